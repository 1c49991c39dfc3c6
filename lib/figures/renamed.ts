import { inEach } from '@/lib/language/locale';
import type { Comparison } from './comparison';

/** Returns an answer with some of its subjects under other names; `names` by subject, in whatever language they are shown. */
export function renamed(comparison: Comparison, names: Readonly<Record<string, string>>): Comparison {
  return {
    ...comparison,
    lines: comparison.lines.map((line) => {
      const name = names[line.subject];
      return name === undefined ? line : { ...line, ...inEach('name', () => name), ...inEach('short', () => name) };
    }),
    others: comparison.others.map((other) => renamed(other, names)),
  };
}
