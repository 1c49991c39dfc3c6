import { parsePeriod } from '@/lib/period';
import { isGroupId, isPlaceId } from '@/lib/subject';

/** What would do in place of a cell that cannot be read. */
export class Advice {
  constructor(readonly text: string) {}
}

/** Reads the text of a cell that is not empty. */
export type Cell = (text: string) => unknown;

const longestText = 10_000;
/** Ids are keys of indexes, which take no long ones. */
const longestId = 100;

/** Limits that hold for every cell; PostgreSQL cannot store the character NUL. */
export function checkText(text: string): Advice | undefined {
  if (text.length > longestText) {
    return new Advice(`has ${text.length} characters; the most is ${longestText}`);
  }
  return text.includes('\0') ? new Advice('contains the character NUL; remove it') : undefined;
}

export const text: Cell = (text) => text;

const decimal = /^-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/;

function numberAdvice(text: string): Advice {
  if (text.startsWith('=')) return new Advice('is a formula; write its result as a number');
  const plain = text.normalize('NFKC').replace(/[\s,'_%]/g, '');
  const example = decimal.test(plain) ? plain : '1234.5';
  return new Advice(
    `is not a plain number; write it like ${example}: digits 0–9, a point for decimals, no thousands separators, spaces or signs such as %`,
  );
}

export const number: Cell = (text) => {
  if (!decimal.test(text)) return numberAdvice(text);
  const value = Number(text);
  return Number.isFinite(value) ? value : new Advice('is too large for a number');
};

export function numberBetween(from: number, to: number): Cell {
  return (text) => {
    const value = number(text);
    if (typeof value !== 'number') return value;
    return value >= from && value <= to ? value : new Advice(`must be from ${from} to ${to}`);
  };
}

export function integerBetween(from: number, to: number): Cell {
  return (text) => {
    const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= from && value <= to ? value : new Advice(`must be a whole number from ${from} to ${to}`);
  };
}

export const positive: Cell = (text) => {
  const value = number(text);
  return typeof value !== 'number' || value > 0 ? value : new Advice('must be greater than 0');
};

export const rank = integerBetween(1, 999);

export const boolean: Cell = (text) =>
  /^(?:true|false)$/.test(text) ? text === 'true' : new Advice('must be true or false');

export function oneOf(values: readonly string[]): Cell {
  const allowed = new Set(values);
  return (text) => (allowed.has(text) ? text : new Advice(`must be one of ${values.join(', ')}`));
}

export const period: Cell = (text) =>
  parsePeriod(text)
    ? text
    : new Advice('must be a period such as 2020, 2013-H1, 2023-Q1, 2012-05, 2020-11-01 or 2012-01/2012-05');

export const url: Cell = (text) =>
  /^https?:\/\/\S+$/.test(text) && URL.canParse(text)
    ? text
    : new Advice('must be a link with http:// or https://, or empty');

function idOf(test: (text: string) => boolean, wanted: string): Cell {
  return (text) => (text.length <= longestId && test(text) ? text : new Advice(`must be ${wanted}`));
}

const form = (expression: RegExp) => (text: string) => expression.test(text);

export const placeId = idOf(isPlaceId, 'a code of six digits (GB/T 2260) or a port such as port-luzhou');
export const groupId = idOf(isGroupId, 'small letters and digits joined by hyphens, not like a place or target');
export const indicatorId = idOf(
  form(/^[a-z][a-z0-9_]*$/),
  'small letters, digits and underscores, such as gdp_per_capita',
);
export const seriesId = idOf(form(/^[a-z][a-z0-9_]*\.[a-z0-9-]+$/), 'indicator.series, such as gdp.yearbook');
export const targetId = idOf(
  form(/^target-[a-z0-9]+(?:-[a-z0-9]+)*$/),
  'target- and small letters and digits joined by hyphens',
);
export const id = idOf(form(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), 'small letters and digits joined by hyphens');

/** A name that is typed and stands in a key: one line, no blanks around it. */
export const otherName: Cell = (text) =>
  text.length <= longestId && text === text.trim() && /^[^\p{Cc}]+$/u.test(text) && /[\p{L}\p{N}]/u.test(text)
    ? text
    : new Advice('must be a name in one line, without blanks around it');

/** Years joined by `;` in one cell. */
export const years: Cell = (text) => {
  const values = list(text);
  const isYear = (value: unknown) => /^[12]\d{3}$/.test(String(value));
  return Array.isArray(values) && !values.every(isYear)
    ? new Advice('must be years joined by ;, such as 2010;2020')
    : values;
};

/** Values joined by `;` in one cell. */
export const list: Cell = (text) => {
  const values = text.split(';');
  if (values.includes('')) return new Advice('must be ids joined by ;, without an empty one');
  return new Set(values).size === values.length ? values : new Advice('must not name the same id twice');
};
