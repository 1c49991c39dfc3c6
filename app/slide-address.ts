import { createHash } from 'node:crypto';
import type { Locale } from '@/lib/locale';
import type { ReadySlide } from './slides';

/** Where the picture of a slide is read, by its state, so that a browser may keep it. */
export function slideAddress(id: string, { id: slide, svg }: ReadySlide, locale: Locale): string {
  const state = createHash('sha256').update(svg).digest('base64url').slice(0, 12);
  return `/api/briefings/${id}/slides/${slide}?lang=${locale}&v=${state}`;
}
