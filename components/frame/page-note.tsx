import './page-note.css';

/** A word on what came of the last act, shown over the page and read out; nothing while there is none. */
export function PageNote({ children }: { children: string }) {
  return (
    <p aria-live="polite" className={children ? 'no-print page-note' : 'sr-only'}>
      {children}
    </p>
  );
}
