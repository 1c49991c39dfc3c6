import { type Bytes, bytesOf, type Encoding, isCommonHan, isEverydayHan } from './legacy-encoding';

/** How a text was misread: what it really is, as what it was read, and where that is certain what it should read. */
export type Misread = { really: 'UTF-8' | 'GBK' | 'Big5'; as: Encoding; right?: string };

type Way = Omit<Misread, 'right'>;

const utf8 = new TextDecoder('utf-8');
const strict = {
  'UTF-8': new TextDecoder('utf-8', { fatal: true }),
  GBK: new TextDecoder('gb18030', { fatal: true }),
  Big5: new TextDecoder('big5', { fatal: true }),
};

/** Controls of Latin 1 where Windows-1252 has other characters, and those: no one encoding has both. */
const [controls, typographic] = [/[\x80\x82-\x8c\x8e\x91-\x9c\x9e\x9f]/, /[^\0-\xff]/];

/** What a text reads once it is written as it was read and read as what it is; undefined where that is not exactly so. */
export function reread(text: string, as: Encoding, really: Misread['really'] = 'UTF-8'): string | undefined {
  if (as === 'Windows-1252' && controls.test(text) && typographic.test(text)) return undefined;
  const table = bytesOf(as);
  const bytes = [...text].map((one) => (one <= '\x7f' ? [one.charCodeAt(0)] : table.get(one)));
  if (bytes.includes(undefined)) return undefined;
  try {
    return strict[really].decode(Uint8Array.from(bytes.flatMap((some) => some ?? [])));
  } catch {
    return undefined;
  }
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
const ofMarks = /[\u3000-\u303f\uff00-\uff5e]/;

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

function isWholeRun(run: string, encoding: Encoding): boolean {
  const bytes = utf8Bytes(run, bytesOf(encoding));
  return bytes !== undefined && bytes.length > 0 && isChinese(utf8.decode(Uint8Array.from(bytes)));
}

/** What stands behind an accented letter in good text too: quotes, dashes, dots, blanks. */
const usualBehind = new Set([...'\u0082‘’“”„‚–—…•™«»·°²³¡¿\u00a0']);
const westernPair = /[\xc2-\xc5][\x80-\xbf]|[\xe2-\xef][\x80-\xbf]{2}/g;

/** UTF-8 read as Windows-1252: some bytes are often lost on the way, so that any piece of it is enough. */
function isWesternRun(run: string): boolean {
  const table = bytesOf('Windows-1252');
  const characters = [...run];
  const bytes = characters.map((character) => table.get(character)?.[0] ?? 0);
  const binary = String.fromCharCode(...bytes);
  const isSure = (match: RegExpExecArray) => {
    const behind = characters.slice(match.index + 1, match.index + match[0].length);
    return match[0][0] === '\xc2' ? !/[\x82-\x97]/.test(match[0]) : behind.some((one) => !usualBehind.has(one));
  };
  return [...binary.matchAll(westernPair)].some(isSure);
}

/** GBK read as a Western encoding: pairs of accented letters in a row, as no language has them. */
function isGbkRun(run: string): boolean {
  if (!/^[\xa1-\xfe]{4,}$/.test(run)) return false;
  const right = reread(run.slice(0, run.length - (run.length % 2)), 'Windows-1252', 'GBK');
  return right !== undefined && isChinese(right);
}

/** One encoding of the East read as another: there are signs that nobody uses, and in the other only common ones. */
function isCrossed(run: string, { really, as }: Way): boolean {
  const characters = [...run];
  const isStrange = (one: string) => /\p{L}/u.test(one) && !isEverydayHan(one);
  if (!characters.some(isStrange) || characters.filter((one) => ofHan.test(one)).length * 2 < characters.length)
    return false;
  const right = [...(reread(run, as, really) ?? run)].filter((one) => !ofMarks.test(one));
  return right.every(isEverydayHan) && right.filter(isCommonHan).length * 3 >= right.length * 2;
}

const eastern: Encoding[] = ['GBK', 'Big5', 'Shift_JIS', 'EUC-KR'];
const otherEncodings: Encoding[] = ['Windows-1251', 'Mac Roman', 'KOI8-R', 'CP866', 'CP437', 'CP850', 'ISO-8859-15'];
/** Characters of Windows-1252 above ASCII. */
const western = /^[\x80-\xff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2010-\u2122\u20ac]+$/;

function misreadRun(run: string): Misread | undefined {
  if (western.test(run)) {
    if (isWesternRun(run)) return { really: 'UTF-8', as: 'Windows-1252' };
    if (isGbkRun(run)) return { really: 'GBK', as: 'Windows-1252' };
  }
  const as = (ofHan.test(run) ? eastern : otherEncodings).find((encoding) => isWholeRun(run, encoding));
  if (as) return { really: 'UTF-8', as };
  return crossed.find((way) => isCrossed(run, way));
}

const wayOf = (really: Way['really']) => (as: Encoding) => ({ really, as });
const crossed: Way[] = [...eastern.slice(1).map(wayOf('GBK')), wayOf('Big5')('GBK')];
const ways: Way[] = [
  ...['Windows-1252' as const, ...eastern, ...otherEncodings].map(wayOf('UTF-8')),
  wayOf('GBK')('Windows-1252'),
  ...crossed,
];

/** Whether all of a text is what people write: everyday Chinese, or Latin letters and marks that are not damaged again. */
function isWritten(text: string): boolean {
  const foreign = [...text].filter((character) => character > '\x7f');
  const isPlain = (one: string) => (ofHan.test(one) ? isEverydayHan(one) : ofChinese.test(one) || usualBehind.has(one));
  if (foreign.some((one) => !isPlain(one) && !/(?![\u0180-\uffff])\p{Script=Latin}/u.test(one))) return false;
  // Two accented letters in a word make one Chinese character by chance.
  if (ofHan.test(text) && (!isChinese(text) || /[a-z]\p{Script=Han}[a-z]/iu.test(text))) return false;
  return !(text.match(runs) ?? []).some(misreadRun);
}

/** The one way in which a text can have come about from one that people write; undefined where there are more, or none. */
function surely(text: string): Misread | undefined {
  const found = ways.flatMap((way) => {
    const right = reread(text, way.as, way.really);
    return right !== undefined && right !== text && isWritten(right) ? [{ ...way, right }] : [];
  });
  return new Set(found.map(({ right }) => right)).size === 1 ? found[0] : undefined;
}

const mostTold = 40;
const runs = /[^\p{ASCII}\ufffd]{2,}/gu;

/** How a text was damaged by being read in a wrong encoding and saved again; undefined for text that is whole. */
export function misreadOf(text: string): Misread | undefined {
  for (const run of text.match(runs) ?? []) {
    const misread = misreadRun(run);
    // What is left of a text says little of two encodings that look alike.
    if (misread && misread.really !== 'UTF-8' && text.includes('\ufffd')) continue;
    // Of a short text all is told, for a run within a word says little by itself.
    if (misread) return surely(text.length > mostTold ? run : text) ?? misread;
  }
  return undefined;
}
