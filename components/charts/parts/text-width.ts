const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/;

/** Arrows, signs of numbers and marks, which stand in Chinese fonts alone. */
const marks = /[\u2030\u2190-\u22ff\u2460-\u27bf]/;

/** `chinese`: in a Chinese font, in which dots and quotation marks are as wide as a character. */
function widthOf(character: string, chinese: boolean): number {
  if (wide.test(character) || (chinese && /[·…—“”‘’]/.test(character))) return 1;
  if (/[+−]/.test(character)) return 0.59;
  if (marks.test(character)) return 1;
  if (/[mwMW%—]/.test(character)) return 0.93;
  if (/[A-Z…]/.test(character)) return 0.72;
  if (/[0-9±]/.test(character)) return 0.59;
  return /[ \u00a0.,:;'’ijlI|()·-]/.test(character) ? 0.34 : 0.56;
}

/** Estimated width in pixels, on the safe side, in the fonts of pictures and those of readers, which are not known. */
export function textWidth(text: string, size: number, weight = 400): number {
  const chinese = wide.test(text);
  let width = 0;
  for (const character of text) width += widthOf(character, chinese);
  return width * size * (weight >= 600 ? 1.06 : 1);
}

export function widest(texts: readonly string[], size: number, weight = 400): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size, weight)));
}

/** What of a text stays together. */
const together =
  /(?:（[^（）]{1,12}）|[^ \u2e80-\uffef]*\d个?百分点|个?百分点|[\u2e80-\uffef]|[^ \u2e80-\uffef]+(?: %[^ \u2e80-\uffef]*)?)[，。、；：！？）》”]*| +/g;

const partsOf = (text: string): string[] => text.match(together) ?? [];

/** The width in which a text can stand without a word being broken. */
export function leastWidth(text: string, size: number, weight = 400): number {
  return widest(partsOf(text), size, weight);
}

/** Between a number and the percentage points behind it. */
const beforeUnit = /(?<=\d)(?=个?百分点)/;

/** Each with the marks that close what it ends. */
const letters = /.[，。、；：！？）》”]*/gsu;

/**
 * The text in lines no wider than `width`: broken at spaces, and between characters where the script has none; a
 * no-break space, short brackets, percentage points with their number, and a mark with what it closes hold together.
 */
export function wrapText(text: string, width: number, size: number, weight = 400): string[] {
  const parts = partsOf(text);
  const lines: string[] = [''];
  // What has no place to break at is broken where it must.
  const isWide = (part: string) => textWidth(part.trim(), size, weight) > width;
  const pieces = parts
    .flatMap((part) => (isWide(part) ? part.split(beforeUnit) : [part]))
    .flatMap((part) => (isWide(part) ? (part.match(letters) ?? []) : [part]));
  for (const part of pieces) {
    const current = lines.at(-1) ?? '';
    if (current.trim() !== '' && textWidth((current + part).trimEnd(), size, weight) > width)
      lines.push(part.trimStart());
    else lines[lines.length - 1] = current + part;
  }
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The least width, to a quarter of a character, in which a text has no more than this many lines. */
export function narrowest(text: string, lines: number, size: number, weight = 400): number {
  let width = textWidth(text, size, weight) / lines;
  while (wrapText(text, width, size, weight).length > lines) width += size / 4;
  return width;
}

/** The same in as many lines, as even in length as they can be. */
export function evenLines(text: string, width: number, size: number, weight = 400): string[] {
  const lines = wrapText(text, width, size, weight);
  return wrapText(text, Math.min(width, narrowest(text, lines.length, size, weight)), size, weight);
}
