import type { Source } from '@/lib/figures/comparison';
import { isTranslated, publisherOf, titleOf } from '@/lib/figures/publisher';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { chartTexts } from '@/lib/texts/chart';
import { fileTexts } from '@/lib/texts/files';

/** A citation in the two forms that our readers are asked for. */
export type Citation = { gbt: string; apa: string };

type View = {
  title: string;
  locale: Locale;
  release: { number: number; date: string };
  /** With the release in it, so that it shows the same figures again. */
  address: string;
};

/** The name that stands as the author of a view. */
const author = 'Pilin 毗邻';

/** A citation of what this site shows, as a database; `accessed` is a date such as 2026-11-24. */
export function citeView({ title, locale, release, address }: View, accessed: string): Citation {
  const name = plain(title);
  return {
    gbt: `${author}. ${name}${fileTexts[locale].cite.version(release.number)}[DB/OL]. (${release.date})[${accessed}]. ${address}.`,
    apa: `${author}. (${apaDate(release.date)}). ${name} (Release ${release.number}) [Data set]. ${address}`,
  };
}

/** A citation of the source of a figure: an electronic resource where it has an address, its publisher in the reader's language. */
export function citeFigure(source: Source, accessed: string, locale: Locale): Citation {
  const { published, url } = source;
  const publisher = publisherOf(source, locale);
  const translated = isTranslated(source) ? speech[locale].bracketed(chartTexts[locale].translated) : '';
  const name = plain(titleOf(source, locale)) + translated;
  const date = isoDate(published);
  const access = url ? `[${accessed}]` : '';
  const gbtParts = [
    publisher && `${publisher}. `,
    `${name}[${url ? 'EB/OL' : 'Z'}].`,
    (date || access) && ` ${date && url ? `(${date})` : (date ?? '')}${access}.`,
    url && ` ${url}.`,
  ];
  const when = date ? apaDate(date) : 'n.d.';
  const link = url && (date ? url : `Retrieved ${apaDate(accessed, 'american')}, from ${url}`);
  const apaParts = publisher ? [`${publisher}. (${when}). ${name}.`, link] : [`${name}. (${when}).`, link];
  return { gbt: gbtParts.filter(Boolean).join(''), apa: apaParts.filter(Boolean).join(' ') };
}

/** A title goes before a full stop, so it ends in none. */
const plain = (title: string) => title.trim().replace(/[.。]+$/, '');

/** What sources give as a date, where it begins with one: 2021, 2021-05, 2021-05-20, 2022-03 (v1). */
function isoDate(text: string | null): string | undefined {
  return /^\d{4}(-\d\d){0,2}(?![\d-])/.exec(text?.trim() ?? '')?.[0];
}

const months = 'January February March April May June July August September October November December'.split(' ');

/** `2021, May 20` as APA puts it, or `May 20, 2021` within a sentence. */
function apaDate(iso: string, order: 'apa' | 'american' = 'apa'): string {
  const [year = '', month, day] = iso.split('-');
  const words = [months[Number(month) - 1], day && String(Number(day))].filter(Boolean).join(' ');
  if (!words) return year;
  return order === 'apa' ? `${year}, ${words}` : `${words}, ${year}`;
}
