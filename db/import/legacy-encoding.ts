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

const makers = {
  GBK: () => bytesIn('gb18030', span(0x81, 0xfe), trails),
  Big5: () => bytesIn('big5', span(0x81, 0xfe), [...span(0x40, 0x7e), ...span(0xa1, 0xfe)]),
  Shift_JIS: () => bytesIn('shift_jis', [...span(0x81, 0x9f), ...span(0xe0, 0xfc)], trails),
  'Windows-1252': () => new Map([...latin, ...typographic]),
  'Windows-1251': () => bytesIn('windows-1251'),
  'Mac Roman': () => bytesIn('macintosh'),
};

export type Encoding = keyof typeof makers;

const made = new Map<Encoding, Bytes>();

/** The table of an encoding, made when it is first needed. */
export function bytesOf(encoding: Encoding): Bytes {
  const known = made.get(encoding) ?? makers[encoding]();
  made.set(encoding, known);
  return known;
}

/** Whether a character is one of the 6,763 Chinese ones of everyday use (GB 2312). */
export function isEverydayHan(character: string): boolean {
  const [lead = 0, trail = 0] = bytesOf('GBK').get(character) ?? [];
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}
