import { tryChanges } from '@/tests/end-to-end/tried-changes';
import { withServer } from './server';

// Whether what the import says would change is what changes: random changes of figures are proposed and published one
// after the other, in a temporary folder only, and all that readers see before and after is compared with what was named:
// npx tsx bench/effects.ts [COUNT [SEED]]

const [count = 30, seed = 1] = process.argv.slice(2).map(Number);

await withServer(async (address) => {
  let right = 0;
  let some = 0;
  for await (const { name, differs, took, inVain, missed } of tryChanges(address, count, seed)) {
    if (missed.length + inVain.length === 0) right++;
    if (differs > 0) some++;
    console.log(`${name}: ${differs} differ, ${took.toFixed(0)} ms`);
    for (const [one, before, after] of missed) console.log(`  missed ${one}\n    ${partedAt(before, after)}`);
    for (const one of inVain) console.log(`  in vain ${one}`);
  }
  console.log(`${right} of ${count} changes were named as they were; ${some} changed something that readers see.`);
});

/** Both texts around the place where they part. */
function partedAt(one: string, other: string): string {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, at - 60);
  return `${one.slice(from, at + 60)} | ${other.slice(from, at + 60)}`;
}
