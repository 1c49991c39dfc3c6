const fullWidth = new Map(
  [...'０１２３４５６７８９．－'].map((character, index) => [character, '0123456789.-'[index]]),
);

/** Marks of thousands that can be nothing else: two of them, or one and a decimal point behind it. */
const withThousands = /^-?\d{1,3}(?:(?:,\d{3}){2,}(?:\.\d+)?|,\d{3}\.\d+)$/;

/**
 * The same figure in digits 0–9; undefined where that is not certain: `1,234` and `1.234,5` are written differently in
 * different countries, `12.5①` has a footnote, and `12%` may be 12 or 0.12.
 */
export function plainNumber(text: string): string | undefined {
  const digits = [...text.trim()].map((character) => fullWidth.get(character) ?? character).join('');
  const minus = digits.replace(/^\u2212/, '-');
  const plain = withThousands.test(minus) ? minus.replaceAll(',', '') : minus;
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}
