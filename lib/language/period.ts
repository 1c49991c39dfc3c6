export type PeriodKind = 'year' | 'half' | 'quarter' | 'month' | 'day' | 'cumulative';

/** A span of time as statistics name it; `end` is its last day or month as sortable text. */
export type Period = { kind: PeriodKind; year: number; start: string; end: string };

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

type Span = [start: string, end: string];

/** How each kind is written, and from which to which day or month it goes. */
const kinds: { kind: PeriodKind; form: RegExp; span: (text: string, year: string, part: number) => Span }[] = [
  { kind: 'year', form: /^(\d{4})$/, span: (_, year) => monthsOf(year, 1, 12) },
  { kind: 'half', form: /^(\d{4})-H([12])$/, span: (_, year, half) => monthsOf(year, half * 6 - 5, half * 6) },
  { kind: 'quarter', form: /^(\d{4})-Q([1-4])$/, span: (_, year, part) => monthsOf(year, part * 3 - 2, part * 3) },
  { kind: 'month', form: new RegExp(`^(\\d{4})-${month}$`), span: (text) => [text, text] },
  { kind: 'day', form: new RegExp(`^(\\d{4})-${month}-${day}$`), span: (text) => [text, text] },
  {
    kind: 'cumulative',
    form: new RegExp(`^\\d{4}-${month}/(\\d{4})-${month}$`),
    span: (text) => text.split('/') as Span,
  },
];

const monthsOf = (year: string, first: number, last: number): Span => [
  `${year}-${String(first).padStart(2, '0')}`,
  `${year}-${String(last).padStart(2, '0')}`,
];

const known = new Map<string, Period>();
/** More periods than any data set names; what a reader makes up must not fill the memory. */
const mostKnown = 2000;

/** Reads `2020`, `2020-11-01`, `2013-H1`, `2023-Q1`, `2012-05` and `2012-01/2012-05`; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const before = known.get(text);
  if (before) return before;
  const period = readPeriod(text);
  if (period && known.size < mostKnown) known.set(text, period);
  return period;
}

function readPeriod(text: string): Period | undefined {
  for (const { kind, form, span } of kinds) {
    const [, year, part] = form.exec(text) ?? [];
    if (year === undefined) continue;
    const [start, end] = span(text, year, Number(part));
    return start <= end && (kind !== 'day' || isDate(text)) ? { kind, year: Number(year), start, end } : undefined;
  }
  return undefined;
}

/** Whether there is such a day: none is 30 February. */
function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether a period is a full year or the day of a census, which stands for its year; unreadable text is not. */
export function isFullPeriod(text: string): boolean {
  return ['year', 'day'].includes(parsePeriod(text)?.kind ?? '');
}

const inOrder = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Order in time: by end, then the longer span first; unreadable text last. */
export function comparePeriods(a: string, b: string): number {
  const [left, right] = [parsePeriod(a), parsePeriod(b)];
  if (!left || !right) return left ? -1 : right ? 1 : inOrder(a, b);
  return inOrder(left.end, right.end) || inOrder(left.start, right.start);
}

/** The year that a period belongs to: its own, or that in which it ends; NaN for unreadable text. */
export function yearOf(text: string): number {
  return parsePeriod(text)?.year ?? Number.NaN;
}

/**
 * Position on a time axis in years: a full year and the day of a census at the year itself, a part of a year at its
 * middle, half a year before it to half a year after, so that the nearest year is always its own.
 */
export function timeOf(text: string): number {
  const period = parsePeriod(text);
  if (!period) return Number.NaN;
  const { kind, year, start, end } = period;
  if (kind === 'year' || kind === 'day') return year;
  const first = start.startsWith(String(year)) ? Number(start.slice(5, 7)) : 1;
  return year - 0.5 + (first - 1 + Number(end.slice(5, 7))) / 24;
}
