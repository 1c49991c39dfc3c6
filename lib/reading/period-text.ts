import { parsePeriod } from '@/lib/language/period';

/** What a text says of time. `part` are months of a year that stands elsewhere; `yearEnd` where it names the end of the year. */
export type PeriodRead = { period?: string; part?: Months; yearEnd?: true };

type Months = [first: number, last: number];

const pad = (part: number) => String(part).padStart(2, '0');

/** Returns the period of months of a year as the data set writes it. */
export function monthsOf(year: number | string, [first, last]: Months): string {
  if (first === 1 && last === 12) return String(year);
  if (last - first === 5 && first % 6 === 1) return `${year}-H${(first + 5) / 6}`;
  if (last - first === 2 && first % 3 === 1) return `${year}-Q${(first + 2) / 3}`;
  return first === last ? `${year}-${pad(first)}` : `${year}-${pad(first)}/${year}-${pad(last)}`;
}

const numerals: Record<string, number> = { 一: 1, 二: 2, 三: 3, 四: 4 };

/** Texts for parts of a year, without it. */
const parts: [RegExp, (found: string[]) => Months][] = [
  [/^(\d{1,2})月?-(\d{1,2})月$/, ([first, last]) => [Number(first), Number(last)]],
  [/^(\d{1,2})月$/, ([month]) => [Number(month), Number(month)]],
  [/^第?([一二三四1-4])季度?$/, ([part = '']) => quarter(numerals[part] ?? Number(part))],
  [/^Q([1-4])$/i, ([part]) => quarter(Number(part))],
  [/^([1-4])Q$/i, ([part]) => quarter(Number(part))],
  [/^(?:上半年|H1|1H)$/i, () => [1, 6]],
  [/^(?:下半年|H2|2H)$/i, () => [7, 12]],
  [/^前三季度?$/, () => [1, 9]],
  [/^前([二三四])个?月$/, ([part = '']) => [1, numerals[part] ?? 1]],
  [/^(?:全年|年度)$/, () => [1, 12]],
];

const quarter = (number: number): Months => [number * 3 - 2, number * 3];

function partIn(text: string): Months | undefined {
  for (const [form, months] of parts) {
    const found = form.exec(text);
    if (!found) continue;
    const [first, last] = months(found.slice(1));
    return first >= 1 && first <= last && last <= 12 ? [first, last] : undefined;
  }
  return undefined;
}

/** Years that a table may speak of. */
const year = '((?:18|19|20)\\d{2})';
const onlyYear = new RegExp(`^${year}(?:年(末|底|度|年末|年底)?)?$`);
const yearAnd = new RegExp(`^${year}年?(?:度|末|底)?[-/]?(.+)$`);
const yearBehind = new RegExp(`^(.+?)[-/]?${year}年?$`);
const dayOf = new RegExp(`^${year}年(\\d{1,2})月(\\d{1,2})日?(?:0时|零时)?$`);
const dayBySigns = new RegExp(`^${year}(?:-(\\d{1,2})-|/(\\d{1,2})/|\\.(\\d{1,2})\\.)(\\d{1,2})$`);
const monthOf = new RegExp(`^${year}[-/年](\\d{1,2})月?$`);
const digitsOnly = new RegExp(`^${year}(\\d{2})(\\d{2})?$`);

const isOurs = (text: string) => new RegExp(`^${year}`).test(text);

const chineseDigits = '零一二三四五六七八九';

/** Writes full-width digits, and the Chinese ones of a year such as 二〇二一年, as ordinary digits. */
export const withDigits = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      Array.from(year, (digit) => Math.max(chineseDigits.indexOf(digit), 0)).join(''),
    );

/** Writes digits, strokes and blanks of a text about time alike. */
export const plainTime = (text: string) =>
  withDigits(text)
    .replace(/[\s\u00a0]/g, '')
    .replace(/[‐‑‒–—―−─~～至到]+/g, '-');

/** The longest text about time. */
const longest = 30;

/** Reads a text that is a period and nothing else: `2021年末`, `2021-12-31`, `1—6月`, `第一季度`, `2021Q1`, `上半年`. */
export function readPeriod(text: string): PeriodRead | undefined {
  if (text.length > longest) return undefined;
  const plain = plainTime(text).replace(/^截至|^截止|止$|^\(|\)$/g, '');
  const [, only, end] = onlyYear.exec(plain) ?? [];
  if (only !== undefined) return { period: only, ...(/末|底/.test(end ?? '') && { yearEnd: true as const }) };
  const [, ...date] =
    dayOf.exec(plain) ?? dayBySigns.exec(plain)?.filter(Boolean) ?? digitsOnly.exec(plain) ?? monthOf.exec(plain) ?? [];
  if (date.length > 0) return dateOf(date);
  const part = partIn(plain);
  if (part) return { part };
  return yearWithPart(plain);
}

function dateOf([own = '', month = '', day]: (string | undefined)[]): PeriodRead | undefined {
  const period =
    day === undefined ? `${own}-${pad(Number(month))}` : `${own}-${pad(Number(month))}-${pad(Number(day))}`;
  if (!parsePeriod(period)) return undefined;
  // The last day of a year is how programs write a year's end.
  return period.endsWith('-12-31') ? { period: own, yearEnd: true } : { period };
}

function yearWithPart(plain: string): PeriodRead | undefined {
  if (isOurs(plain) && parsePeriod(plain)) return { period: plain };
  const [, before, behind = ''] = yearAnd.exec(plain) ?? [];
  const part = partIn(behind);
  if (before !== undefined && part) return { period: monthsOf(before, part) };
  const [, first = '', own] = yearBehind.exec(plain) ?? [];
  const other = partIn(first);
  return own !== undefined && other ? { period: monthsOf(own, other) } : undefined;
}

const timeWords =
  '(?:\\d{1,2}月\\d{1,2}日|\\d{1,2}月?-\\d{1,2}月|\\d{1,2}月|第?[一二三四1-4]季度|前三季度|上半年|下半年|全年|年?末|年?底|度)?';
const atStart = new RegExp(`^(?:截至|截止)?(${year}(?:年${timeWords}|(?=[^\\d年.-])))`);
const atEnd = new RegExp(`(${year}年${timeWords})$`);

/** Takes a period from the beginning or the end of a head such as `2010年末常住人口`; undefined where none stands there. */
export function periodWithin(text: string): { read: PeriodRead; rest: string } | undefined {
  const plain = withDigits(text).replace(/[‐‑‒–—―−─~～至]+/g, '-');
  for (const form of [atStart, atEnd]) {
    const found = form.exec(plain);
    const read = found?.[1] === undefined ? undefined : readPeriod(found[1]);
    if (found && read) return { read, rest: plain.replace(found[0], '').trim() };
  }
  return undefined;
}

/** Returns the years that a text names, each once. */
export const yearsIn = (text: string) => [
  ...new Set(Array.from(withDigits(text).matchAll(/(?<![\d.])((?:19|20)\d{2})(?![\d.])/g), ([, one = '']) => one)),
];
