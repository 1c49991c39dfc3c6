'use client';

import { useEffect, useState } from 'react';
import { PageNote } from '@/components/frame/page-note';
import type { Locale } from '@/lib/language/locale';

const isFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;

/** A file of this site that is dropped on a page shows its view again. */
export function Reopen({ locale }: { locale: Locale }) {
  const [said, say] = useState('');
  useEffect(() => {
    const hold = (event: DragEvent) => {
      if (isFile(event)) event.preventDefault();
    };
    const drop = async (event: DragEvent) => {
      const file = event.dataTransfer?.files[0];
      if (!file || event.defaultPrevented) return;
      event.preventDefault();
      const { reopen } = await import('./dropped-file');
      const { path, reason } = await reopen(file, locale);
      if (path) window.location.assign(path);
      else say(reason);
    };
    document.addEventListener('dragover', hold);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', hold);
      document.removeEventListener('drop', drop);
    };
  }, [locale]);
  return <PageNote>{said}</PageNote>;
}
