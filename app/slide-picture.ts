import { escapeXml } from '@/components/chart/picture';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { dayOf } from '@/lib/moment';
import type { ReadySlide } from './slides';

/** The drawing of a slide to go out as a file: it carries the address at which it is shown again, and its releases. */
export function picturedSlide(slide: ReadySlide, address: string, locale: Locale): string {
  const words = messagesOf(locale).panel;
  const releases = slide.views.flatMap(({ comparison }) => comparison?.release ?? []);
  const texts = releases.map(({ number, importedAt }) => words.release(number, dayOf(importedAt)));
  const passport = [address, ...new Set(texts)].join(' · ');
  return slide.svg.replace('</title>', () => `</title><metadata>${escapeXml(passport)}</metadata>`);
}
