'use client';

import type { Locale } from '@/lib/language/locale';
import { earlyTexts } from '@/lib/texts/early';
import { recorder } from './recorder';
import './early.css';

const empty = { __html: '' };

/**
 * Keeps presses that come before the scripts of the page, see `recorder`; nothing where no script may run. It is rendered
 * in the browser too, so that the payload of a page does not hold the script a second time.
 */
export function EarlyPresses({ locale, nonce }: { locale: Locale; nonce: string | undefined }) {
  if (!nonce) return null;
  const words = earlyTexts[locale];
  return (
    <>
      {/* Filled by the recorder, so that it is none of React's. */}
      <p
        role="status"
        className="coming no-print"
        data-coming={words.coming}
        data-lost={words.lost}
        suppressHydrationWarning
        dangerouslySetInnerHTML={empty}
      />
      <script nonce={nonce} data-early suppressHydrationWarning dangerouslySetInnerHTML={{ __html: recorder }} />
    </>
  );
}
