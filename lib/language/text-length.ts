/** A character that is as wide as it is high. */
const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f…—“”‘’]/;

/** The width of another, in heights of its letters. */
const narrow = 0.53;

/** Returns how wide a text is, in heights of its letters: about as many Chinese characters take as much room. */
export function emOf(text: string): number {
  const characters = [...text];
  return characters.reduce((sum, character) => sum + (wide.test(character) ? 1 : narrow), 0);
}
