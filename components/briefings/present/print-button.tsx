'use client';

/** Prints the page as it is. */
export function PrintButton({ label }: { label: string }) {
  return (
    <button type="button" className="stage-button print-button" onClick={() => window.print()}>
      {label}
    </button>
  );
}
