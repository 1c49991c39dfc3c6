import { fold } from '@/lib/find/find-signs';

/** Marks of footnotes and of lists around a name: digits in circles are none of it. */
const marks = /[①-⑳⑴-⒇❶-❿*＊※†‡#¹²³⁰⁴-⁹△▲●■◆•·]+/gu;
const ofWhich = /^\s*(?:#|其中\s*[:：、]?|of which:?)\s*/i;
const numbering =
  /^\s*(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十]{1,3}[、．.]|\d{1,2}[、．](?!\d)|\d{1,2}\.\s)\s*/;

/** Returns a name without numbering and the marks of footnotes; `ofWhich` where it is said to be a part of what is above. */
export function plainName(text: string): { name: string; ofWhich: boolean } {
  const unnumbered = text.replace(numbering, '');
  const isPart = ofWhich.test(unnumbered);
  const name = unnumbered.replace(ofWhich, '').replace(marks, '').replace(numbering, '').trim();
  return { name, ofWhich: isPart };
}

/** Longer texts are no names, and not looked for. */
const longest = 80;

/** Marks that stand in place of characters which could not be read or written. */
const lost = /[\ufffd\x80-\x9f]|锟斤拷|\p{Script=Han}\?|\?\p{Script=Han}|^\?{2,}$/u;

/** Tells whether characters of a text were lost, of which nothing can be restored. */
export const isLost = (text: string): boolean => lost.test(text);

/**
 * Returns a name as it is compared: no blanks and signs, one case and width; empty where it is too long to be one, or
 * where characters of it were lost, without which it may look like another.
 */
export const folded = (name: string) => (name.length > longest || isLost(name) ? '' : fold(name));
