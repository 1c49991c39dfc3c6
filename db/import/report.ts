import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { importTexts, type Said, tell } from '@/lib/texts/import';

/** Where something is wrong: a whole file has no line, a whole row no column. */
export type Place = { file: string; line?: number; column?: string; value?: string };

/** What is wrong in a folder of CSV files and, in `said`, what would do. */
export type Problem = Place & { said: Said };

/** Problems of one cause: the first, how many there are, and a few of the other places. */
export type Found = Problem & { count: number; others: Place[] };

/** What a screen has room for. */
const shown = 40;

const fileLine = (file: string, line: number | undefined) => (line === undefined ? file : `${file}:${line}`);

function placeText({ file, line, column, value }: Place, locale: Locale): string {
  const words = importTexts[locale];
  const parts = [
    line === undefined || line > 0 ? fileLine(file, line) : words.enteredHere(file),
    column !== undefined && words.column(column),
    value !== undefined && words.value(JSON.stringify(value)),
  ];
  return parts.filter(Boolean).join(' ');
}

function otherText(first: Place, { file, line, column, value }: Place, locale: Locale): string {
  if (line === undefined) return placeText({ file, column, value }, locale);
  if (file !== first.file || line <= 0) return placeText({ file, line, column }, locale);
  return importTexts[locale].line(line, value === undefined ? undefined : JSON.stringify(value));
}

/** `observations.csv:12 column period value "2020-13": must be … (31 times; also line 14 "2020-14")` */
export function formatFound(found: Found, locale: Locale): string {
  const { count, others, said } = found;
  const told = `${placeText(found, locale)}${speech[locale].marks.colon}${tell(said, locale)}`;
  if (count === 1) return told;
  const also = others.map((other) => otherText(found, other, locale));
  const places = importTexts[locale].places(count, also, count === others.length + 1);
  return speech[locale].joined([told, places]);
}

/** As many as a screen has room for, the first of each file before the second of any, in the order found. */
export function fairShare(found: readonly Found[], most: number): Found[] {
  const ranks = new Map<string, number>();
  const ranked = found.map((one) => {
    const rank = ranks.get(one.file) ?? 0;
    ranks.set(one.file, rank + 1);
    return { one, rank };
  });
  const chosen = new Set(
    ranked
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, most)
      .map(({ one }) => one),
  );
  return found.filter((one) => chosen.has(one));
}

/** Lines that say what is wrong, or what to check, at most a screen of them. */
export function reportOf(found: readonly Found[], outcome: 'refused' | 'warned', locale: Locale): string[] {
  const words = importTexts[locale];
  const countOf = (some: readonly Found[]) => some.reduce((sum, { count }) => sum + count, 0);
  const total = countOf(found);
  const told = fairShare(found, shown);
  const head = outcome === 'refused' ? words.refused(total, found.length) : words.warned(total);
  const left = found.length - told.length;
  return [
    head,
    ...told.map((one) => formatFound(one, locale)),
    ...(left > 0 ? [words.more(left, total - countOf(told))] : []),
  ];
}
