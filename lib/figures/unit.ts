/** What a unit says of a rate: per hundred, per thousand, or a difference between two rates per hundred. */
export type RateKind = 'percent' | 'permille' | 'points';

const spellings: Record<RateKind, RegExp> = {
  percent: /^(?:%|percent|per cent|pct|百分比)$/,
  permille: /^(?:‰|permille|per mille|per mil|per thousand|千分比)$/,
  points: /^(?:pp|p\.p\.|个?百分点|percentage points?)$/,
};

const kinds = new Map<string, RateKind | undefined>();

/** The kind of rate that a unit is, in any of its spellings (`%`, `％`, 百分点, ‰, percentage points); undefined for other units. */
export function rateOf(unit: string): RateKind | undefined {
  if (!kinds.has(unit)) kinds.set(unit, readRate(unit));
  return kinds.get(unit);
}

function readRate(unit: string): RateKind | undefined {
  const plain = unit.normalize('NFKC').trim().toLowerCase();
  return (Object.keys(spellings) as RateKind[]).find((kind) => spellings[kind].test(plain));
}

/** The code of a unit as the data set writes it: one spelling for each kind of rate, others as they are. */
export function unitCode(unit: string): string {
  const kind = rateOf(unit);
  return kind ? codes[kind] : unit;
}

const codes: Record<RateKind, string> = { percent: '%', permille: '‰', points: 'pp' };

/** The difference of two rates in percentage points, of which ten per thousand make one; undefined for other units. */
export function pointsBetween(unit: string, from: number, to: number): number | undefined {
  const kind = rateOf(unit);
  if (!kind) return undefined;
  return kind === 'permille' ? (to - from) / 10 : to - from;
}
