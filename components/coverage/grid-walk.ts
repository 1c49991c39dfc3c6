const steps: Record<string, readonly [column: number, row: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
};

/** Returns the link of the cell that an event is in; undefined outside of cells. */
export const cellLink = (target: EventTarget | null) =>
  target instanceof Element ? target.closest('td')?.querySelector<HTMLAnchorElement>('a') : undefined;

/** Leaves the Tab key one stop among the cells: the first. Set here, not drawn: without script every link must be a stop. */
export function leaveOneStop(host: ParentNode | null): void {
  for (const [at, link] of [...(host?.querySelectorAll('td a') ?? [])].entries())
    link.setAttribute('tabindex', at === 0 ? '0' : '-1');
}

/** Returns the next link in a direction: that of the nearest cell in the row or column that has one. */
function nextLink(link: HTMLAnchorElement, key: string): HTMLAnchorElement | undefined {
  const cell = link.closest('td');
  const rows = [...(link.closest('table')?.rows ?? [])].filter(({ cells }) => cells.length > 1);
  const [column, row] = steps[key] ?? [0, 0];
  if (!cell) return undefined;
  let [x, y] = [cell.cellIndex + column, rows.findIndex(({ cells }) => [...cells].includes(cell)) + row];
  for (; rows[y]?.cells[x]; x += column, y += row) {
    const found = rows[y]?.cells[x];
    if (found?.tagName !== 'TD') return undefined;
    const own = found.querySelector<HTMLAnchorElement>('a');
    if (own && own.getClientRects().length > 0) return own;
  }
  return undefined;
}

type Pressed = Pick<KeyboardEvent, 'key' | 'metaKey' | 'ctrlKey' | 'altKey' | 'target' | 'preventDefault'>;

/** Goes to the next cell where an arrow is pressed in one, and takes the stop of the Tab key along. */
export function walk(event: Pressed): void {
  const link = cellLink(event.target);
  if (!link || !(event.key in steps) || event.metaKey || event.ctrlKey || event.altKey) return;
  event.preventDefault();
  const next = nextLink(link, event.key);
  if (!next) return;
  link.setAttribute('tabindex', '-1');
  next.setAttribute('tabindex', '0');
  next.focus();
}

/** What the note beside a cell says, and where it stands in the grid, in pixels. */
export type Note = { lines: string[]; left: number; top: number };

/** Reads what stands in a cell from its link and the name of its row. */
export function noteOf(link: HTMLAnchorElement, host: HTMLElement): Note {
  const name = link.closest('tr')?.querySelector('th')?.textContent ?? '';
  const [box, own] = [host.getBoundingClientRect(), link.getBoundingClientRect()];
  const lines = [name, link.getAttribute('aria-label') ?? '', ...(link.dataset.note?.split('\n') ?? [])];
  const left = Math.max(0, Math.min(own.left - box.left - 120, box.width - 320));
  return { lines: lines.filter((line) => line !== ''), left, top: own.bottom - box.top + 6 };
}
