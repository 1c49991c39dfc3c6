import { isGroupId, isPlaceId } from '@/lib/figures/subject';
import { unitCode } from '@/lib/figures/unit';
import { today } from '@/lib/language/moment';
import { type PeriodKind, parsePeriod } from '@/lib/language/period';
import { type ImportKey, type ImportTexts, type Said, say } from '@/lib/texts/import';
import { plainNumber } from './plain-number';

/** What would do in place of a cell that cannot be read. */
export class Advice {
  constructor(readonly said: Said) {}
}

/** Reads the text of a cell that is not empty. */
export type Cell = (text: string) => unknown;

export function advise<K extends ImportKey>(key: K, ...of: Parameters<ImportTexts[K]>): Advice {
  return new Advice(say(key, ...of));
}

const longestText = 10_000;
/** Ids are keys of indexes, which take no long ones. */
const longestId = 100;

/** Limits that hold for every cell; PostgreSQL cannot store the character NUL. */
export function checkText(text: string): Advice | undefined {
  if (text.length > longestText) return advise('longText', text.length, longestText);
  return text.includes('\0') ? advise('nul') : undefined;
}

export const text: Cell = (text) => text;

function numberAdvice(text: string): Advice {
  if (text.startsWith('=')) return advise('formula');
  if (/^[-+]?\d+(?:\.\d*)?e[-+]?\d+$/i.test(text)) return advise('exponent');
  const plain = plainNumber(text);
  return plain === undefined ? advise('notNumber') : advise('numberAs', plain);
}

export const number: Cell = (text) => {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return numberAdvice(text);
  const value = Number(text);
  return Number.isFinite(value) ? value : advise('tooLarge');
};

export function numberBetween(from: number, to: number): Cell {
  return (text) => {
    const value = number(text);
    if (typeof value !== 'number') return value;
    return value >= from && value <= to ? value : advise('between', from, to);
  };
}

export function integerBetween(from: number, to: number): Cell {
  return (text) => {
    const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : advise('wholeBetween', from, to);
  };
}

export const positive: Cell = (text) => {
  const value = number(text);
  return typeof value !== 'number' || value > 0 ? value : advise('positive');
};

export const rank = integerBetween(1, 999);

export const boolean: Cell = (text) => (/^(?:true|false)$/.test(text) ? text === 'true' : advise('trueOrFalse'));

export function oneOf(values: readonly string[]): Cell {
  const allowed = new Set(values);
  return (text) => (allowed.has(text) ? text : advise('oneOf', values));
}

/** Years that a table of today may speak of at all: older ones and those far off are slips of the keyboard. */
const [firstYear, lastYear] = [1800, 2100] as const;

export const isYear = (year: number) => year >= firstYear && year <= lastYear;

export const year = integerBetween(firstYear, lastYear);

export const period: Cell = (text) => {
  const read = parsePeriod(text);
  if (!read) return advise('period');
  return isYear(read.year) && isYear(Number.parseInt(read.start, 10))
    ? text
    : advise('yearBetween', firstYear, lastYear);
};

/** The year with which words about a date begin. */
const yearBefore = (text: string) => /^\d{4}(?!\d)/.exec(text)?.[0];

/** Whether this is no day or month; `2021-22` may be two years. */
const isOffCalendar = (date: string) =>
  !parsePeriod(date) && !(/^..(\d\d)-(\d\d)$/.test(date) && date.slice(5) > date.slice(2, 4));

/** Words of a source about dates: those of the calendar, and where they begin with a year it is one of our time. */
export const dated: Cell = (text) => {
  const written = yearBefore(text);
  if (written !== undefined && !isYear(Number(written))) return advise('yearBetween', firstYear, lastYear);
  const off = text.match(/(?<!\d)\d{4}-\d{2}(?:-\d{2})?(?![\d-])/g)?.find(isOffCalendar);
  return off === undefined ? text : advise('calendar', off);
};

/** The last year that what has come about can be of: the next one, by the clock of the readers. */
export const nextYear = () => Number(today().slice(0, 4)) + 1;

/** Whether a year, month or day is of the calendar and has come. */
export function isPast(text: string, kinds: readonly PeriodKind[]): boolean {
  const { kind, year = 0 } = parsePeriod(text) ?? {};
  return kind !== undefined && kinds.includes(kind) && year >= 1000 && year <= nextYear();
}

/** A year or day that has come. */
export const yearOrDay: Cell = (text) => (isPast(text, ['year', 'day']) ? text : advise('yearOrDay'));

export const eventDate: Cell = (text) => (isPast(text, ['year', 'month', 'day']) ? text : advise('eventDate'));

/** Words about a date that has come, such as that of publication. */
export const past: Cell = (text) =>
  Number(yearBefore(text) ?? 0) > nextYear() && isYear(Number(yearBefore(text)))
    ? advise('notAfter', nextYear())
    : dated(text);

/** More than all of the country. */
const mostArea = 9_600_000;

export const area: Cell = (text) => (Number(text) > mostArea ? advise('absurd') : positive(text));

/** Where places of the country can lie. */
export const [longitude, latitude] = [numberBetween(73, 136), numberBetween(3, 54)];

export const url: Cell = (text) => (/^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : advise('url'));

/** Lines in whole numbers as `pathOf` writes them, or the two corners of a frame. */
export const path: Cell = (text) =>
  /^(?:(?:M-?\d+ -?\d+l-?\d+(?: ?-?\d+)*z?)+|-?\d+(?:\.\d+)?(?: -?\d+(?:\.\d+)?){3})$/.test(text)
    ? text
    : advise('path');

type IdKey = 'panelId' | 'placeId' | 'groupId' | 'indicatorId' | 'seriesId' | 'seriesName' | 'targetId' | 'plainId';

function idOf(test: (text: string) => boolean, wanted: IdKey): Cell {
  return (text) => (text.length <= longestId && test(text) ? text : advise(wanted));
}

const form = (expression: RegExp) => (text: string) => expression.test(text);

export const placeId = idOf(isPlaceId, 'placeId');
export const groupId = idOf(isGroupId, 'groupId');
export const indicatorId = idOf(form(/^[a-z][a-z0-9_]*$/), 'indicatorId');
export const seriesId = idOf(form(/^[a-z][a-z0-9_]*\.[a-z0-9-]+$/), 'seriesId');
export const seriesName = idOf(form(/^[a-z0-9-]+$/), 'seriesName');
export const targetId = idOf(form(/^target-[a-z0-9]+(?:-[a-z0-9]+)*$/), 'targetId');
/** A theme, an anchor and, where panels share the anchor, a variant. */
export const panelId = idOf(form(/^[a-z0-9-]+\.[a-z0-9-]+(?:\.[a-z0-9-]+)?$/), 'panelId');
export const id = idOf(form(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), 'plainId');

/** A colour as hex, such as `#0072b2`. */
export const colour: Cell = (text) => (/^#[0-9a-f]{6}$/.test(text) ? text : advise('colour'));

/** The code of a unit, of which rates have several spellings. */
export const unit: Cell = (text) => unitCode(text);

/** A name that is typed and stands in a key: one line, no blanks around it. */
export const otherName: Cell = (text) =>
  text.length <= longestId && text === text.trim() && /^[^\p{Cc}]+$/u.test(text) && /[\p{L}\p{N}]/u.test(text)
    ? text
    : advise('otherName');

export const isCode = (text: unknown) => /^\d{6}$/.test(String(text));

/** A code of today or of former times, which the data need not have a place of. */
export const placeCode: Cell = (text) => (isCode(text) ? text : advise('placeCode'));
