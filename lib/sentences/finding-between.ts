import { sideGroups } from '@/lib/area/area';
import { comparableWith } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { type Beside, gapFinding } from '@/lib/figures/findings';
import { parseSubject } from '@/lib/figures/subject';
import type { FindingTexts } from '@/lib/texts/finding';
import type { Finding } from './told-finding';

/** Undefined where a view shows anything else, or one of the two gaps may not be told. The right side comes first. */
export function besideSides(comparison: Comparison): Beside | undefined {
  const sides = sideGroups(comparison.sides);
  const subjects = [...new Set(comparison.lines.map(({ subject }) => subject))];
  const [own, ...more] = subjects.filter((subject) => !sides.includes(subject));
  const isGroup = comparison.lines.some(({ subject, kind }) => subject === own && kind === 'group');
  const isOfSide = sides.includes(parseSubject(own ?? '')?.id ?? '');
  if (!own || !isGroup || isOfSide || more.length > 0 || subjects.length !== sides.length + 1) return undefined;
  const found = sides.toReversed().flatMap((side) => gapFinding(comparison, side, own) ?? []);
  const [first, second] = found;
  if (!first || !second || first.gap.unit !== 'points') return undefined;
  if (first.b.point.period !== second.b.point.period) return undefined;
  return { own: first.b, of: found.map(({ a, gap }) => ({ side: a, gap })) };
}

/** Told of the group, not of the two sides that it is set beside. */
export function ofGroupBesideSides(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const beside = besideSides(comparison);
  const [first] = beside?.of ?? [];
  if (!beside || !first) return undefined;
  return {
    title: sentences.besideTitle(beside.own, first.side, first.gap),
    sentence: sentences.besideSentence(beside),
    verdict: comparableWith(beside.of.flatMap(({ gap }) => gap.verdict.reasons)),
    told: [beside.own, ...beside.of.map(({ side }) => side)].map(({ line }) => line.subject),
  };
}
