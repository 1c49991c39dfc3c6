'use client';

import { type ReactNode, useState } from 'react';

type OpenedDetailsProps = {
  summary: string;
  /** What it holds, made when the reader opens it. */
  children: () => ReactNode;
};

/** A fold whose content is not made before it is opened. */
export function OpenedDetails({ summary, children }: OpenedDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{summary}</summary>
      {open && children()}
    </details>
  );
}
