'use client';

import { type ReactNode, useEffect, useRef } from 'react';

type FoldProps = {
  /** What is to be pressed, and whether the page shown is among what it unfolds. */
  name: string;
  current: boolean;
  children: ReactNode;
};

/** Unfolds what it holds over the page, and folds it by Esc or a press elsewhere; unfolds without script too. */
export function Fold({ name, current, children }: FoldProps) {
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
      <summary className="tab" data-current={current ? '' : undefined}>
        {name}
      </summary>
      <div>{children}</div>
    </details>
  );
}
