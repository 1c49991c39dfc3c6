'use client';

import { useEffect } from 'react';
import { useMyPlace } from '@/components/frame/my-place/my-place-store';

type Kind = 'lit' | 'mine';

/** Marks all that the page shows of places, in its tables and on its map. */
function mark(kind: Kind, ids: readonly string[]): void {
  for (const marked of document.querySelectorAll(`[data-${kind}]`)) marked.removeAttribute(`data-${kind}`);
  const all = ids.flatMap((id) => [...document.querySelectorAll(`[data-of~="${id}"]`)]);
  for (const one of all) one.setAttribute(`data-${kind}`, '');
  const shapes = ids.map((id) => document.querySelector(`a[data-of="${id}"] > path`)?.getAttribute('d') ?? '');
  document.querySelector(`.ring.${kind}`)?.setAttribute('d', shapes.join(''));
}

const idsAt = ({ target }: Event) =>
  (target instanceof Element && target.closest('[data-of]')?.getAttribute('data-of')?.split(' ')) || [];

/** Marks the place that a reader points at or moves to wherever the page shows it, and the reader's own one all the time. */
export function PlaceMarks() {
  const mine = useMyPlace()?.id;
  useEffect(() => mark('mine', mine === undefined ? [] : [mine]), [mine]);
  useEffect(() => {
    const light = (event: Event) => mark('lit', idsAt(event));
    const events = ['pointerover', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, light);
    return () => {
      for (const name of events) document.removeEventListener(name, light);
    };
  }, []);
  return null;
}
