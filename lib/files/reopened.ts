import { locales } from '@/lib/language/locale';

/** An address of a page of this site in a text, as files carry it. */
const address = new RegExp(
  `https?://[^\\s"'<>,/]+(/(?:${locales.join('|')})/(?:compare|briefings)\\b[^\\s"'<>,，。）)]*)`,
);

const entities: Record<string, string> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** The path and query of the first page that a text names, on whichever host; undefined where it names none. */
export function pathIn(text: string): string | undefined {
  const [, path] = address.exec(text) ?? [];
  return path?.replace(/&(amp|quot|apos|lt|gt);/g, (_, name: string) => entities[name] ?? '').replace(/\.+$/, '');
}

type Entry = { method: number; body: Uint8Array };

/** The files in a ZIP archive by its central directory; none where it is broken. */
export function zipEntries(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) return entries;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    const [size, start] = [view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    if (start + 30 > bytes.length) break;
    const body = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), {
      method: view.getUint16(at + 10, true),
      body: bytes.subarray(body, body + size),
    });
    at += 46 + name + extra + comment;
  }
  return entries;
}

function inflate(body: Uint8Array, format: CompressionFormat): Promise<string> {
  return new Response(new Blob([body as BlobPart]).stream().pipeThrough(new DecompressionStream(format))).text();
}

const textOf = ({ method, body }: Entry) =>
  method === 0 ? Promise.resolve(new TextDecoder().decode(body)) : inflate(body, 'deflate-raw');

/** What a PNG says of itself: its compressed text chunks, in which the writer puts XMP. */
async function pngText(bytes: Uint8Array): Promise<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: string[] = [];
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    const body = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
    const kind = new TextDecoder().decode(bytes.subarray(at + 4, at + 8));
    // Keyword, a zero, the method, and then the text.
    if (kind === 'zTXt') texts.push(await inflate(body.subarray(body.indexOf(0) + 2), 'deflate'));
  }
  return texts.join(' ');
}

/** Where in workbooks and presentations the address may stand, the likeliest first. */
const parts = /^(docProps\/.*\.xml|xl\/sharedStrings\.xml|xl\/worksheets\/sheet\d+\.xml|ppt\/slides\/_rels\/.*\.rels)$/;

/** The page that a file of this site shows: CSV, JSON, SVG and PNG say it as text, XLSX and PPTX in one of their parts. */
export async function pathInFile(bytes: Uint8Array): Promise<string | undefined> {
  const [first, second] = bytes;
  if (first === 0x89 && second === 0x50) return pathIn(await pngText(bytes));
  if (first !== 0x50 || second !== 0x4b) return pathIn(new TextDecoder().decode(bytes));
  for (const [name, entry] of zipEntries(bytes)) {
    const path = parts.test(name) ? pathIn(await textOf(entry)) : undefined;
    if (path) return path;
  }
  return undefined;
}
