'use client';

import type { MouseEvent } from 'react';
import { isPlain } from '@/components/frame/plain-press';
import { newBriefingAddress } from '@/lib/addresses/briefings';
import { addToTray, mostInTray } from '@/lib/briefing/tray';
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

/** Puts a view into the tray; once it is there, opens the tray. Without script a link to a page that makes a briefing of it. */
export function AddToBriefing({ view, title, locale }: Props) {
  const words = trayTexts[locale];
  const added = useTray().some((item) => item.view === view);
  const add = (event: MouseEvent) => {
    if (!isPlain(event)) return;
    event.preventDefault();
    if (added) return sayOfTray({ text: '', alert: false, open: true });
    const items = addToTray(readTray(), { view, title, language: locale });
    if (!items) return sayOfTray({ text: words.full(mostInTray), alert: true, open: false });
    const kept = writeTray(items);
    const text = words.addedNow(title, items.length);
    sayOfTray(kept ? { text, alert: false, open: false } : { text: words.forgetful, alert: true, open: false });
  };
  return (
    <a
      href={newBriefingAddress(locale, view)}
      rel="nofollow"
      data-added={added || undefined}
      aria-label={`${added ? words.added : words.add}: ${title}`}
      onClick={add}
      className="add-to-briefing no-print"
    >
      <span aria-hidden="true">{added ? '✓' : '＋'}</span>
      <span>{added ? words.added : words.add}</span>
    </a>
  );
}
