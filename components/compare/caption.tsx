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
import { reasonTexts } from '@/lib/sentences/reasons';
import { compareTexts } from '@/lib/texts/compare';
import { siteTexts } from '@/lib/texts/site';
import { type GapTableRow, gapTableOf } from './gap-rows';

type CaptionProps = { comparison: Comparison; locale: Locale };

/** What to know of the view: other years, too many places, what has nothing to draw. Nothing where there is nothing to know. */
export function Caption({ comparison, locale }: CaptionProps) {
  const words = compareTexts[locale];
  const { order, chart } = comparison.selection;
  const why = chart === 'profile' ? gapTableOf(comparison, locale)?.why : undefined;
  const places = new Set(comparison.lines.map(({ subject }) => subject)).size;
  const { periods, hasUnnamed, hasUndated } = kindOf(comparison);
  const undrawn = periods === 'all' ? undrawnOf(comparison, locale) : [];
  const byGap = periods === 'pairs' && ['given', 'gap'].includes(order) && leadOf(comparison)?.kind === 'pairs';
  const texts = [
    ...(why ? [why] : []),
    ...(byGap && comparison.others.length === 0 ? [words.pairsByGap(sideNames(comparison.sides, locale))] : []),
    ...(hasUnnamed?.(comparison) ? [words.unnamed] : []),
    ...chartNotes(comparison, locale),
    ...(hasOtherYears(comparison) ? [hasUndated?.(comparison) ? words.otherUndated : words.other] : []),
    ...(periods === 'pairs' ? verdictTexts(comparison, locale) : []),
    ...(places > mostPlaces ? [words.tooMany(places, mostPlaces)] : []),
    ...(undrawn.length > 0 ? [words.undrawn(speech[locale].parts(undrawn))] : []),
  ];
  if (texts.length === 0) return null;
  return <figcaption className="quiet mt-2">{speech[locale].joined(texts)}</figcaption>;
}

/** Which gaps of the view are to be minded or not told, and why. */
function verdictTexts(comparison: Comparison, locale: Locale): string[] {
  const { panel, verdictWord } = siteTexts[locale];
  const rows = gapTableOf(comparison, locale)?.rows ?? [];
  return (['note', 'no'] as const).flatMap((level) => {
    const found = rows.filter(({ pair }) => pair.verdict.level === level);
    const reasonOf = ({ pair }: GapTableRow) => reasonTexts(pair, locale).join(panel.and);
    const told = [...new Set(found.map(reasonOf))].map((reason) => {
      const those = found.filter((row) => reasonOf(row) === reason);
      const titles = speech[locale].items(those.map(({ title }) => title));
      return those.length === rows.length ? reason : reason + speech[locale].bracketed(titles);
    });
    if (told.length === 0) return [];
    const word = speech[locale].heading(verdictWord[level]);
    return speech[locale].ended(word + speech[locale].marks.colon + speech[locale].clauses(told));
  });
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
