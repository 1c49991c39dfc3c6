import type { ReactNode } from 'react';

type Props = {
  /** What there is inside, in a line. */
  title: ReactNode;
  open?: boolean | undefined;
  children: ReactNode;
};

/** Keeps a list of a long page closed until it is asked for; it is open on paper, and where an anchor leads to it. */
export function Folded({ title, open, children }: Props) {
  return (
    <details className="printed my-3" data-rest open={open}>
      <summary className="w-fit cursor-pointer py-2 text-[0.92rem] text-mute">{title}</summary>
      {children}
    </details>
  );
}
