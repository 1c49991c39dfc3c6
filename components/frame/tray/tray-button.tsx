'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import type { Locale } from '@/lib/language/locale';
import { trayTexts } from '@/lib/texts/tray';
import { hearOfTray, type TrayWord, useTray } from './tray-store';
import './tray.css';

/** Shows in a corner how much is collected, as soon as anything is, makes a briefing of it, and says what happens to it; `untitled` names a new briefing. */
export function TrayButton({ locale, untitled }: { locale: Locale; untitled: string }) {
  const items = useTray();
  const [said, setSaid] = useState({ text: '', alert: false });
  const [open, setOpen] = useState<TrayWord['open']>();
  const [TrayDialog, load] = useLazyPart(() => import('./tray-dialog').then((loaded) => loaded.TrayDialog));
  const show = (what: TrayWord['open']) => {
    load();
    setOpen(what);
  };
  const hear = useEffectEvent((word: TrayWord) => (word.open ? show(word.open) : setSaid(word)));
  useEffect(() => hearOfTray((word) => hear(word)), []);
  const words = trayTexts[locale];
  const shows = (what: TrayWord['open']) => ({ onClick: () => show(what), onPointerEnter: load, onFocus: load });
  return (
    <aside className="tray no-print" aria-label={words.short}>
      <p aria-live="polite" className={said.alert ? 'tray-word' : 'sr-only'}>
        {said.text}
      </p>
      {items.length > 0 && (
        <div className="tray-corner">
          <button
            type="button"
            className="tray-button"
            aria-haspopup="dialog"
            aria-label={words.open(items.length)}
            {...shows('list')}
          >
            {words.short} <b aria-hidden="true">{items.length}</b>
          </button>
          <button type="button" className="tray-make" {...shows('make')}>
            {words.make}
          </button>
        </div>
      )}
      {open && TrayDialog && (
        <TrayDialog {...{ locale, untitled }} making={open === 'make'} onClose={() => setOpen(undefined)} />
      )}
    </aside>
  );
}
