import type { KeyboardEvent } from 'react';
import { isArrow, isEnd, neighbourOf, rowEndOf } from './neighbour';
import { linkOf, picksIn } from './roving';

/** An arrow goes to the next place in its direction, Home and End to the ends of its row; Space presses. */
export function followKey(event: KeyboardEvent<HTMLElement>): void {
  const { key } = event;
  const link = linkOf(event.target);
  const [kind] = link?.getAttribute('data-pick')?.split(' ') ?? [];
  if (!link || !kind || event.metaKey || event.ctrlKey || event.altKey) return;
  if (key === ' ') {
    event.preventDefault();
    link.dispatchEvent(new window.MouseEvent('click', { bubbles: true, cancelable: true }));
  }
  if (!isArrow(key) && !isEnd(key)) return;
  event.preventDefault();
  const all = picksIn(event.currentTarget, kind);
  const boxes = all.map((one) => one.getBoundingClientRect());
  const from = link.getBoundingClientRect();
  const next = isArrow(key) ? neighbourOf(boxes, from, key) : rowEndOf(boxes, from, key);
  if (next !== undefined) all[next]?.focus();
}
