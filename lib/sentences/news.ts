import type { FigureNews, ViewNews } from '@/lib/briefing/news';
import { formatNumber, formatPeriod, noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { comparePeriods } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { newsTexts } from '@/lib/texts/news';
import { siteTexts } from '@/lib/texts/site';

const periodsOf = (news: readonly FigureNews[], locale: Locale) =>
  [...new Set(news.map(({ period }) => period))].sort(comparePeriods).map((period) => shortPeriod(period, locale));

/** What is new about a view since its figures were frozen, in one line. */
export function newsLead({ since, gone, changed, added, vanished }: ViewNews, locale: Locale): string {
  const day = formatPeriod(dayOf(since.importedAt), locale);
  const words = newsTexts[locale];
  if (gone) return words.gone(since.number, day);
  const parts = [
    ...(changed.length > 0 ? [words.changed(changed.length)] : []),
    ...(added.length > 0 ? [words.added(added.length, periodsOf(added, locale))] : []),
    ...(vanished.length > 0 ? [words.vanished(vanished.length)] : []),
  ];
  return words.since(since.number, day, parts);
}

/** One figure, old and new, with the source of the new. */
export function figureNewsText(news: FigureNews, locale: Locale): string {
  const { subject, indicator, series, period, before, after, source } = news;
  const words = newsTexts[locale];
  const say = (value: number | null) => (value === null ? noFigure : formatNumber(value, indicator.decimals, locale));
  const about = [shortNameOf(subject, locale), nameOf(indicator, locale), nameOf(series, locale)].join(' · ');
  const figures = before === null ? say(after) : `${say(before)} → ${say(after)}`;
  const told = words.figure(`${about} · ${formatPeriod(period, locale)}`, figures, unitOf(indicator, locale));
  return told + statusText(news, locale) + (source === null ? '' : words.source(source));
}

function statusText({ statusBefore, statusAfter }: FigureNews, locale: Locale): string {
  if (statusBefore === null || statusAfter === null || statusBefore === statusAfter) return '';
  const { status } = siteTexts[locale];
  return speech[locale].bracketed(`${status[statusBefore]} → ${status[statusAfter]}`);
}
