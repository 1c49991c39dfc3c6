import { createParser } from 'nuqs/server';
import { formatSubject, isPlaceId, parseSubject, type Subject } from './subject';

const token = /^[a-z][a-z0-9_]*$/;
/** How many a list may name. */
export const most = 60;
type Size = { minimum?: number; maximum?: number };

/** A dot-separated list; a dot needs no escaping in an address. */
function listOf<T>(parse: (text: string) => T | undefined, format: (item: T) => string, size: Size = {}) {
  const { minimum = 0, maximum = most } = size;
  return createParser<T[]>({
    parse(text) {
      const items = text === '' ? [] : text.split('.').map(parse);
      return items.length >= minimum && items.length <= maximum && items.every((item) => item !== undefined)
        ? (items as T[])
        : null;
    },
    serialize: (items) => items.map(format).join('.'),
    eq: (a, b) => a.map(format).join('.') === b.map(format).join('.'),
  });
}

/** Years from and to, both included; open where absent. `2007..2016`, `2020`, `..2016`. */
export type Years = { from?: number; to?: number };

export const years = createParser<Years>({
  parse(text) {
    const [, one, from, to] = /^(?:(\d{4})|(\d{4})?\.\.(\d{4})?)$/.exec(text) ?? [];
    if (one) return { from: Number(one), to: Number(one) };
    if (!from && !to) return null;
    if (from && to && from > to) return null;
    return { ...(from && { from: Number(from) }), ...(to && { to: Number(to) }) };
  },
  serialize: ({ from, to }) => (from === to ? String(from) : `${from ?? ''}..${to ?? ''}`),
  eq: (a, b) => a.from === b.from && a.to === b.to,
});

export const indicator = createParser<string>({
  parse: (text) => (token.test(text) ? text : null),
  serialize: (id) => id,
});
// Without any place there is nothing to answer or draw.
export const subjects = listOf<Subject>(parseSubject, formatSubject, { minimum: 1 });
export const placeIds = listOf<string>(
  (text) => (isPlaceId(text) ? text : undefined),
  (id) => id,
);
/** Further indicators, read for the same places. */
export const others = listOf<string>(
  (text) => (token.test(text) ? text : undefined),
  (id) => id,
  { maximum: 11 },
);
export const seriesNames = listOf<string>(
  (text) => (/^[a-z0-9-]+$/.test(text) ? text : undefined),
  (name) => name,
);
export const benchmarks = listOf<string>(
  (text) => (/^target-[a-z0-9-]+$/.test(text) || parseSubject(text) ? text : undefined),
  (id) => id,
);

export const oneYear = createParser<number>({
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : null),
  serialize: String,
});

export const release = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null),
  serialize: String,
});
