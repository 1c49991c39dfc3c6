/** A line of text in three pieces, of which only the middle differs from another line. */
export type PartedLine = { before: string; differs: string; after: string };

/** Least share of a line that must be alike for its rest to be told apart. */
const alike = 0.3;

/** Returns a line with what of it another lacks; all of it where they have little in common. Figures and words of letters are not cut. */
export function partedLine(line: string, other: string | undefined): PartedLine {
  const whole = { before: '', differs: line, after: '' };
  if (other === undefined) return whole;
  const most = Math.min(line.length, other.length);
  let from = 0;
  while (from < most && line[from] === other[from]) from += 1;
  let end = 0;
  while (end < most - from && line.at(-1 - end) === other.at(-1 - end)) end += 1;
  while (from > 0 && isInside(line, from)) from -= 1;
  while (end > 0 && isInside(line, line.length - end)) end -= 1;
  if (from + end < alike * line.length) return whole;
  return {
    before: line.slice(0, from),
    differs: line.slice(from, line.length - end),
    after: line.slice(line.length - end),
  };
}

/** Tells whether a place in a text lies within a figure or a word of letters. */
const isInside = (text: string, at: number) => /[\w.,%]$/.test(text.slice(0, at)) && /^[\w.,%]/.test(text.slice(at));
