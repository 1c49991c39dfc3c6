'use client';

import { type MouseEvent, useRef } from 'react';
import { isPlain } from '@/components/frame/plain-press';
import { newBriefingAddress } from '@/lib/addresses/briefings';
import { addToTray, mostInTray, removeFromTray, type TrayItem } from '@/lib/briefing/tray';
import type { Locale } from '@/lib/language/locale';
import { trayTexts } from '@/lib/texts/tray';
import { readTray, sayOfTray, useTray, writeTray } from './tray-store';

type Props = {
  /** The query string of the selection, without a release. */
  view: string;
  /** How its panel is headed. */
  title: string;
  locale: Locale;
};

const openTray = (open: 'list' | 'make') => sayOfTray({ text: '', alert: false, open });

/** Puts a view at the end of the tray, and tells so those who hear the page. */
function put(item: TrayItem): void {
  const words = trayTexts[item.language];
  const items = addToTray(readTray(), item);
  const kept = items !== undefined && writeTray(items);
  const refusal = items ? words.forgetful : words.full(mostInTray);
  sayOfTray({ text: kept ? words.addedNow(item.title, items.length) : refusal, alert: !kept });
}

/** Puts a view into the tray, and says in place where it is now. Without script a link to a page that makes a briefing of it. */
export function AddToBriefing({ view, title, locale }: Props) {
  const words = trayTexts[locale];
  const link = useRef<HTMLAnchorElement>(null);
  const at = useTray().findIndex((item) => item.view === view);
  const added = at >= 0;
  const add = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    if (added) openTray('list');
    else put({ view, title, language: locale });
  };
  return (
    <span className="bar-answer no-print">
      <a
        ref={link}
        href={newBriefingAddress(locale, view)}
        rel="nofollow"
        data-added={added || undefined}
        aria-label={`${added ? words.addedAt(at + 1) : words.add}: ${title}`}
        onClick={add}
        className="bar-do add-to-briefing"
      >
        <span aria-hidden="true">{added ? '✓' : '＋'}</span>
        <span>{added ? words.addedAt(at + 1) : words.add}</span>
      </a>
      {added && <Added {...{ view, title, locale }} onUndone={() => link.current?.focus()} />}
    </span>
  );
}

/** Takes the view out again, or makes a briefing of all that was collected. */
function Added({ view, title, locale, onUndone }: Props & { onUndone: () => void }) {
  const words = trayTexts[locale];
  const undo = () => {
    writeTray(removeFromTray(readTray(), view));
    sayOfTray({ text: words.undone(title), alert: false });
    onUndone();
  };
  return (
    <>
      <button type="button" onClick={undo}>
        {words.undo}
      </button>
      <button type="button" onClick={() => openTray('make')}>
        {words.make}
      </button>
    </>
  );
}
