import { createHash } from 'node:crypto';
import type { Locale } from '@/lib/language/locale';

/** Returns where the picture of a slide of a briefing is read, by its state, so that a browser may keep it. */
export function slideAddress(id: string, { id: slide, svg }: { id: string; svg: string }, locale: Locale): string {
  const state = createHash('sha256').update(svg).digest('base64url').slice(0, 12);
  return `/api/briefings/${id}/slides/${slide}?lang=${locale}&v=${state}`;
}
