import { type LinePair, leadOf, leadPair } from './compared-pair';
import type { Comparison } from './comparison';
import { gapFinding } from './findings';

/** How the two of a pair stand to each other: `a>b`, `a=b`, or `a?b` where they may not be compared. */
function standing(comparison: Comparison, [a, b]: LinePair): string {
  const [one, other] = [a.subject, b.subject];
  const value = gapFinding(comparison, one, other)?.gap.value;
  if (value === undefined) return `${one}?${other}`;
  if (value === 0) return `${one}=${other}`;
  return value > 0 ? `${other}>${one}` : `${one}>${other}`;
}

/** Returns of each pair that a comparison is about which of the two is ahead, and of the members of a group which is ahead of all, as `a>`. */
export function aheadIn(comparison: Comparison): string[] {
  const lead = leadOf(comparison);
  if (lead?.kind === 'pairs') return lead.pairs.map((pair) => standing(comparison, pair));
  const pair = leadPair(comparison);
  if (!pair) return [];
  const said = standing(comparison, pair);
  return lead?.kind === 'group' ? [`${said.split(/[>=?]/)[0]}>`] : [said];
}
