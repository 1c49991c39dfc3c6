'use client';

import { type KeyboardEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef, useState } from 'react';
import { cellLink, leaveOneStop, type Note, noteOf, walk } from './grid-walk';

/** Hears the keys of a grid: the Tab key stops once in it, arrow keys walk its cells; beside the cell it says what is there. */
export function GridKeys({ keys, children }: { keys: string; children: ReactNode }) {
  const host = useRef<HTMLDivElement>(null);
  const [note, setNote] = useState<Note>();
  const hint = useId();
  useEffect(() => leaveOneStop(host.current), []);
  const hide = () => setNote(undefined);
  const show = ({ target }: SyntheticEvent) => {
    const link = cellLink(target);
    setNote(link && host.current ? noteOf(link, host.current) : undefined);
  };
  const press = (event: KeyboardEvent) => (event.key === 'Escape' ? hide() : walk(event));
  const heard = { onKeyDown: press, onFocus: show, onPointerOver: show, onPointerLeave: hide, onBlur: hide };
  return (
    <div ref={host} className="coverage-host" aria-describedby={hint} {...heard}>
      {children}
      <p id={hint} className="sr-only">
        {keys}
      </p>
      {note && (
        <div aria-hidden="true" className="coverage-note" style={{ left: note.left, top: note.top }}>
          {note.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </div>
      )}
    </div>
  );
}
