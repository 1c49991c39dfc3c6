import { formatDecimal, parseDecimal, shifted } from './decimal';

/** How a number format shows a number, as far as that changes what it means. */
export type Shown = 'plain' | 'percent' | 'day' | 'month' | 'year' | 'time';

/** Formats that every program knows by their number; those from 27 on are the East Asian ones. */
const builtIn: Record<number, Shown> = {
  ...Object.fromEntries([9, 10].map((id) => [id, 'percent' as const])),
  ...Object.fromEntries(
    [14, 15, 16, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 58].map((id) => [id, 'day' as const]),
  ),
  ...Object.fromEntries([17, 55, 56, 57].map((id) => [id, 'month' as const])),
  ...Object.fromEntries([18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47].map((id) => [id, 'time' as const])),
};

/** Spreadsheets take no longer formats. */
const longest = 255;

/** Returns how a format shows numbers: dates only where it has parts of one outside quotation marks. */
export function shownBy(id: number, code: string | undefined): Shown {
  if (code === undefined) return builtIn[id] ?? 'plain';
  const [first = ''] = code
    .slice(0, longest)
    .replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .split(';');
  if (/general|[eE][+-]/i.test(first)) return 'plain';
  if (/%/.test(first)) return 'percent';
  if (/d/i.test(first)) return 'day';
  if (/h|s/i.test(first)) return 'time';
  if (/m/i.test(first)) return 'month';
  return /y/i.test(first) ? 'year' : 'plain';
}

const dayLength = 86_400_000;
/** The day before the first, of which 1900 has one too many by the reckoning of spreadsheets. */
const [epoch, epochOfMac] = [Date.UTC(1899, 11, 30), Date.UTC(1904, 0, 1)];
const lastSerial = 2_958_465;

/** Returns the date of a serial number, as far as its format shows it; undefined for what is none. */
export function dateText(serial: number, shown: Shown, from1904: boolean): string | undefined {
  if (!(serial >= 1 && serial <= lastSerial) || shown === 'time') return undefined;
  const date = new Date((from1904 ? epochOfMac : epoch) + Math.floor(serial) * dayLength);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const parts = [String(year), pad(month), pad(day)];
  return parts.slice(0, { year: 1, month: 2 }[shown as string] ?? 3).join('-');
}

const pad = (part: number) => String(part).padStart(2, '0');

/** Returns a share as its format shows it: `57.5%` of 0.575. */
export function percentText(number: string): string {
  const read = parseDecimal(number);
  return read ? `${formatDecimal(shifted(read, 2))}%` : number;
}
