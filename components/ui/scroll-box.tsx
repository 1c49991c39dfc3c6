import type { ReactNode } from 'react';

/** A wide table scrolls inside its own box, by keyboard too. */
export function ScrollBox({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must take the focus to be scrolled by keys
    <section className="scroll relative mt-2" aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
