import { viewAddress } from './files/passport';
import type { Locale } from './locale';
import { readSelection } from './selection';

/** Where a view of a slide shows its newest figures. */
export function liveAddress(view: string, locale: Locale): string {
  return viewAddress('', locale, readSelection(new URLSearchParams(view)).selection);
}
