import type { ReactNode } from 'react';

type FoldProps = {
  /** What is to be pressed where there is much room, and where there is little. */
  names: [wide: string, narrow: string];
  /** Where the page shown stands in what it unfolds: among what does so everywhere, or among what does so on a phone. */
  here: 'data' | 'far' | undefined;
  children: ReactNode;
};

/** Unfolds what it holds over the page; `Menus` on the page folds it by Esc or a press elsewhere. Unfolds without script too. */
export function Fold({ names: [wide, narrow], here, children }: FoldProps) {
  return (
    <details className="fold" data-menu>
      <summary className="tab" data-current={here}>
        <span className="far">{wide}</span>
        <span className="near">{narrow}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
