'use client';

import { drawingOf } from './drawings';

/**
 * Where a drawing stands. The server writes it into the HTML; the browser leaves it as it is. So it is sent once, not
 * again among the page's data, which would double the page. It follows that pages are loaded whole, by plain links.
 */
export function DrawingPlace({ drawing, className }: { drawing: string; className: string }) {
  return (
    <div
      aria-hidden="true"
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{ __html: drawingOf(drawing) }}
    />
  );
}
