import { viewAddress } from '@/lib/addresses/view';
import type { Comparison } from '@/lib/figures/comparison';
import type { SelectionProblem } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { formerCodeTexts } from '@/lib/sentences/former-code';
import { fileTexts } from '@/lib/texts/files';
import { viewWords } from '../sentences/view-words';
import { type Citation, citeView } from './cite';
import type { Extent } from './figure-row';

/** What a file says of itself: what it shows, how it was chosen, of which release, and where it can be read again. */
export type Passport = {
  title: string;
  /** The view, with its release. */
  address: string;
  release: { number: number; date: string };
  /** The day on which the file was made, such as 2026-11-24. */
  retrieved: string;
  citation: Citation;
  filters: { name: string; value: string }[];
};

/** `notices` tell of former codes in the address that was requested. */
type Making = {
  locale: Locale;
  siteUrl: string;
  today: string;
  extent: Extent;
  notices?: readonly SelectionProblem[];
};

export function passportOf(comparison: Comparison, making: Making): Passport {
  const { locale, siteUrl, today, extent, notices = [] } = making;
  const release = { number: comparison.release.number, date: dayOf(comparison.release.importedAt) };
  const address = viewAddress(siteUrl, locale, { ...comparison.selection, release: release.number });
  const title = titleOf(comparison, locale, extent);
  return {
    title,
    address,
    release,
    retrieved: today,
    citation: citeView({ title, locale, release, address }, today),
    filters: [...filtersOf(comparison, locale, extent), ...formerCodesOf(notices, locale)],
  };
}

/** The finding of a view of one indicator; a file of several, or of all that there is, is named by its indicators. */
function titleOf(comparison: Comparison, locale: Locale, extent: Extent): string {
  const one = extent === 'seen' && comparison.others.length === 0;
  return one ? viewWords(comparison, locale).title : indicatorNames(comparison, locale);
}

function indicatorNames(comparison: Comparison, locale: Locale): string {
  return joined(
    [comparison, ...comparison.others].map(({ indicator }) => nameOf(indicator, locale)),
    locale,
  );
}

function formerCodesOf(notices: readonly SelectionProblem[], locale: Locale): Passport['filters'] {
  const name = fileTexts[locale].filter.formerCode;
  return formerCodeTexts(notices, locale).map((value) => ({ name, value }));
}

const joined = (texts: string[], locale: Locale) => speech[locale].names(texts);

function filtersOf(comparison: Comparison, locale: Locale, extent: Extent): Passport['filters'] {
  const { filter } = fileTexts[locale];
  const { selection, lines, benchmarks, targets, release } = comparison;
  const { years, at, since } = selection;
  const names = (things: { nameZh: string | null; nameEn: string | null }[]) =>
    joined(
      [...new Set(things.map(({ nameZh, nameEn }) => nameOf({ nameZh: nameZh ?? '', nameEn: nameEn ?? '' }, locale)))],
      locale,
    );
  const range =
    years.from === years.to ? years.from : `${years.from ?? ''}${speech[locale].marks.span}${years.to ?? ''}`;
  const series = names([comparison, ...comparison.others].flatMap((one) => one.series));
  return [
    { name: filter.indicators, value: indicatorNames(comparison, locale) },
    { name: filter.subjects, value: names(lines) },
    { name: filter.benchmarks, value: names([...benchmarks, ...targets]) || '—' },
    { name: filter.years, value: years.from || years.to ? String(range) : filter.all },
    { name: filter.at, value: at ? String(at) : filter.lastCommon },
    { name: filter.since, value: since ? String(since) : '—' },
    { name: filter.series, value: series },
    { name: filter.extent, value: filter[extent] },
    { name: filter.release, value: `${release.number} (${dayOf(release.importedAt)})` },
  ];
}
