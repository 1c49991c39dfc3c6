import { createInterface } from 'node:readline';
import { takeLock } from '@/db/connection/lock';

// Takes the lock file named by each line of its input; lets go of all when the input ends.
const releases: (() => void)[] = [];
const lines = createInterface({ input: process.stdin });
lines.on('line', (file) => {
  try {
    releases.push(takeLock(file));
    console.log(`${file} is held.`);
  } catch (error) {
    console.log(`${file} is refused: ${(error as Error).message}`);
  }
});
lines.on('close', () => {
  for (const release of releases) release();
});
console.log('ready');
