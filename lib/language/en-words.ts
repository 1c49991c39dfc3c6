const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const plurals = new Intl.PluralRules('en');

/** A count with its noun: `1 slide`, `2 slides`. */
export const counted = (count: number, one: string, other = `${one}s`) =>
  `${count} ${plurals.select(count) === 'one' ? one : other}`;

/** 1st, 2nd, 3rd, 11th. */
export const ordinal = (count: number) =>
  count + { one: 'st', two: 'nd', few: 'rd', many: 'th', zero: 'th', other: 'th' }[ordinals.select(count)];

/** Names of which one is meant: `a, b or c`. */
export const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
