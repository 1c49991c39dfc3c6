import { DrivenEditor, namedIn } from './driven-draft';
import { figureChanges } from './figure-changes';
import { differing, readState } from './shown-state';

/** A change that was published: what it was said to change and did not, what it changed unsaid, and milliseconds to the saying. */
export type TriedChange = {
  name: string;
  differs: number;
  took: number;
  inVain: string[];
  missed: [name: string, before: string, after: string][];
};

/** Proposes and publishes random changes one after the other, those that the check stops aside, and compares what was named with what readers see before and after. */
export async function* tryChanges(address: string, count: number, seed: number): AsyncGenerator<TriedChange> {
  const editor = await DrivenEditor.enter(address);
  let before = await readState(address, 1);
  let left = count;
  for (const { name, text, prefer } of figureChanges(seed)) {
    if (left === 0) return;
    const from = performance.now();
    const proposed = await editor.propose(text, prefer);
    const took = performance.now() - from;
    const release = proposed && (await editor.publish(proposed));
    if (!release) continue;
    const after = await readState(address, release);
    const [named, found] = [namedIn(proposed), differing(before, after)];
    const missed = found.filter((one) => !named.includes(one));
    yield {
      ...{ name, took, differs: found.length },
      inVain: named.filter((one) => !found.includes(one)),
      missed: missed.map((one) => [one, before.get(one) ?? '', after.get(one) ?? '']),
    };
    before = after;
    left--;
  }
}
