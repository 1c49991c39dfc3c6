import { readArchive } from './archive';
import { readDelimited } from './delimited';
import { foreignKind, isCompound, isWebPage, isZip } from './file-kind';
import type { Given } from './given';
import { readHtmlTables } from './html-table';
import { isRefusal, type Refusal, Refused, refuse } from './refusal';
import { decodeText } from './text';

/** The largest file that is looked at, in bytes. */
const largest = 20_000_000;

/** Reads a file by its content; its name only names it. What cannot be read is a refusal, never an exception. */
export async function readGiven(bytes: Uint8Array, file: string): Promise<Given | Refusal> {
  if (bytes.length > largest) return refuse('tooLarge', largest / 1_000_000);
  if (bytes.length === 0) return refuse('nothing');
  try {
    return isZip(bytes) ? await readArchive(bytes, file) : readTextFile(bytes, file);
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** How the container of an encrypted workbook names what it holds. */
const encrypted = 'EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]);

function holds(bytes: Uint8Array, part: number[]): boolean {
  const [first = 0] = part;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (part.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function readTextFile(bytes: Uint8Array, file: string): Given | Refusal {
  if (isCompound(bytes)) return refuse(holds(bytes, encrypted) ? 'encrypted' : 'oldWorkbook');
  const foreign = foreignKind(bytes);
  if (foreign !== undefined) return refuse('otherKind', foreign);
  const decoded = decodeText(bytes);
  if (isRefusal(decoded)) return decoded;
  const { text, encoding } = decoded;
  if (isWebPage(bytes)) {
    const grids = readHtmlTables(text, { file, sheet: '' });
    return grids.length > 0 ? { kind: 'grids', format: 'html', encoding, grids } : refuse('noTable');
  }
  const read = readDelimited(text, { file, sheet: '' });
  return isRefusal(read)
    ? read
    : { kind: 'grids', format: 'text', encoding, delimiter: read.delimiter, grids: [read.grid] };
}

/** What the clipboard has: `html` where it came from Excel, WPS or a page, and the same as text. */
export type Clipboard = { html?: string; text?: string };

/** Reads what was pasted: the tables in it, which know merged cells, or else its text. */
export function readPasted({ html = '', text = '' }: Clipboard, file = ''): Given | Refusal {
  if (html.length + text.length > largest) return refuse('tooLarge', largest / 1_000_000);
  try {
    const names = { file, sheet: '' };
    const tables = /<table/i.test(html) ? readHtmlTables(html, names) : [];
    if (tables.length > 0) return { kind: 'grids', format: 'pasted', grids: tables };
    const read = readDelimited(text, names, text.includes('\t') ? '\t' : undefined);
    return isRefusal(read) ? read : { kind: 'grids', format: 'pasted', grids: [read.grid] };
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}
