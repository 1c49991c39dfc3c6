/** A number as a sentence writes it, with what stands behind it, at how many decimals, and in ones of the unit that is named. */
export type SpokenNumber = { text: string; value: number; decimals: number; scale: number; after: string };

const scales: [RegExp, number][] = [
  [/^万亿/, 1e12],
  [/^亿/, 1e8],
  [/^万/, 1e4],
  [/^ ?trillion/, 1e12],
  [/^ ?billion/, 1e9],
  [/^ ?million/, 1e6],
];

/** Reads every number of a sentence by itself, knowing nothing of how it was made; years and counts among them. */
export function spokenNumbers(sentence: string): SpokenNumber[] {
  return [...sentence.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((match) => {
    const text = match[0].replace(/,+$/, '');
    const after = sentence.slice((match.index ?? 0) + text.length);
    const plain = text.replace(/,/g, '');
    const scale = scales.find(([unit]) => unit.test(after))?.[1] ?? 1;
    return { text, value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0, scale, after };
  });
}

/** The years that a sentence names, those within a span too. */
export function spokenYears(sentence: string): Set<number> {
  const spans = [...sentence.matchAll(/(?<!\d)((?:19|20)\d\d)[—–]((?:19|20)\d\d)(?!\d)/g)];
  const single = [...sentence.matchAll(/(?<![\d.,])((?:19|20)\d\d)(?![\d.,]*\d)/g)].map(([, year]) => Number(year));
  const within = spans.flatMap(([, from, to]) =>
    Array.from({ length: Number(to) - Number(from) + 1 }, (_, at) => Number(from) + at),
  );
  return new Set([...single, ...within]);
}

/** Whether a number is a value at the digits shown, half away from zero; a difference may be written without its sign. */
export function isShown({ value, decimals, scale }: SpokenNumber, exact: number): boolean {
  const shown = Math.abs(exact) / scale;
  return Math.abs(shown - value) <= 0.5 * 10 ** -decimals + Math.abs(shown) * 1e-9 + 1e-12;
}
