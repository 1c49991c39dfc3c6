/** A character of a name as it is compared, and how it is read; `sound` is empty for what has no reading. */
export type Sign = { char: string; sound: string };

const han = /\p{Script=Han}/u;

/** Letters and digits only, whatever their case, width and marks; ü is v, as it is typed. */
export function fold(text: string): string {
  // As most names are, and much faster to see than to do.
  if (/^[a-z0-9\u4e00-\u9fff]*$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Writes traditional characters as the names have them; `pairs` is each with its simplified one behind it. */
export function simplifier(pairs: string): (text: string) => string {
  const signs = [...pairs];
  const known = new Map(signs.flatMap((sign, at) => (at % 2 === 0 ? [[sign, signs[at + 1] ?? sign]] : [])));
  return (text) => text.replace(/\p{Script=Han}/gu, (sign) => known.get(sign) ?? sign);
}

/** The characters of a name, each Chinese one with its syllable. */
export function signsOf(name: string, pinyin: string): Sign[] {
  const syllables = pinyin.split(' ').filter(Boolean);
  let next = 0;
  return [...fold(name)].map((char) => ({ char, sound: han.test(char) ? (syllables[next++] ?? '') : char }));
}

/** What a sign adds to how its name sounds. */
export const soundOf = ({ char, sound }: Sign) => sound || char;

/** Where in the text one may be after this sign, coming from `at`: it stands as written, or as the start of its syllable. */
function* steps(text: string, at: number, { char, sound }: Sign): Generator<number> {
  if (text.startsWith(char, at)) yield at + char.length;
  for (let length = 0; length < sound.length && text[at + length] === sound[length]; length++) yield at + length + 1;
}

/**
 * Whether the text spells signs from the first on, each as it is written, as its syllable or as the start of that,
 * one behind the other. With `skipping`, signs may be left out after the first.
 */
export function spells(text: string, signs: readonly Sign[], skipping = false): boolean {
  let reached = new Set([0]);
  for (const sign of signs) {
    const next = new Set<number>(skipping && !reached.has(0) ? reached : []);
    for (const at of reached) for (const to of steps(text, at, sign)) next.add(to);
    if (next.has(text.length)) return true;
    if (next.size === 0) return false;
    reached = next;
  }
  return false;
}
