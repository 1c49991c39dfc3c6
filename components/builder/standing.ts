import { sideNames } from '@/lib/area/side-names';
import { type Builder, builtSubject, type Offer, offeredPlace } from '@/lib/figures/builder';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { gapWithout } from '@/lib/figures/gap';
import { answersIn, lastPeriodOf } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { figureText } from '@/lib/figures/marks';
import { renamed } from '@/lib/figures/renamed';
import { formatPeople } from '@/lib/language/amount';
import { chartDecimals } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapSize } from '@/lib/sentences/gap-size';
import { builderTexts } from '@/lib/texts/builder';
import { gapTexts } from '@/lib/texts/gap';

export const amountText = (figure: Figure, locale: Locale) => figureText(figure, locale, 'amount');

const peopleText = ({ indicator, point }: Figure, locale: Locale) =>
  formatPeople(point.value ?? Number.NaN, chartDecimals(indicator), indicator, locale);

/** The answer with what is built under the reader's own name, or as what it is. */
export function withOwnName(comparison: Comparison, offer: Offer, builder: Builder, locale: Locale): Comparison {
  const subject = builtSubject(offer, builder);
  return subject ? renamed(comparison, { [subject]: builder.name || builderTexts[locale].own }) : comparison;
}

/** The figure of a subject at its last census; undefined where it has none. */
function lastFigure(comparison: Comparison | undefined, subject: string): Figure | undefined {
  const line = comparison && lineOf(comparison, subject);
  const period = lastPeriodOf(line);
  return comparison && line && period ? figureAt(comparison, line, period) : undefined;
}

/** How what is built stands in one line: members by side, residents, urban share, and the gap to the group set against. */
export function standingText(offer: Offer, builder: Builder, comparison: Comparison, locale: Locale): string {
  const words = builderTexts[locale];
  const subject = builtSubject(offer, builder);
  if (!subject) return words.empty;
  const on = (side: string) => builder.members.filter((id) => offeredPlace(offer, id)?.side === side).length;
  const answers = answersIn(comparison);
  const residents = lastFigure(answers.residents, subject);
  const urban = lastFigure(answers.urban_share, subject);
  const start = builder.from ? lastFigure(answers.urban_share, builder.from) : undefined;
  const apart = urban && start && gapWithout(start, urban);
  const moved = apart && Math.abs(apart.value) >= 0.05;
  const count =
    words.members(builder.members.length) +
    speech[locale].bracketed(words.sides(on('left'), on('right'), sideNames(offer.area, locale)));
  const rate = urban && words.urban(amountText(urban, locale));
  const than = moved && start && gapTexts[locale].than(gapSize(apart, locale), speech[locale].name(start.line));
  return speech[locale].clauses([
    count,
    residents && words.residents(peopleText(residents, locale), speech[locale].moment(residents.point.period)),
    rate,
    than,
  ]);
}

/** What was taken in and out from one state to the next, in words. */
export function changeText(offer: Offer, before: Builder, after: Builder, locale: Locale): string {
  const words = builderTexts[locale];
  const names = (ids: string[]) =>
    speech[locale].names(ids.flatMap((id) => offeredPlace(offer, id) ?? []).map((place) => shortNameOf(place, locale)));
  const joined = names(after.members.filter((id) => !before.members.includes(id)));
  const left = names(before.members.filter((id) => !after.members.includes(id)));
  return speech[locale].clauses([joined && words.joined(joined), left && words.left(left)]);
}
