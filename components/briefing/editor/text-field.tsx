import { type ReactNode, useId } from 'react';

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
  children?: ReactNode;
};

/** A text of a slide or of the briefing, with what is wrong with it. */
export function TextField({ label, value, onChange, most, rows, problem, counted, children, ...rest }: Props) {
  const id = useId();
  const all = {
    id,
    value,
    className: 'field',
    'aria-invalid': problem !== undefined || undefined,
    'aria-describedby': problem === undefined ? undefined : `${id}-problem`,
    ...rest,
  };
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="quiet flex justify-between gap-3">
        {label}
        {counted && (
          <span className={value.length > most ? 'text-accent' : ''}>
            {value.length} / {most}
          </span>
        )}
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
