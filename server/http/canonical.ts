import { withoutTracking } from '@/lib/addresses/tracking';

/** The longest address that is read, in bytes: more than any page or picture of ours needs. */
export const longestAddress = 8192;

/** Why an address is not read. */
export type AddressProblem = 'form' | 'encoding' | 'separator' | 'dots' | 'length';

/** An address in its one form; `moved` where it was requested in another. */
export type Canonical = { url: string; moved: boolean } | { problem: AddressProblem };

/** What a segment may hold unescaped (RFC 3986, less what needs a second look). */
const plain = /^[\w.~!$&'()*+,;=:@-]$/;

function encodeSegment(segment: string): string {
  return [...segment].map((sign) => (plain.test(sign) ? sign : encodeURIComponent(sign))).join('');
}

function hasControl(text: string): boolean {
  return [...text].some((sign) => sign < ' ' || sign === '\u007f');
}

/** Bytes beyond ASCII come one character each from the wire; browsers escape them, hand-written clients do not. */
function escapeBytes(raw: string): string {
  return [...raw].map((sign) => (sign > '~' ? `%${sign.charCodeAt(0).toString(16).toUpperCase()}` : sign)).join('');
}

function readSegment(raw: string): { segment: string } | { problem: AddressProblem } {
  let segment: string;
  try {
    segment = decodeURIComponent(raw);
  } catch {
    return { problem: 'encoding' };
  }
  if (/[/\\]/.test(segment)) return { problem: 'separator' };
  // Dots, also where a second reading would find them.
  if (/^\.{1,2}$/.test(segment)) return { problem: 'dots' };
  if (hasControl(segment) || /%[0-9a-f]{2}/i.test(segment)) return { problem: 'encoding' };
  return { segment: encodeSegment(segment) };
}

/**
 * Reads the target of a request line into the one form that everything behind this point sees: begins with one slash, no
 * dots, no empty segments, no escaped separators, escapes only where they are needed, no slash at the end, nothing that a
 * messenger added. What could mean two things is a problem.
 */
export function canonicalAddress(target: string): Canonical {
  if (target.length > longestAddress) return { problem: 'length' };
  if (!target.startsWith('/') || target.includes('#')) return { problem: 'form' };
  const escaped = escapeBytes(target);
  const mark = escaped.indexOf('?');
  const [rawPath, rawQuery] = mark < 0 ? [escaped, ''] : [escaped.slice(0, mark), escaped.slice(mark)];
  if (rawPath.includes('\\')) return { problem: 'separator' };
  if (hasControl(escaped) || escaped.includes(' ')) return { problem: 'encoding' };
  const segments: string[] = [];
  for (const raw of rawPath.split('/')) {
    if (raw === '') continue;
    const read = readSegment(raw);
    if ('problem' in read) return read;
    segments.push(read.segment);
  }
  const path = `/${segments.join('/')}`;
  // A path as it was requested, bar the query: tracking is passed over without a word, so it moves nobody.
  return { url: path + withoutTracking(rawQuery, path), moved: path !== rawPath };
}
