import { graphOf } from './graph';
import type { Source } from './sources';

/** How both languages write, too heavy for what comes with a page: it is for what comes once a reader acts. */
const heavy = 'lib/language/forms.ts';

/** Where one writes briefings, nothing is worth showing before the script is there. */
const isLeaf = ({ path, text }: Source) =>
  /^\s*(['"])use client\1/.test(text) && !path.startsWith('components/briefings/write/');

/** Lists the ways by which the script that comes with a page would bring the word forms of languages, one a leaf. */
export function findHeavyLeaves(sources: readonly Source[]): string[] {
  const graph = graphOf(sources, ({ typeOnly, lazy }) => !typeOnly && !lazy);
  return sources.filter(isLeaf).flatMap(({ path }) => {
    const ways = new Map([[path, path]]);
    for (const [at, way] of ways)
      for (const target of graph.get(at) ?? []) if (!ways.has(target)) ways.set(target, `${way} → ${target}`);
    return ways.get(heavy) ?? [];
  });
}
