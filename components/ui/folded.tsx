import type { ReactNode } from 'react';

type Props = {
  /** What there is inside, in a line. */
  title: ReactNode;
  open?: boolean | undefined;
  /** Whether it holds all that its heading promises: an anchor at the heading opens it then. */
  isAll?: boolean;
  children: ReactNode;
};

/** Keeps a part of a long page closed until it is asked for; it is open on paper, and where an anchor leads into it. */
export function Folded({ title, open, isAll = false, children }: Props) {
  return (
    <details className="printed my-3" data-rest={isAll ? '' : undefined} open={open}>
      <summary className="w-fit cursor-pointer py-2 text-[0.92rem] text-mute">{title}</summary>
      {children}
    </details>
  );
}
