import { parseAst } from 'vitest/node';
import type { Offence, Rule, Source } from './sources';

/** The most lines of a file by what it is; the first that fits counts. */
const most: [files: RegExp, lines: number][] = [
  [/^tests\//, Number.POSITIVE_INFINITY],
  [/^app\/.*\/page\.tsx$/, 60],
  [/^app\/.*\/route\.ts$/, 30],
  [/^/, 200],
];

const linesOf = (text: string) => text.replace(/\n$/, '').split('\n').length;

export const filesAreShort: Rule = ({ path, text }) => {
  const [, longest = 0] = most.find(([files]) => files.test(path)) ?? [];
  const lines = linesOf(text);
  return lines > longest ? [{ path, line: 1, problem: `has ${lines} lines; ${longest} is the most` }] : [];
};

/** The most lines of a function, from its head to its closing brace. */
const longestFunction = 40;

export const functionsAreShort: Rule = (source) => {
  const { path, text } = source;
  const isCode = /^(app|components|db|lib|scripts|server)\/.*\.(tsx?|mjs)$/.test(path);
  return isCode && linesOf(text) > longestFunction ? longFunctionsIn(source) : [];
};

type Node = { type: string; start: number; end: number };

function longFunctionsIn({ path, text }: Source): Offence[] {
  const lang = path.endsWith('.tsx') ? 'tsx' : 'ts';
  const sizeOf = ({ start, end }: Node) => linesOf(text.slice(start, end));
  const long = nodesIn(parseAst(text, { lang }, path), (node) => sizeOf(node) > longestFunction);
  return long
    .filter(({ type }) => type.includes('Function'))
    .map((node) => ({
      path,
      line: linesOf(text.slice(0, node.start)),
      problem: `has a function of ${sizeOf(node)} lines; ${longestFunction} is the most`,
    }));
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** The nodes of a tree that are long, which stand in long nodes only. */
function nodesIn(value: unknown, isLong: (node: Node) => boolean): Node[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodesIn(one, isLong));
  if (!isNode(value) || !isLong(value)) return [];
  return [value, ...Object.values(value).flatMap((one) => nodesIn(one, isLong))];
}
