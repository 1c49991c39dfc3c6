import { graphOf } from './graph';
import type { Source } from './sources';

/** Lists the circles in which files import each other, for values or types, each as its files in the order of their imports. */
export function findCircles(sources: readonly Source[]): string[] {
  const graph = graphOf(sources, () => true);
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
