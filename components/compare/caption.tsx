import { chartNotes } from '@/components/charts/draw/chart-notes';
import { kindOf } from '@/components/charts/kinds/kinds';
import { shownIn } from '@/components/charts/parts/shown';
import { sideNames } from '@/lib/area/side-names';
import { mostPlaces } from '@/lib/figures/compare-size';
import { leadOf, momentOf, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { cellOf } from '@/lib/figures/side-by-side';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { compareTexts } from '@/lib/texts/compare';
import { siteTexts } from '@/lib/texts/site';

type CaptionProps = { comparison: Comparison; locale: Locale };

/** What to know of the view: other years, too many places, what has nothing to draw. Nothing where there is nothing to know. */
export function Caption({ comparison, locale }: CaptionProps) {
  const words = compareTexts[locale];
  const { order } = comparison.selection;
  const places = new Set(comparison.lines.map(({ subject }) => subject)).size;
  const { periods, hasUnnamed, hasUndated } = kindOf(comparison);
  const undrawn = periods === 'all' ? undrawnOf(comparison, locale) : [];
  const byGap = periods === 'pairs' && ['given', 'gap'].includes(order) && leadOf(comparison)?.kind === 'pairs';
  const texts = [
    ...(byGap && comparison.others.length === 0 ? [words.pairsByGap(sideNames(comparison.sides, locale))] : []),
    ...(hasUnnamed?.(comparison) ? [words.unnamed] : []),
    ...chartNotes(comparison, locale),
    ...(hasOtherYears(comparison) ? [hasUndated?.(comparison) ? words.otherUndated : words.other] : []),
    ...(places > mostPlaces ? [words.tooMany(places, mostPlaces)] : []),
    ...(undrawn.length > 0 ? [words.undrawn(speech[locale].parts(undrawn))] : []),
  ];
  if (texts.length === 0) return null;
  return <figcaption className="quiet mt-2">{speech[locale].joined(texts)}</figcaption>;
}

const subjectsOf = (comparison: Comparison): Line[] => Object.values(sidesOf(comparison)).flat();

/** Whether any figure that is shown is of another year than the moment of the view. */
export function hasOtherYears(comparison: Comparison): boolean {
  const { chart, at } = comparison.selection;
  const { periods, hasOtherYears: ownAnswer } = kindOf(comparison);
  if (ownAnswer) return ownAnswer(comparison);
  return shownIn(comparison, chart).some((one) => {
    const lines = subjectsOf(one);
    if (periods === 'all' && !at) return new Set(lines.flatMap((line) => lastOf(line) ?? [])).size > 1;
    const moment = momentOf(one);
    return lines.some(({ subject }) => cellOf(one, subject, moment)?.away);
  });
}

const lastOf = ({ points }: Line) => points.findLast(({ value }) => value !== null)?.period;

/** Indicators without any line, and those who have none in an indicator, each with the reason where there is one. */
export function undrawnOf(comparison: Comparison, locale: Locale): string[] {
  const { reason } = siteTexts[locale];
  return shownIn(comparison, comparison.selection.chart).flatMap((one) => {
    const lines = subjectsOf(one);
    const silent = lines.filter((line) => lastOf(line) === undefined);
    if (silent.length === 0) return [];
    const refused = silent.find((line) => line.refused)?.refused?.reason;
    const who = silent.length < lines.length ? silent.map((line) => shortNameOf(line, locale)) : [];
    const detail = [...(who.length > 0 ? [speech[locale].names(who)] : []), ...(refused ? [reason[refused]] : [])];
    const name = nameOf(one.indicator, locale);
    return [detail.length > 0 ? name + speech[locale].bracketed(detail.join(speech[locale].marks.colon)) : name];
  });
}
