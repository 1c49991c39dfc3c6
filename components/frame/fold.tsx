import type { ReactNode } from 'react';

type FoldProps = {
  /** What is to be pressed. */
  name: string;
  /** Where the page shown stands in what it unfolds: among what does so everywhere, or among what does so on a phone. */
  here: 'data' | 'far' | undefined;
  children: ReactNode;
};

/** Unfolds what it holds over the page; `Menus` on the page folds it by Esc or a press elsewhere. Unfolds without script too. */
export function Fold({ name, here, children }: FoldProps) {
  return (
    <details className="fold" data-menu>
      <summary className="tab" data-current={here}>
        <span className="wide-ways">{name}</span>
      </summary>
      <div>{children}</div>
    </details>
  );
}
