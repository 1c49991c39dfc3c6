'use client';

import { drawingOf } from './drawings';

type Props = {
  drawing: string;
  className: string;
  /** Whether it says itself what it shows, as one does that holds links. */
  open?: boolean;
};

/**
 * Where a drawing stands. The server writes it into the HTML; the browser leaves it as it is. So it is sent once, not
 * again among the page's data, which would double the page. It follows that pages are loaded whole, by plain links.
 */
export function DrawingPlace({ drawing, className, open }: Props) {
  return (
    <div
      aria-hidden={!open}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: drawingOf(drawing) }}
    />
  );
}
