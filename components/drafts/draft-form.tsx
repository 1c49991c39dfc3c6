import type { ReactNode } from 'react';
import { draftAction, type OwnStep } from '@/lib/addresses/drafts';
import type { Locale } from '@/lib/language/locale';

/** A draft as its forms name it. */
export type FormDraft = { id: string; version: number };

type Props = {
  draft: FormDraft;
  locale: Locale;
  /** What it asks for, and the step after it. */
  does: string;
  next: OwnStep;
  /** Cells that it is about. */
  refs?: readonly string[];
  id?: string;
  className?: string;
  children: ReactNode;
};

/** A form that changes a draft, with or without scripts. */
export function DraftForm({ draft, locale, does, next, refs = [], id, className, children }: Props) {
  const told = { version: draft.version, lang: locale, do: does, next };
  return (
    <form id={id} method="post" action={draftAction(draft.id)} className={className}>
      {Object.entries(told).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {refs.map((ref) => (
        <input key={ref} type="hidden" name="ref" value={ref} />
      ))}
      {children}
    </form>
  );
}
