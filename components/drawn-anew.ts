import { useEffect } from 'react';

/** The link to the other language stands outside of what is drawn anew, and must keep the choice too. */
export function useLanguageLink(address: string | undefined): void {
  useEffect(() => {
    const link = document.querySelector<HTMLAnchorElement>('header a[hreflang]');
    if (address && link) link.href = address;
  }, [address]);
}

/** Keeps the keyboard where it was when the element that it stood on was drawn anew; `ready` is what is drawn. */
export function useFocusAgain(by: string, otherwise: string, ready: object | undefined): void {
  useEffect(() => {
    if (!ready || document.activeElement !== document.body || by === '') return;
    const again = document.querySelector<HTMLElement>(by) ?? document.querySelector<HTMLElement>(otherwise);
    again?.focus({ preventScroll: true });
  }, [by, otherwise, ready]);
}
