import { type ReactNode, useEffect, useRef } from 'react';

type FinderDialogProps = { label: string; onClose: () => void; children: (close: () => void) => ReactNode };

/** A modal dialog of the browser, which keeps the focus inside, gives it back and closes by Esc. Opens by being rendered. */
export function FinderDialog({ label, onClose, children }: FinderDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const composing = useRef(false);
  const close = () => dialog.current?.close();
  useEffect(() => {
    const shown = dialog.current;
    if (!shown?.open) shown?.showModal();
    shown?.querySelector('input')?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog without our help
    <dialog
      ref={dialog}
      aria-label={label}
      className="palette"
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && close()}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      // Esc that ends a composition closes nothing.
      onCancel={(event) => composing.current && event.preventDefault()}
    >
      {children(close)}
    </dialog>
  );
}
