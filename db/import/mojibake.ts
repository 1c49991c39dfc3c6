import { type Bytes, bytesOf, type Encoding, isEverydayHan } from './legacy-encoding';

/** How a text was misread, and what it should read: UTF-8 read as another encoding, or GBK read as a Western one. */
export type Misread = { encoding: Encoding; right: string } | { encoding: 'GBK bytes'; right: string };

const utf8 = new TextDecoder('utf-8');
const strictGbk = new TextDecoder('gb18030', { fatal: true });

/** What a text reads that was UTF-8 and was read as another encoding; characters that are not of it are left out. */
export function reread(text: string, encoding: Encoding): string {
  const table = bytesOf(encoding);
  const bytes = [...text].flatMap((one) => (one <= '\x7f' ? [one.charCodeAt(0)] : (table.get(one) ?? [])));
  return utf8.decode(Uint8Array.from(bytes));
}

/** How many bytes of a UTF-8 character follow this first one; undefined where none begins so. */
function followers(byte: number): number | undefined {
  if (byte < 0x80) return 0;
  if (byte >= 0xc2 && byte <= 0xdf) return 1;
  if (byte >= 0xe0 && byte <= 0xef) return 2;
  return byte >= 0xf0 && byte <= 0xf4 ? 3 : undefined;
}

/** The bytes of a run of characters as long as they are UTF-8; undefined at the first that is not. */
function utf8Bytes(run: string, table: Bytes): number[] | undefined {
  const bytes: number[] = [];
  let [wanted, started] = [0, 0];
  for (const character of run) {
    const own = table.get(character);
    if (!own) return undefined;
    for (const byte of own) {
      if (wanted > 0) {
        if (byte < 0x80 || byte > 0xbf) return undefined;
        wanted--;
      } else {
        const more = followers(byte);
        if (more === undefined) return undefined;
        [wanted, started] = [more, bytes.length];
      }
      bytes.push(byte);
    }
  }
  // The last character may have lost its end.
  return wanted > 0 ? bytes.slice(0, started) : bytes;
}

const ofHan = /\p{Script=Han}/u;
const ofChinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Whether this is Chinese as people write it, and not what any bytes would make by chance. */
function isChinese(text: string): boolean {
  const foreign = [...text].filter((character) => character > '\x7f');
  const han = foreign.filter((character) => ofHan.test(character));
  const everyday = han.filter(isEverydayHan);
  return (
    foreign.filter((character) => ofChinese.test(character)).length >= 2 &&
    han.length * 2 >= foreign.length &&
    everyday.length * 2 > han.length
  );
}

function wholeRun(run: string, encoding: Encoding): string | undefined {
  const bytes = utf8Bytes(run, bytesOf(encoding));
  const right = bytes && bytes.length > 0 ? utf8.decode(Uint8Array.from(bytes)) : '';
  return isChinese(right) ? right : undefined;
}

/** What stands behind an accented letter in good text too: quotes, dashes, dots, blanks. */
const usualBehind = new Set([...'\u0082‘’“”„‚–—…•™«»·°²³¡¿\u00a0']);
const westernPair = /[\xc2-\xc5][\x80-\xbf]|[\xe2-\xef][\x80-\xbf]{2}/g;

/** UTF-8 read as Windows-1252: some bytes are often lost on the way, so that any piece of it is enough. */
function westernRun(run: string): string | undefined {
  const table = bytesOf('Windows-1252');
  const characters = [...run];
  const bytes = characters.map((character) => table.get(character)?.[0] ?? 0);
  const binary = String.fromCharCode(...bytes);
  const isSure = (match: RegExpExecArray) => {
    const behind = characters.slice(match.index + 1, match.index + match[0].length);
    return match[0][0] === '\xc2' ? !/[\x82-\x97]/.test(match[0]) : behind.some((one) => !usualBehind.has(one));
  };
  if (![...binary.matchAll(westernPair)].some(isSure)) return undefined;
  return utf8.decode(Uint8Array.from(bytes));
}

/** GBK read as a Western encoding: pairs of accented letters in a row, as no language has them. */
function gbkRun(run: string): string | undefined {
  if (!/^[\xa1-\xfe]{4,}$/.test(run)) return undefined;
  try {
    const bytes = Buffer.from(run.slice(0, run.length - (run.length % 2)), 'latin1');
    const right = strictGbk.decode(bytes);
    return isChinese(right) ? right : undefined;
  } catch {
    return undefined;
  }
}

const chineseEncodings: Encoding[] = ['GBK', 'Big5', 'Shift_JIS'];
const otherEncodings: Encoding[] = ['Windows-1251', 'Mac Roman'];
/** Characters of Windows-1252 above ASCII. */
const western = /^[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u2122\u20ac]+$/;

function misreadRun(run: string): Misread | undefined {
  if (western.test(run)) {
    const fromUtf8 = westernRun(run);
    if (fromUtf8 !== undefined) return { encoding: 'Windows-1252', right: fromUtf8 };
    const fromGbk = gbkRun(run);
    if (fromGbk !== undefined) return { encoding: 'GBK bytes', right: fromGbk };
  }
  for (const encoding of ofHan.test(run) ? chineseEncodings : otherEncodings) {
    const right = wholeRun(run, encoding);
    if (right !== undefined) return { encoding, right };
  }
  return undefined;
}

const mostTold = 40;
const runs = /[^\p{ASCII}\ufffd]{2,}/gu;

/** A text with all its runs that were misread in one way as they should read. */
function repaired(text: string, encoding: Misread['encoding']): string {
  return text.replace(runs, (run) => {
    const misread = misreadRun(run);
    return misread?.encoding === encoding ? misread.right : run;
  });
}

/** How a text was damaged by being read in a wrong encoding and saved again; undefined for text that is whole. */
export function misreadOf(text: string): Misread | undefined {
  for (const run of text.match(runs) ?? []) {
    const misread = misreadRun(run);
    if (!misread) continue;
    // Of a short text all is told, for a run within a word says little by itself.
    return text.length > mostTold ? misread : { ...misread, right: repaired(text, misread.encoding) };
  }
  return undefined;
}
