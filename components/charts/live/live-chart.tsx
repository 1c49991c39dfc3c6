'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { liveChartTexts } from '@/lib/texts/live-chart';
import { Failure } from './failure';
import { useLazyPart } from './lazy-part';
import type { Keys } from './stepping';

type LiveChartProps = {
  id: string;
  locale: Locale;
  /** Where the comparison is read. */
  address: string;
  /** The comparison where it is at hand; then the chart is live at once. */
  comparison?: Comparison;
  label: string;
  /** Where a chosen point leads, for its tip; reads the `ChosenPointContext`. */
  ways: ReactNode;
  /** The server's drawing, which stays in its place. */
  children: ReactNode;
};

/** Keeps the server's drawing until the reader points at, touches or focuses the chart; only then loads what makes it live. */
export function LiveChart({ id, locale, address, comparison, label, ways, children }: LiveChartProps) {
  const words = liveChartTexts[locale];
  const [Upgrade, start, failed] = useLazyPart(() => import('./upgrade').then((module) => module.Upgrade));
  const [drawn, setDrawn] = useState(false);
  const keys = useRef<Keys>(undefined);
  const host = useRef<HTMLDivElement>(null);
  // On paper the server's drawing stands, or where it is of something else one made for paper.
  const onPaper = comparison ? 'print:hidden' : 'print:visible';
  // The reader may have turned to the chart before this script came.
  useEffect(() => {
    if (comparison || host.current?.matches(':hover, :focus-within')) start();
  });
  const turning = { onPointerEnter: start, onTouchStart: start };
  return (
    <div ref={host} className="@container relative" data-live={drawn || undefined} {...turning}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: its role is img or application */}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles take a description of the role */}
      <div
        role={Upgrade ? 'application' : 'img'}
        aria-roledescription={words.role}
        aria-label={label}
        aria-describedby={Upgrade && `${id}-help`}
        tabIndex={0}
        onFocus={start}
        onBlur={() => keys.current?.leave()}
        onKeyDown={(event) => keys.current?.press(event)}
      >
        <div className={drawn ? `invisible ${onPaper}` : undefined}>{children}</div>
      </div>
      {Upgrade && (
        <Upgrade {...{ locale, address, comparison, words, keys, ways }} helpId={`${id}-help`} onDrawn={setDrawn} />
      )}
      {failed && <Failure words={words} onAgain={start} />}
    </div>
  );
}
