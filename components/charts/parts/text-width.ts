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
  /(?:（[^（）]{1,12}）|[^ \u2e80-\uffef]*\d个?百分点|个?百分点|[（《“]*[\u2e80-\uffef](?<![（《“])|[（《“]*[^ \u2e80-\uffef]+(?: %[^ \u2e80-\uffef]*)?|[（《])[，。、；：！？）》”]*| +/g;

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

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/** Binds the characters of each word and the marks that follow it, so that a text breaks between words alone. */
function wordsOf(text: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(text)) {
    const isMark = /^[-，。、；：！？）》”%]/.test(segment);
    const isOpen = /[（《“]$/.test(parts.at(-1) ?? '');
    const isAmount = /\d$/.test(parts.at(-1) ?? '') && /^(?:个|%|\.|年)/.test(segment);
    if (parts.length > 0 && (isMark || isOpen || isAmount)) parts[parts.length - 1] += segment;
    else parts.push(segment);
  }
  return parts;
}

/** A title in lines: after a mark where both parts have room, else between words, as even as they can be. */
export function titleLines(text: string, width: number, size: number, weight = 400): string[] {
  const fits = (line: string) => textWidth(line.trim(), size, weight) <= width;
  if (text.length > 2 * mostWords) return wrapText(text, width, size, weight);
  if (fits(text)) return [text.trim()];
  const halves = [...text.matchAll(/[，：；,:;]\s*/g)].map(({ index, 0: mark }) => index + mark.length);
  const parted = halves.map((at) => [text.slice(0, at).trim(), text.slice(at).trim()]);
  const best = parted
    .filter((two) => two.every(fits) && two.every(Boolean))
    .sort((a, b) => spreadOf(a) - spreadOf(b))[0];
  return best ?? evenWords(wordsOf(text), text, { width, size, weight });
}

const spreadOf = (lines: readonly string[]) => Math.abs((lines[0]?.length ?? 0) - (lines[1]?.length ?? 0));

type Setting = { width: number; size: number; weight: number };

/** More words than a title has. */
const mostWords = 120;

/** Words in the fewest lines, as even as they can be; a word too wide for a line is broken. */
function evenWords(parts: readonly string[], text: string, { width, size, weight }: Setting): string[] {
  const isPlain = parts.length > mostWords || parts.some((part) => textWidth(part, size, weight) > width);
  if (isPlain) return wrapText(text, width, size, weight);
  const set = (room: number) => {
    const lines = [''];
    for (const part of parts) {
      const line = lines.at(-1) ?? '';
      if (line.trim() !== '' && textWidth((line + part).trimEnd(), size, weight) > room) lines.push(part);
      else lines[lines.length - 1] = line + part;
    }
    return lines.map((line) => line.trim()).filter(Boolean);
  };
  const count = set(width).length;
  let room = Math.max(textWidth(text, size, weight) / count, ...parts.map((part) => textWidth(part, size, weight)));
  while (room < width && set(room).length > count) room += size / 4;
  return set(Math.min(room, width));
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
