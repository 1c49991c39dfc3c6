const menu = 'details[data-menu]';

/** The menu that holds what an event meant. */
const menuOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLDetailsElement>(menu) : null;

const openMenus = () => document.querySelectorAll<HTMLDetailsElement>(`${menu}[open]`);

const headOf = (shown: HTMLDetailsElement) => shown.querySelector('summary');

/** What can be chosen, row by row as it is seen. */
function rowsOf(shown: HTMLDetailsElement): HTMLElement[][] {
  const rows = new Map<number, HTMLElement[]>();
  for (const item of shown.querySelectorAll<HTMLElement>(':scope > div :is(a, button)')) {
    const box = item.getBoundingClientRect();
    if (box.height === 0) continue;
    const top = Math.round(box.top);
    rows.set(top, [...(rows.get(top) ?? []), item]);
  }
  return [...rows.values()];
}

/** Which of the rows of a menu a key leads to, and where in it; from its head to the first or the last. */
function aimOf(key: string, rows: HTMLElement[][]): HTMLElement | undefined {
  const now = document.activeElement as HTMLElement;
  const row = rows.findIndex((items) => items.includes(now));
  const own = rows[row]?.indexOf(now) ?? 0;
  if (key === 'Home') return rows[0]?.[0];
  if (key === 'End') return rows.at(-1)?.at(-1);
  if (key === 'ArrowRight') return rows[row]?.[own + 1];
  if (key === 'ArrowLeft') return rows[row]?.[own - 1];
  const next = key === 'ArrowDown' ? rows[(row + 1) % rows.length] : rows.at(row < 0 ? -1 : row - 1);
  return next?.[Math.min(own, next.length - 1)];
}

/** Folds every menu but the one that holds what was pressed or has the focus. */
export function foldOthers({ target }: Event): void {
  for (const shown of openMenus()) if (shown !== menuOf(target)) shown.open = false;
}

/** Folds a menu once something of it was chosen; the focus goes back to its head. */
export function foldChosen({ target }: Event): void {
  const chosen = target instanceof Element && target.closest('.menu-sheet :is(a, button)');
  const shown = chosen ? menuOf(target) : null;
  if (!shown) return;
  shown.open = false;
  headOf(shown)?.focus();
}

/** Unfolds a menu upward where there is no room below it. */
export function turnMenu({ target }: Event): void {
  const shown = menuOf(target);
  if (shown !== target || !shown?.open) return;
  delete shown.dataset.up;
  const sheet = shown.lastElementChild?.getBoundingClientRect();
  const foot = Number.parseFloat(getComputedStyle(document.body).paddingBottom);
  if (sheet && sheet.bottom > innerHeight - foot && shown.getBoundingClientRect().top > sheet.height) {
    shown.dataset.up = '';
  }
}

/** Moves within a menu by arrows, Home and End; Esc folds it and goes back to its head. */
export function steerMenu(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key === 'Escape') {
    for (const shown of openMenus()) {
      shown.open = false;
      headOf(shown)?.focus();
    }
    return;
  }
  const shown = menuOf(target);
  if (!shown || event.altKey || event.ctrlKey || event.metaKey || !/^(Arrow|Home$|End$)/.test(key)) return;
  if (!shown.open && key !== 'ArrowDown' && key !== 'ArrowUp') return;
  event.preventDefault();
  shown.open = true;
  aimOf(key, rowsOf(shown))?.focus();
}
