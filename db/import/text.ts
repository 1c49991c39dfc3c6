import { isUtf8 } from 'node:buffer';
import { createReadStream } from 'node:fs';
import { encodingOf } from '@/lib/given/legacy-encoding';
import { say } from '@/lib/texts/import';
import { checkKind } from './encoding';
import { Unreadable } from './problem';

/** Number of bytes at the end that begin a character which the next chunk completes. */
function unfinished(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return 0;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return back < length ? back : 0;
  }
  return 0;
}

/** Number of bytes before the first that is not UTF-8. */
function validLength(bytes: Buffer): number {
  let [low, high] = [0, bytes.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    const start = bytes.subarray(0, middle);
    if (isUtf8(start.subarray(0, middle - unfinished(start)))) low = middle;
    else high = middle - 1;
  }
  return low;
}

export function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const withLineFeeds = (text: string) => text.replace(/\r\n?/g, '\n');

/**
 * The text of a UTF-8 file piece by piece, without byte order mark, every line end a line feed.
 * Throws `Unreadable` where it is no text, and at the first byte that is not UTF-8.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  let [offset, line, carriageReturn] = [0, 1, ''];
  for await (const chunk of createReadStream(path)) {
    const bytes: Buffer = Buffer.concat([rest, chunk]);
    if (offset === 0) checkKind(bytes);
    const whole = bytes.subarray(0, bytes.length - unfinished(bytes));
    if (!isUtf8(whole)) {
      const valid = validLength(whole);
      const before = withLineFeeds(carriageReturn + whole.subarray(0, valid).toString());
      // From the start of the line, where no character of any encoding is cut.
      const said = say('notUtf8', offset + valid + 1, encodingOf(bytes.subarray(bytes.lastIndexOf(10, valid) + 1)));
      throw new Unreadable(line + countLineEnds(before), said);
    }
    let text = carriageReturn + whole.toString();
    if (offset === 0) text = text.replace(/^\uFEFF/, '');
    // A carriage return at the end may be half of a line end.
    carriageReturn = text.endsWith('\r') ? '\r' : '';
    text = withLineFeeds(carriageReturn ? text.slice(0, -1) : text);
    line += countLineEnds(text);
    offset += whole.length;
    rest = bytes.subarray(whole.length);
    yield text;
  }
  if (rest.length > 0) throw new Unreadable(line, say('notUtf8', offset + 1, undefined));
  if (carriageReturn) yield '\n';
}
