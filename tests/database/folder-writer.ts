import { openDatabase } from '@/db/connection/client';
import { sources } from '@/db/schema/sources';

// Opens a folder and writes one source after the other, saying which are committed, until its input ends.
const [databaseFolder = ''] = process.argv.slice(2);
let open = true;
process.stdin.resume().once('end', () => {
  open = false;
});

try {
  const database = await openDatabase({ databaseFolder });
  for (let number = 1; open; number++) {
    await database.db.insert(sources).values({ id: String(number), title: 'x'.repeat(500), position: number });
    console.log(`wrote ${number}.`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await database.close();
  process.exit(0);
} catch (error) {
  console.log((error as Error).message);
  process.exit(3);
}
