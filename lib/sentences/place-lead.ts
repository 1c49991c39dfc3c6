import type { AreaSide, Sides } from '@/lib/area/area';
import type { Figure } from '@/lib/figures/comparability';
import type { Place } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { FacingGaps } from '@/lib/places/facing-gaps';
import type { TargetRow } from '@/lib/places/target-distance';
import { saidText } from '@/lib/projects/fact-text';
import { placePageTexts } from '@/lib/texts/place-page';
import { momentOf } from './figure-moment';
import { gapSize, inPoints, isEven } from './gap-size';
import { comparedCautions, markedText } from './marked-text';

/** The side across the border from a place. */
export const acrossFrom = (sides: Sides, { side }: Pick<Place, 'side'>): AreaSide =>
  side === 'left' ? sides.right : sides.left;

/** Tells a target by its name and its value as its source words it: `双城经济圈2025年目标`, `约66%`. */
export function targetText({ target }: TargetRow, locale: Locale): { name: string; value: string } {
  const { id, nameZh, nameEn, value, unit, bound } = target;
  const name = nameOf({ nameZh: nameZh ?? id, nameEn: nameEn ?? id }, locale);
  return { name, value: saidText({ value: String(value), unit, bound }, locale) };
}

/** A distance to a target as it is written; of a target that is only named as passed, the least distance. */
export function targetSize({ target, points }: TargetRow, locale: Locale) {
  const size = inPoints(points, locale);
  return target.bound === 'over' && points > 0 ? { ...size, bound: 'over' as const } : size;
}

/** Whether the distance to a target is only about what it is worked out to be. */
export const isAbout = ({ target }: TargetRow): boolean => target.bound === 'about';

/** How a place stands to those that face it, in words; empty where no gap can be told. */
export function apartText({ rows }: FacingGaps, side: string, locale: Locale): string {
  const told = rows.flatMap(({ place, gap }) =>
    gap ? [{ name: shortNameOf(place, locale), gap: gapSize(gap, locale) }] : [],
  );
  if (told.length === 0) return '';
  const above = told.filter(({ gap }) => gap.value > 0 && !isEven(gap));
  const below = told.filter(({ gap }) => gap.value < 0 && !isEven(gap));
  const even = told.filter(({ gap }) => isEven(gap)).map(({ name }) => name);
  return placePageTexts[locale].against(side, above, below, even);
}

export type LeadFacts = {
  place: Place;
  sides: Sides;
  figure: Figure;
  gaps: FacingGaps | undefined;
  target: TargetRow | undefined;
};

/**
 * The first sentence of a place: its newest figure, how it stands to those that face it, and how far a target is. The gaps
 * are named with their own time where they are not of the newest figure.
 */
export function placeLead({ place, sides, figure, gaps, target }: LeadFacts, locale: Locale): string[] {
  const words = placePageTexts[locale];
  const { ended, marks } = speech[locale];
  const amount = speech[locale].told(figure) + markedText(figure, locale);
  const side = nameOf(acrossFrom(sides, place), locale);
  const apart = gaps ? apartText(gaps, side, locale) : '';
  const isSame = gaps?.own.point.period === figure.point.period && gaps.own.line.series === figure.line.series;
  const others = gaps?.rows.flatMap((row) => (row.figure && row.gap ? [row.figure] : [])) ?? [];
  const told = apart && apart + comparedCautions(others, locale);
  const name = nameOf(figure.indicator, locale);
  const own =
    gaps && !isSame && told ? words.by(momentOf(gaps.own, locale), speech[locale].told(gaps.own), told) : told;
  const first = words.lead(name, amount, momentOf(figure, locale), own, isSame);
  if (!target) return [ended(first)];
  const { name: aim, value } = targetText(target, locale);
  const rest = words.toTarget(aim, value, targetSize(target, locale), isAbout(target));
  return [first + marks.part.trimEnd(), ended(rest)];
}
