'use client';

import { useEffect } from 'react';
import { foldChosen, foldOthers, steerMenu, turnMenu } from './menu-keys';

/** Hears the keys and presses of all menus of the page, so that they need no script of their own. */
export function Menus() {
  useEffect(() => {
    const heard = new AbortController();
    const hear = <K extends keyof DocumentEventMap>(name: K, act: (event: DocumentEventMap[K]) => void) =>
      document.addEventListener(name, act, { signal: heard.signal, capture: true });
    hear('pointerdown', foldOthers);
    hear('focusin', foldOthers);
    hear('keydown', steerMenu);
    document.addEventListener('toggle', turnMenu, { signal: heard.signal, capture: true });
    document.addEventListener('click', foldChosen, { signal: heard.signal });
    return () => heard.abort();
  }, []);
  return null;
}
