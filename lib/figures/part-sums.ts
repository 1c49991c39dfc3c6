import type { ChangeParts } from './change-parts';
import type { Sum } from './rounding';

/** Decimals of parts in sentences and in tables. */
const [inSentence, inTable] = [1, 2];

/** A change and its two parts, in a sentence and below it in the table, and each column of the table. */
export function sumsOf({ change, rate, composition, parts }: ChangeParts): Sum[] {
  const column = (whole: number, of: (part: ChangeParts['parts'][number]) => number): Sum => ({
    ...{ whole, parts: parts.map(of), decimals: inTable },
  });
  return [
    ...[inSentence, inTable].map((decimals) => ({ whole: change, parts: [rate, composition], decimals })),
    column(rate, (part) => part.rate),
    column(composition, (part) => part.composition),
  ];
}

/** The same with the rates from which the change is told, and with the change of each part. */
export function sumsOverTime(found: ChangeParts): Sum[] {
  const { earlier, later, change, parts } = found;
  const changes = parts.map(({ rate, composition }) => rate + composition);
  return [
    ...sumsOf(found),
    { whole: later, parts: [earlier, change], decimals: inSentence },
    { whole: change, parts: changes, decimals: inTable },
    ...parts.map(({ rate, composition }) => ({
      whole: rate + composition,
      parts: [rate, composition],
      decimals: inTable,
    })),
  ];
}
