import { say } from '@/lib/texts/import';
import { commonShare } from './legacy-encoding';
import { Unreadable } from './problem';

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, index) => bytes[index] === byte);

/** How much of the start is looked at, in bytes. */
const start = 2_000;

/** Text of which every other byte is NUL, as UTF-16 has it for Latin letters and digits. */
function isUtf16(bytes: Buffer): boolean {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return true;
  const head = bytes.subarray(0, start);
  const nuls = [0, 1].map((rest) => head.filter((byte, index) => byte === 0 && index % 2 === rest).length);
  const [even = 0, odd = 0] = nuls;
  return head.length >= 4 && Math.max(even, odd) > head.length / 8 && Math.min(even, odd) * 10 < Math.max(even, odd);
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

/** Throws `Unreadable` for what another program calls CSV: workbooks, web pages, UTF-16, a byte order mark twice. */
export function checkKind(bytes: Buffer): void {
  const head = bytes.subarray(0, start).toString('latin1');
  const kind = Object.keys(beginnings).find((one) => head.startsWith(beginnings[one] ?? ''));
  if (kind !== undefined) throw new Unreadable(1, say('otherKind', kind));
  if (isUtf16(bytes)) throw new Unreadable(1, say('utf16'));
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new Unreadable(1, say('workbook'));
  if (/^(?:\xef\xbb\xbf)?\s*<(?:!doctype|html|head|table|\?xml)/i.test(head)) throw new Unreadable(1, say('webPage'));
  if (head.startsWith('\xef\xbb\xbf\xef\xbb\xbf')) throw new Unreadable(1, say('twoMarks'));
}

/** The encoding in which most characters of bytes that are not UTF-8 are common ones; undefined where that is none. */
export function encodingOf(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, start);
  const [best] = (['GBK', 'Big5', 'Shift_JIS'] as const)
    .map((encoding) => ({ encoding, share: commonShare(head, encoding) }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.6 ? best.encoding : undefined;
}
