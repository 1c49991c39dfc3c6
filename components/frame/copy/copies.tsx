'use client';

import { useEffect, useState } from 'react';
import { PageNote } from '@/components/frame/page-note';
import type { Locale } from '@/lib/language/locale';
import { copyTexts } from '@/lib/texts/copy';
import type { Copyable } from './copy-actions';

/** Copies what the reader asks for on any panel of the page, and says so. */
export function Copies({ locale }: { locale: Locale }) {
  const [said, say] = useState('');
  useEffect(() => {
    const messages = copyTexts[locale];
    const press = async ({ target }: MouseEvent) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
      if (!button) return;
      say('');
      const what = button.dataset.copy as Copyable;
      const { copyOf } = await import('./clipboard');
      say((await copyOf(what, button)) ? messages.done[what] : messages.failed);
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [locale]);
  return <PageNote>{said}</PageNote>;
}
