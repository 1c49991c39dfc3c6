import { type RefObject, useEffect, useLayoutEffect } from 'react';

/** The link to the other language stands outside of what is drawn anew, and must keep the choice too. */
export function useLanguageLink(address: string | undefined): void {
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (address && link) link.href = address;
  }, [address]);
}

/**
 * Keeps the keyboard where it was when the element that it stood on was drawn anew; `ready` is what is drawn. Before the
 * next key can come: one that falls on the page itself is lost.
 */
export function useFocusAgain(by: string | RefObject<string>, otherwise: string, ready: object | undefined): void {
  useLayoutEffect(() => {
    const selector = typeof by === 'string' ? by : by.current;
    if (!ready || document.activeElement !== document.body || selector === '') return;
    const again = document.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(otherwise);
    again?.focus({ preventScroll: true });
  }, [by, otherwise, ready]);
}
