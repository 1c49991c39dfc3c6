import { pathOf } from '@/lib/addresses/pages';
import { isLocale, type Locale, usualLocale } from '@/lib/language/locale';
import { longestReason } from '@/lib/releases/reason';

/** What a form asks to undo: the release that was seen, undefined where it names none, and why, undefined where it does not say. */
export type UndoWish = { locale: Locale; newest: number | undefined; reason: string | undefined; page: string };

/** Reads the form by which a release is undone. */
export function undoWishOf(form: FormData): UndoWish {
  const field = (name: string) => String(form.get(name) ?? '').trim();
  const [given, number, text] = [field('lang'), field('release'), field('reason')];
  const locale = isLocale(given) ? given : usualLocale;
  const newest = /^[1-9]\d{0,8}$/.test(number) ? Number(number) : undefined;
  const reason = text !== '' && text.length <= longestReason ? text : undefined;
  return { locale, newest, reason, page: pathOf(locale, 'releases', newest === undefined ? undefined : number) };
}
