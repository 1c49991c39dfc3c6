import { useId } from 'react';
import type { Locale } from '@/lib/language/locale';
import { additionTexts } from '@/lib/texts/draft-additions';
import { DraftForm, type FormDraft } from './draft-form';

/** A value to choose, with its words. */
export type Option = readonly [value: string, text: string];

/** What is asked of a new thing: text, or one of some values. */
export type AskedField = { name: string; label: string; value?: string; options?: readonly Option[] };

type Props = { title: string; does: string; asked: readonly AskedField[]; draft: FormDraft; locale: Locale };

/** The folded form by which a place or an indicator is added to a draft. */
export function AdditionForm({ title, does, asked, draft, locale }: Props) {
  const id = useId();
  return (
    <details>
      <summary>{title}</summary>
      <DraftForm {...{ draft, locale, does }} next="read" className="mt-3 grid gap-3 sm:grid-cols-2">
        {asked.map(({ name, label, value, options }) => (
          <p key={name} className="draft-field">
            <label htmlFor={`${id}-${name}`}>{label}</label>
            {options ? (
              <select id={`${id}-${name}`} name={name}>
                {options.map(([one, text]) => (
                  <option key={one} value={one}>
                    {text}
                  </option>
                ))}
              </select>
            ) : (
              <input id={`${id}-${name}`} name={name} required defaultValue={value} />
            )}
          </p>
        ))}
        <button type="submit" className="draft-go w-fit">
          {additionTexts[locale].press}
        </button>
      </DraftForm>
    </details>
  );
}
