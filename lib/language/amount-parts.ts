/** An amount in the parts in which it is set: the number large, what stands before and behind it small. */
export type AmountParts = { before: string; number: string; after: string };

/** Parts an amount as it is said at its number: `CNY 81.7 billion`, `超过12万标箱`. */
export function amountParts(text: string): AmountParts {
  const [, before = '', number = '', after = ''] = /^([^\d]*?)([−-]?\d[\d,.]*)(.*)$/s.exec(text) ?? ['', '', text, ''];
  return { before: before.trim(), number, after: after.trim() };
}
