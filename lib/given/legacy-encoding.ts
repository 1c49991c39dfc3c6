/** The bytes of each character in an older encoding. */
export type Bytes = Map<string, readonly number[]>;

const span = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

const ascii = span(0x20, 0x7e);
const highBytes = span(0x80, 0xff);

/** All characters of one byte, and of two where the encoding has them, decoded at once and turned round. */
function bytesIn(encoding: string, leads: number[] = [], trails: number[] = []): Bytes {
  const decoder = new TextDecoder(encoding);
  const pairs = leads.flatMap((lead) => trails.map((trail) => [lead, trail]));
  const all = [...(leads.length > 0 ? [...ascii, ...span(0xa1, 0xdf)] : highBytes).map((byte) => [byte]), ...pairs];
  // A line feed between them, so that no byte joins those of its neighbours.
  const decoded = decoder.decode(Uint8Array.from(all.flatMap((bytes) => [...bytes, 10]))).split('\n');
  const table: Bytes = new Map();
  if (decoded.length !== all.length + 1) return table;
  all.forEach((bytes, index) => {
    const character = decoded[index] ?? '';
    if (character !== '\uFFFD' && [...character].length === 1 && !table.has(character)) table.set(character, bytes);
  });
  return table;
}

const trails = [...span(0x40, 0x7e), ...span(0x80, 0xfe)];

/** Windows-1252, which Node decodes as Latin 1: there are characters where that has controls. */
const latin = highBytes.map((byte): [string, number[]] => [String.fromCharCode(byte), [byte]]);
const typographic = [...'€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'].map(
  (character, index): [string, number[]] => [character, [0x80 + index]],
);

/** Encodings of terminals, which Node does not know. */
const ofTerminal = (upper: string): Bytes => new Map([...upper].map((character, index) => [character, [0x80 + index]]));
const cp437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐' +
  '└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0';
const cp850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0';

const makers = {
  GBK: () => bytesIn('gb18030', span(0x81, 0xfe), trails),
  Big5: () => bytesIn('big5', span(0x81, 0xfe), [...span(0x40, 0x7e), ...span(0xa1, 0xfe)]),
  Shift_JIS: () => bytesIn('shift_jis', [...span(0x81, 0x9f), ...span(0xe0, 0xfc)], trails),
  'EUC-KR': () => bytesIn('euc-kr', span(0x81, 0xfe), trails),
  'Windows-1252': () => new Map([...latin, ...typographic]),
  'Windows-1251': () => bytesIn('windows-1251'),
  'Mac Roman': () => bytesIn('macintosh'),
  'ISO-8859-15': () => bytesIn('iso-8859-15'),
  'KOI8-R': () => bytesIn('koi8-r'),
  CP866: () => bytesIn('ibm866'),
  CP437: () => ofTerminal(cp437),
  CP850: () => ofTerminal(cp850),
};

export type Encoding = keyof typeof makers;

const made = new Map<Encoding, Bytes>();

/** The table of an encoding, made when it is first needed. */
export function bytesOf(encoding: Encoding): Bytes {
  const known = made.get(encoding) ?? makers[encoding]();
  made.set(encoding, known);
  return known;
}

const isBetween = ([lead = 0, trail = 0]: readonly number[] = [], from: number, to: number) =>
  lead * 0x100 + trail >= from && lead * 0x100 + trail <= to;

/** Whether a character is one of the 3,755 Chinese ones that are used most. */
export const isCommonHan = (character: string) => isBetween(bytesOf('GBK').get(character), 0xb0a1, 0xd7f9);

/** Whether a character is one of the 6,763 Chinese ones of everyday use (GB 2312), or of the 5,401 traditional ones (Big5). */
export function isEverydayHan(character: string): boolean {
  const simplified = bytesOf('GBK').get(character);
  return (
    (isBetween(simplified, 0xb0a1, 0xf7fe) && (simplified?.[1] ?? 0) >= 0xa1) ||
    isBetween(bytesOf('Big5').get(character), 0xa440, 0xc67e)
  );
}

/** Codes of the characters of each encoding that are used most; of Japanese the kana as well. */
const commonCodes = { GBK: [0xb0a1, 0xd7f9], Big5: [0xa440, 0xc67e], Shift_JIS: [0x829f, 0x9872] } as const;

/** How large a part of the characters in bytes is common, once they are read in an encoding; 0 where they are not of it. */
function commonShare(bytes: Uint8Array, encoding: keyof typeof commonCodes): number {
  const table = bytesOf(encoding);
  // The last one may be cut.
  const text = new TextDecoder(encoding === 'GBK' ? 'gb18030' : encoding).decode(bytes).slice(0, -2);
  const foreign = [...text].filter((one) => one > '\x7f' && !/[\u3000-\u303f\uff00-\uff5e]/.test(one));
  if (text.includes('\ufffd') || foreign.length === 0) return 0;
  const [from, to] = commonCodes[encoding];
  return foreign.filter((one) => isBetween(table.get(one), from, to)).length / foreign.length;
}

/** How much of the start is looked at, in bytes. */
const start = 2_000;

/** Returns the encoding in which most characters of bytes that are not UTF-8 are common ones; undefined where that is none. */
export function encodingOf(bytes: Uint8Array): keyof typeof commonCodes | undefined {
  const head = bytes.subarray(0, start);
  const [best] = (Object.keys(commonCodes) as (keyof typeof commonCodes)[])
    .map((encoding) => ({ encoding, share: commonShare(head, encoding) }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.6 ? best.encoding : undefined;
}
