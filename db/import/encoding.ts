import { foreignKind, headOf, isCompound, isWebPage, isZip, utf16Of } from '@/lib/given/file-kind';
import { say } from '@/lib/texts/import';
import { Unreadable } from './problem';

/** Throws `Unreadable` for what another program calls CSV: workbooks, web pages, UTF-16, a byte order mark twice. */
export function checkKind(bytes: Uint8Array): void {
  const kind = foreignKind(bytes);
  if (kind !== undefined) throw new Unreadable(1, say('otherKind', kind));
  if (utf16Of(bytes)) throw new Unreadable(1, say('utf16'));
  if (isZip(bytes) || isCompound(bytes)) throw new Unreadable(1, say('workbook'));
  if (isWebPage(bytes)) throw new Unreadable(1, say('webPage'));
  if (headOf(bytes).startsWith('\xef\xbb\xbf\xef\xbb\xbf')) throw new Unreadable(1, say('twoMarks'));
}
