import { isLocale, type Locale } from '@/lib/language/locale';
import { most } from './briefing';

/** A view that a reader has collected for a briefing: its query string without a release, and how its panel was headed. */
export type TrayItem = { view: string; title: string; language: Locale };

/** As many views as a briefing can hold beside its cover and its sources. */
export const mostInTray = most.slides - 2;

function isItem(given: unknown): given is TrayItem {
  const { view, title, language } = (given ?? {}) as Record<string, unknown>;
  return typeof view === 'string' && typeof title === 'string' && isLocale(String(language));
}

/** What a browser has kept; whatever is no collected view is left out. */
export function parseTray(text: string | null): TrayItem[] {
  try {
    const given: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(given) ? given.filter(isItem).slice(0, mostInTray) : [];
  } catch {
    return [];
  }
}

export const formatTray = (items: readonly TrayItem[]) => JSON.stringify(items);

/** The tray with a view at its end; as it is when the view is there, undefined when it is full. */
export function addToTray(items: readonly TrayItem[], item: TrayItem): readonly TrayItem[] | undefined {
  if (items.some(({ view }) => view === item.view)) return items;
  return items.length < mostInTray ? [...items, item] : undefined;
}

export function removeFromTray(items: readonly TrayItem[], view: string): TrayItem[] {
  return items.filter((item) => item.view !== view);
}

/** A list with one of its entries at another place; as it is where there is no such place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = [...list];
  if (to < 0 || to >= list.length) return rest;
  rest.splice(to, 0, ...rest.splice(from, 1));
  return rest;
}
