import { pathInFile } from '@/lib/files/reopened';
import type { Locale } from '@/lib/language/locale';
import { reopenTexts } from '@/lib/texts/reopen';

/** Larger than any file that this site makes. */
const mostBytes = 50_000_000;

/** Where a file leads, or why nowhere. */
export async function reopen(file: File, locale: Locale): Promise<{ path?: string; reason: string }> {
  const say = reopenTexts[locale];
  if (file.size > mostBytes) return { reason: say.large(file.name) };
  const path = await pathInFile(new Uint8Array(await file.arrayBuffer())).catch(() => undefined);
  return { path, reason: say.none(file.name) };
}
