import type { Source } from './sources';
import { importsOf, targetOf } from './statement';

const endings = ['', '.ts', '.tsx', '.mjs'];

/** The files that each file imports, for values or types, by path. */
function graphOf(sources: readonly Source[]): Map<string, string[]> {
  const known = new Set(sources.map(({ path }) => path));
  return new Map(
    sources.map((source) => {
      const targets = importsOf(source).flatMap(({ from }) => {
        const target = targetOf(source.path, from);
        const ending = endings.find((one) => known.has(`${target}${one}`));
        return target === undefined || ending === undefined ? [] : [target + ending];
      });
      return [source.path, targets];
    }),
  );
}

/** Lists the circles in which files import each other, each as its files in the order of their imports. */
export function findCircles(sources: readonly Source[]): string[] {
  const graph = graphOf(sources);
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, way: string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path].join(' → '));
    if (at >= 0 || done.has(path)) return;
    for (const target of graph.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return circles;
}
