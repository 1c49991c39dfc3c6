import { type MouseEvent, type TouchEvent, useRef } from 'react';
import type { Command } from '@/lib/briefing/present-keys';

/** How far a finger goes for a swipe, in pixels. */
const swipe = 40;

/** What has a press of its own. */
const pressable = 'button, a, aside, dialog, output, [data-figure], .key-help';

/** Leads by pointer: a press right goes on, one on the left third back; a swipe does as with a book. */
export function usePointing(run: (command: Command) => void) {
  const start = useRef<{ x: number; y: number }>(undefined);
  const turn = (by: number) => run({ move: { by } });
  const isStill = ({ currentTarget, target }: { currentTarget: Element; target: EventTarget }) =>
    currentTarget instanceof HTMLElement &&
    ['slide', 'glance'].includes(currentTarget.dataset.shows ?? '') &&
    target instanceof Element &&
    !target.closest(pressable);
  return {
    onClick: (event: MouseEvent<HTMLElement>) => {
      if (isStill(event)) turn(event.clientX < window.innerWidth / 3 ? -1 : 1);
    },
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      start.current = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    onTouchEnd: ({ changedTouches, currentTarget, target }: TouchEvent<HTMLElement>) => {
      const [from, to] = [start.current, changedTouches[0]];
      start.current = undefined;
      // On a live chart a finger goes along its points.
      const live = target instanceof Element && target.closest('.live-figure');
      if (!from || !to || live || currentTarget.dataset.shows === 'overview') return;
      const [x, y] = [to.clientX - from.x, to.clientY - from.y];
      if (Math.abs(x) > swipe && Math.abs(x) > 1.5 * Math.abs(y)) turn(x < 0 ? 1 : -1);
    },
  };
}
