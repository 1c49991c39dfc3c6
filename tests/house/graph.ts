import type { Source } from './sources';
import { type Import, importsOf, targetOf } from './statement';

const endings = ['', '.ts', '.tsx', '.mjs'];

/** The files that each file imports, by path; only by such imports as are asked for. */
export function graphOf(sources: readonly Source[], counts: (one: Import) => boolean): Map<string, string[]> {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const targets = importsOf(source)
        .filter(counts)
        .flatMap(({ from }) => {
          const target = targetOf(source.path, from);
          const ending = endings.find((one) => known.has(`${target}${one}`));
          return target === undefined || ending === undefined ? [] : [target + ending];
        });
      return [source.path, targets];
    }),
  );
}
