'use client';

import { useEffect } from 'react';
import { lightPlaces, useLitPlaces } from '@/components/charts/live/lit-places';
import { useMyPlace } from './my-place/my-place-store';
import './place-marks.css';

type Kind = 'lit' | 'mine';

/** Marks all that the page shows of places, in its tables and in drawings. */
function mark(kind: Kind, ids: readonly string[]): void {
  for (const marked of document.querySelectorAll(`[data-${kind}]`)) marked.removeAttribute(`data-${kind}`);
  const all = ids.flatMap((id) => [...document.querySelectorAll(`[data-of~="${id}"]`)]);
  for (const one of all) one.setAttribute(`data-${kind}`, '');
  const shapes = ids.map((id) => document.querySelector(`a[data-of="${id}"] > path`)?.getAttribute('d') ?? '');
  document.querySelector(`.ring.${kind}`)?.setAttribute('d', shapes.join(''));
}

/** Sets off what a reader points at or moves to; live charts do so themselves. */
function light({ target }: Event): void {
  if (!(target instanceof Element) || target.closest('[data-live]')) return;
  lightPlaces(target.closest('[data-of]')?.getAttribute('data-of')?.split(' ') ?? []);
}

/** Marks the place that a reader points at or moves to wherever the page shows it, and the reader's own one all the time. */
export function PlaceMarks() {
  const mine = useMyPlace()?.id;
  const lit = useLitPlaces();
  useEffect(() => mark('mine', mine === undefined ? [] : [mine]), [mine]);
  useEffect(() => mark('lit', lit), [lit]);
  useEffect(() => {
    const events = ['pointerover', 'focusin'] as const;
    for (const name of events) document.addEventListener(name, light);
    return () => {
      for (const name of events) document.removeEventListener(name, light);
    };
  }, []);
  return null;
}
