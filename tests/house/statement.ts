import { posix } from 'node:path';
import type { Offence, Source } from './sources';

/** `lazy`: asked for when it is wanted. */
export type Import = { from: string; typeOnly: boolean; lazy: boolean; offenceOf(problem: string): Offence };

/** Static and dynamic imports, re-exports and requires. Types may cross every border, so it matters which are of types. */
const statement =
  /(?:^|[\n;])\s*(?<kind>import|export)(?<type>\s+type\b(?!\s*(?:,|from)))?(?:\s*(?<names>[\w*${}\s,]+?)\s*from)?\s*['"](?<from>[^'"]+)['"]|\b(?:import|require)\s*\(\s*['"](?<dynamic>[^'"]+)['"]/g;

/** `import { type A, type B } from` brings nothing but types either. */
function onlyTypes(names: string | undefined): boolean {
  const list = names
    ?.match(/^\{([^}]*)\}$/)?.[1]
    ?.split(',')
    .map((name) => name.trim());
  const given = list?.filter((name) => name !== '') ?? [];
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}

/** Comments out, line breaks kept, so that an example in a comment is no import. */
function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(/(^|[\s;{(,])\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, ' '));
}

export function importsOf(source: Source): Import[] {
  const text = withoutComments(source.text);
  return [...text.matchAll(statement)].map((match) => {
    const { type, names, from, dynamic } = match.groups ?? {};
    const name = from ?? dynamic ?? '';
    const line = text.slice(0, match.index + match[0].lastIndexOf(name)).split('\n').length;
    const offenceOf = (problem: string) => ({ path: source.path, line, problem });
    const typeOnly = type !== undefined || onlyTypes(names?.trim());
    return { from: name, typeOnly, lazy: dynamic !== undefined, offenceOf };
  });
}

/** Path inside the project that an import means; undefined for a package. */
export function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith('@/')) return from.slice(2);
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined;
}
