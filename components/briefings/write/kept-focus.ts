import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/** Where to go on when what had the keyboard is gone: the slide at hand, or what adds the first one. */
const ways = ['[data-slide][aria-current]', '[data-slide]', '.editor-list select'];

/**
 * Keeps the keyboard in the editor when the button or field on which it stood goes with what was done: a key that
 * falls on the page itself is lost.
 */
export function useKeptFocus(host: RefObject<HTMLElement | null>): void {
  const last = useRef<EventTarget>(null);
  useEffect(() => {
    const { current } = host;
    const keep = ({ target }: FocusEvent) => {
      last.current = target;
    };
    current?.addEventListener('focusin', keep);
    return () => current?.removeEventListener('focusin', keep);
  }, [host]);
  useLayoutEffect(() => {
    const gone = last.current instanceof Element && !last.current.isConnected;
    if (!gone || document.activeElement !== document.body) return;
    const way = ways.find((selector) => host.current?.querySelector(selector));
    if (way) host.current?.querySelector<HTMLElement>(way)?.focus({ preventScroll: true });
  });
}

/** Puts the keyboard into the headline of a slide that was just added, as soon as it is there. */
export function useFreshSlide(host: RefObject<HTMLElement | null>, fresh: RefObject<string | undefined>): void {
  useLayoutEffect(() => {
    if (fresh.current === undefined) return;
    const fields = host.current?.querySelector<HTMLElement>(`.editor-fields[data-of="${fresh.current}"] .field`);
    if (!fields) return;
    fresh.current = undefined;
    fields.focus({ preventScroll: true });
  });
}
