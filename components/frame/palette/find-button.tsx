'use client';

import { type MouseEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import type { Locale } from '@/lib/language/locale';
import { fetchDirectory } from './directory-fetch';
import { asksToFind, isComposing, isWritingIn, typedAfter } from './opening-keys';

type FindButtonProps = { locale: Locale; label: string; shortLabel: string; href: string };

/** The palette, loaded when it is first wanted; what is typed until it is there is kept for it. */
function usePalette() {
  const [Palette, load] = useLazyPart(() => import('./palette').then((module) => module.Palette));
  const [open, setOpen] = useState(false);
  const [hears, setHears] = useState(false);
  const typed = useRef('');
  const prepare = () => {
    load();
    fetchDirectory().catch(() => undefined);
  };
  const show = () => {
    typed.current = '';
    prepare();
    setOpen(true);
  };
  const close = () => setOpen(false);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (open && !Palette && !isComposing(event)) {
      if (event.key === 'Escape') close();
      typed.current = typedAfter(typed.current, event);
      if (event.key === '/') event.preventDefault();
    } else if (asksToFind(event) && !isWritingIn(event.target) && !document.querySelector('dialog[open]')) {
      event.preventDefault();
      show();
    }
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    setHears(true);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return { Palette: open ? Palette : undefined, hears, typed, prepare, show, close };
}

/** Opens what finds places and indicators, as do `/`, Ctrl-K and Cmd-K; without script a link to the places. */
export function FindButton({ locale, label, shortLabel, href }: FindButtonProps) {
  const { Palette, hears, typed, prepare, show, close } = usePalette();
  const click = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    show();
  };
  return (
    <>
      <a
        href={href}
        onClick={click}
        onPointerEnter={prepare}
        onFocus={prepare}
        aria-haspopup="dialog"
        aria-keyshortcuts={hears ? '/ Control+K Meta+K' : undefined}
        aria-label={label}
        className="head-find"
      >
        <svg aria-hidden="true" viewBox="0 0 16 16" fill="none" stroke="currentColor" strokeWidth="1.5">
          <path d="M11 11l4 4M12.5 7a5.5 5.5 0 1 1-11 0 5.5 5.5 0 0 1 11 0z" />
        </svg>
        <span className="hidden xl:inline">{label}</span>
        <span className="xl:hidden">{shortLabel}</span>
        <kbd aria-hidden className="hidden border border-rule px-1.5 font-sans text-xs sm:inline">
          /
        </kbd>
      </a>
      {Palette && <Palette locale={locale} initialText={typed.current} onClose={close} />}
    </>
  );
}
