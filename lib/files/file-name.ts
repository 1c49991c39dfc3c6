import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { fileTexts } from '@/lib/texts/files';
import { type Extent, rowsOf } from './figure-row';

/** Bytes of indicators and places; file systems hold 255, and a letter in Chinese takes three. */
const longest = 200;

/** What a file system or a shell would stumble over. */
const forbidden = /[\p{Cc}\p{Cs}\\/:*?"<>|]+/gu;

/** The name of a file in the reader's language, by what is in it: indicators, places, years. */
export function fileNameOf(comparison: Comparison, locale: Locale, extent: Extent, ending: string): string {
  const { fileName } = fileTexts[locale];
  const all = [comparison, ...comparison.others];
  const indicators = [...new Set(all.map(({ indicator }) => nameOf(indicator, locale)))];
  const places = [...new Set(comparison.lines.map((line) => shortNameOf(line, locale)))];
  const shorten = (names: string[], many: (first: string, count: number) => string) =>
    names.length > 2 ? many(names[0] ?? '', names.length) : speech[locale].names(names);
  const names = [shorten(indicators, fileName.indicators), shorten(places, fileName.places)].filter(Boolean).join('_');
  return `${[nameStem(names), yearsOf(comparison, locale, extent)].filter(Boolean).join('_')}.${ending}`;
}

/** A text as the name of a file: nothing that stumbles, and not too long. */
export function nameStem(text: string): string {
  return cut(text.replace(forbidden, '-')).trim();
}

function cut(text: string): string {
  const letters = [...text];
  while (new TextEncoder().encode(letters.join('')).length > longest) letters.pop();
  return letters.join('');
}

/** From the first year to the last: `2000-2024`, `2020`, or nothing. */
function yearsOf(comparison: Comparison, locale: Locale, extent: Extent): string {
  const rows = rowsOf(comparison, locale, extent).filter(({ role, value }) => role !== 'target' && value !== null);
  const years = rows.flatMap(({ period }) => parsePeriod(period ?? '')?.year ?? []).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? `${last}` : `${first}-${last}`;
}

/** Percent-encoding of a name in a header (RFC 8187). */
const encode = (name: string) =>
  encodeURIComponent(name).replace(/['()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header of a file to be saved under a name, with `plain` for programs that read ASCII only. */
export function attachment(name: string, plain: string): string {
  return `attachment; filename="${plain.replace(/[^\w.-]+/g, '-')}"; filename*=UTF-8''${encode(name)}`;
}
