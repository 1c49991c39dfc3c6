const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** How much of the start is looked at, in bytes. */
const start = 2_000;

/** Returns the first bytes as letters of one byte each. */
export const headOf = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, start), (byte) => String.fromCharCode(byte)).join('');

/** Returns which UTF-16 a text is: by its mark, or because every other byte is NUL, as it is in Latin letters and digits. */
export function utf16Of(bytes: Uint8Array): 'UTF-16LE' | 'UTF-16BE' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'UTF-16LE';
  if (startsWith(bytes, 0xfe, 0xff)) return 'UTF-16BE';
  const head = bytes.subarray(0, start);
  const nuls = [0, 1].map((rest) => head.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const [even = 0, odd = 0] = nuls;
  const isWide =
    head.length >= 4 && Math.max(even, odd) > head.length / 8 && Math.min(even, odd) * 10 < Math.max(even, odd);
  if (!isWide) return undefined;
  return odd > even ? 'UTF-16LE' : 'UTF-16BE';
}

/** How the files of other programs begin. */
const beginnings: Record<string, string> = {
  gzip: '\x1f\x8b',
  PDF: '%PDF-',
  '7z': '7z\xbc\xaf',
  RAR: 'Rar!',
  PNG: '\x89PNG',
  JPEG: '\xff\xd8\xff',
  RTF: '{\\rtf',
  SQLite: 'SQLite format',
  Parquet: 'PAR1',
  'Git LFS': 'version https://git-lfs',
  JSON: '[{"',
};

/** Returns the name of a kind of file that holds no table which is read here; undefined for all others. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes);
  return Object.keys(beginnings).find((one) => head.startsWith(beginnings[one] ?? ''));
}

/** Returns whether a file is a ZIP archive, as workbooks of today are. */
export const isZip = (bytes: Uint8Array) => startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0x50, 0x4b, 5, 6);

/** Returns whether a file is of the container in which older programs and encrypted workbooks are kept. */
export const isCompound = (bytes: Uint8Array) => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** Returns whether a file is a web page, whatever its name says. */
export const isWebPage = (bytes: Uint8Array) =>
  /^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table|\?xml)/i.test(headOf(bytes));
