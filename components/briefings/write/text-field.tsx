import { type MouseEvent, type ReactNode, useId, useRef } from 'react';

type Props = {
  label: string;
  value: string;
  /** What stands there until the author writes something else. */
  placeholder?: string;
  onChange: (value: string) => void;
  /** How many characters have room. */
  most: number;
  /** Lines of a text; one line where absent. */
  rows?: number;
  /** The language in which it is written. */
  lang: string;
  /** What is wrong with it. */
  problem?: string;
  /** Whether to count its characters. */
  counted?: boolean;
  /** What stands below: hints, and buttons that write into the field. */
  children?: ReactNode;
};

/** A text of a slide or of the briefing, with what is wrong with it. */
export function TextField({ label, value, onChange, most, rows, problem, counted, children, ...rest }: Props) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // A button that has written goes or is another one then; who pressed it writes on, at the end of the text.
  const write = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('button'))
      box.current?.querySelector<HTMLElement>('.field')?.focus();
  };
  const all = {
    id,
    value,
    className: 'field',
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    ...rest,
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside are what is acted on
    // biome-ignore lint/a11y/useKeyWithClickEvents: a button is clicked by keys too
    <div ref={box} className="grid gap-1" onClick={write}>
      <label htmlFor={id} className="quiet flex justify-between gap-3">
        {label}
        {counted && <span className={value.length > most ? 'text-accent' : ''}>{`${value.length} / ${most}`}</span>}
      </label>
      {rows === undefined ? (
        <input {...all} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <textarea {...all} rows={rows} onChange={({ target }) => onChange(target.value)} />
      )}
      {problem !== undefined && (
        <p id={`${id}-problem`} className="text-accent text-sm">
          {problem}
        </p>
      )}
      {children}
    </div>
  );
}
