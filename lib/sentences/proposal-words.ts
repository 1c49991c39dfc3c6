import type { Figure, ReasonCode } from '@/lib/figures/comparability';
import { doubtNameOf } from '@/lib/figures/doubt';
import { figureText as textOf } from '@/lib/figures/marks';
import { sharedPlaces } from '@/lib/figures/shared-places';
import { signOf } from '@/lib/figures/status-name';
import { formatAmount } from '@/lib/language/amount';
import { formatNumber } from '@/lib/language/format';
import { forms } from '@/lib/language/forms';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { unsure } from '@/lib/proposal/claim';
import { isTarget, type Other, type ReadingAnswer, type Turned } from '@/lib/proposal/claim-answer';
import { ratioDecimals } from '@/lib/proposal/claim-readings';
import { firmnessTexts } from '@/lib/texts/firmness';
import { gapTexts } from '@/lib/texts/gap';
import { proposalTexts } from '@/lib/texts/proposal';
import { siteTexts } from '@/lib/texts/site';
import { namesOf } from './firmness';
import { gapSize } from './gap-size';
import { reasonText } from './reason-text';

/** A comparator as a sentence names it, a target by its own name. */
export function otherText(other: Other, locale: Locale): string {
  if (!isTarget(other)) return speech[locale].name(other.line);
  const name = nameOf({ nameZh: other.nameZh ?? other.id, nameEn: other.nameEn ?? other.id }, locale);
  return forms[locale].noun(name);
}

/** Without whom the order of two figures is the other way round, in brackets to follow it; empty where it is firm. */
export function turnText(turn: Turned | undefined, locale: Locale): string {
  if (!turn) return '';
  return speech[locale].bracketed(firmnessTexts[locale].unless(namesOf(turn.without, locale), gapSize(turn, locale)));
}

/** A figure with its unit as a sentence says it; in words that the source says more than that. */
export function figureText(figure: Figure, locale: Locale): string {
  const { point } = figure;
  const text = textOf({ ...figure, point: { ...point, over: false } }, locale, 'exact amount');
  return whole(point.over ? forms[locale].moreThan(text) : text);
}

/** A figure with its unit, and behind it what makes it unsure: its status, and how many members it rests on where some are missing. */
export function notedText(figure: Figure, locale: Locale): string {
  const { coverage } = figure.point;
  const doubt = doubtNameOf(figure.point);
  const { doubtful, held, noted } = proposalTexts[locale];
  const notes = [
    ...(doubt ? [doubtful(siteTexts[locale].status[doubt], signOf(doubt))] : []),
    ...(coverage && coverage.members < coverage.of ? [held(coverage.members, coverage.of)] : []),
  ];
  const text = figureText(figure, locale);
  return notes.length === 0 ? text : noted(text, notes);
}

/** A number is not torn from its per cent sign. */
const whole = (text: string) => text.replace(/ %$/, '\u00a0%');

/** The value of a comparator with its unit. */
export function otherValue(other: Other, own: Figure, locale: Locale): string {
  return isTarget(other) ? whole(formatAmount(other.value, 0, own.indicator, locale)) : notedText(other, locale);
}

/** The size of a difference without its sign, at the decimals of the indicator or those of ratios. */
export function sizeText(value: number, decimals: number, locale: Locale): string {
  return formatNumber(Math.abs(value), decimals, locale);
}

/** How many members a figure and its comparator have in common, and of how many in the smaller of them. */
export function commonText(code: 'shared' | 'shares', own: Figure, other: Other, locale: Locale): string {
  if (isTarget(other)) return reasonText(code, locale);
  const { shared, of } = sharedPlaces(own.line, other.line);
  return gapTexts[locale].common[code](shared, of);
}

/** What is to be minded of a reading, or why it is refused; common members by their number. */
export function mindedTexts({ shown, judged }: Pick<ReadingAnswer, 'shown' | 'judged'>, locale: Locale): string[] {
  const reasons: readonly ReasonCode[] = judged.comparability?.reasons ?? [];
  return reasons.map((code) =>
    shown.kind === 'pair' && (code === 'shared' || code === 'shares')
      ? commonText(code, shown.own, shown.other, locale)
      : reasonText(code, locale),
  );
}

export const ratioText = (value: number, locale: Locale) => formatNumber(value, ratioDecimals, locale);

/** A threshold as claimed: without decimals where it has none. */
export const thresholdText = (value: number, locale: Locale) =>
  formatNumber(value, String(value).split('.')[1]?.length ?? 0, locale);

/** Reasons for which a verdict is not more than one of direction; empty of any other. */
export function doubtsOf({ shown, judged: { verdict, comparability } }: ReadingAnswer, locale: Locale): string[] {
  if (verdict !== 'direction') return [];
  const { alone } = proposalTexts[locale];
  if (shown.kind === 'fact' || shown.kind === 'zones') return [alone[shown.kind]];
  return unsure(comparability?.reasons ?? []).map((one) => reasonText(one, locale));
}
