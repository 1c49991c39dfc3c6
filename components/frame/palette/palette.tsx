'use client';

import { pathOfEntry } from '@/lib/addresses/entry';
import { entryKinds } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { findTexts } from '@/lib/texts/find';
import { Finder } from './finder';

export type PaletteProps = { locale: Locale; initialText?: string; onClose: () => void };

/** Finds anything and goes there. */
export function Palette({ locale, initialText, onClose }: PaletteProps) {
  return (
    <Finder
      locale={locale}
      kinds={entryKinds}
      label={findTexts[locale].title}
      initialText={initialText}
      onPick={(entry) => window.location.assign(pathOfEntry(entry, locale))}
      onClose={onClose}
    />
  );
}
