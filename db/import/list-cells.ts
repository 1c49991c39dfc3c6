import { Advice, advise, type Cell, isCode, isYear, number } from './cells';

/** Years joined by `;` in one cell. */
export const years: Cell = (text) => {
  const values = list(text);
  const fits = (value: unknown) => /^\d{4}$/.test(String(value)) && isYear(Number(value));
  return Array.isArray(values) && !values.every(fits) ? advise('years') : values;
};

/** Spans of years such as `2011-2019`, joined by `;` in one cell. */
export const yearSpans: Cell = (text) => {
  const values = list(text);
  const fits = (value: unknown) => {
    const [from = Number.NaN, to = Number.NaN] = /^\d{4}-\d{4}$/.test(String(value))
      ? String(value).split('-').map(Number)
      : [];
    return isYear(from) && isYear(to) && from <= to;
  };
  return Array.isArray(values) && !values.every(fits) ? advise('yearSpans') : values;
};

/** Numbers joined by `;` in one cell. */
export const numbers: Cell = (text) => {
  const values = text.split(';').map(number);
  return values.find((value) => value instanceof Advice) ?? values;
};

/** Values joined by `;` in one cell. */
export const list: Cell = (text) => {
  const values = text.split(';');
  if (values.includes('')) return advise('listGap');
  return new Set(values).size === values.length ? values : advise('listTwice');
};

/** Codes of places joined by `;` in one cell. */
export const placeCodes: Cell = (text) => {
  const values = list(text);
  return Array.isArray(values) && !values.every(isCode) ? advise('placeCode') : values;
};
