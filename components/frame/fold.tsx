'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type FoldProps = {
  /** What is to be pressed where there is much room, and where there is little. */
  names: [wide: string, narrow: string];
  /** Where the page shown stands in what it unfolds: among what does so everywhere, or among what does so on a phone. */
  here: 'data' | 'far' | undefined;
  children: ReactNode;
};

/** Unfolds what it holds over the page, and folds it by Esc or a press elsewhere; unfolds without script too. */
export function Fold({ names: [wide, narrow], here, children }: FoldProps) {
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const shown = details.current;
    const pressed = ({ target }: Event) => {
      if (shown?.open && !(target instanceof Node && shown.contains(target))) shown.open = false;
    };
    const typed = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape' || !shown?.open) return;
      shown.open = false;
      shown.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', pressed);
    document.addEventListener('focusin', pressed);
    document.addEventListener('keydown', typed);
    return () => {
      document.removeEventListener('pointerdown', pressed);
      document.removeEventListener('focusin', pressed);
      document.removeEventListener('keydown', typed);
    };
  }, []);
  return (
    <details ref={details} className="fold">
      <summary className="tab" data-current={here}>
        <span className="far">{wide}</span>
        <span className="near">{narrow}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
