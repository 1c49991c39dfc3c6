import { type BriefingContent, most } from '@/lib/briefing/briefing';
import type { SelectionProblem } from '@/lib/figures/selection';
import { type Locale, locales } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { slideTexts } from '@/lib/texts/slide';
import { problemAt } from './problem-text';
import { SelectField } from './select-field';
import { TextField } from './text-field';
import type { Editing } from './use-editing';

type Props = {
  content: BriefingContent;
  change: Editing['change'];
  problems: readonly SelectionProblem[];
  locale: Locale;
};

/** What a briefing is called, of which day it is and in which language. */
export function HeadFields({ content, change, problems, locale }: Props) {
  const words = briefingEditorTexts[locale];
  const { date, language } = content;
  const lang = speech[language].htmlLang;
  const set = (fields: Partial<Omit<BriefingContent, 'slides'>>) => change({ type: 'head', fields, at: Date.now() });
  const dateProblem = problemAt(problems, 'date', locale);
  return (
    <fieldset className="grid gap-x-5 gap-y-2 sm:grid-cols-2 lg:grid-cols-[3fr_3fr_1.3fr_1fr]">
      <legend className="sr-only">{words.head}</legend>
      {(['title', 'subtitle', 'institution', 'speaker'] as const).map((field) => (
        <TextField
          key={field}
          label={words[field]}
          value={content[field] ?? ''}
          {...(field in slideTexts[language].fill && {
            placeholder: slideTexts[language].fill[field as 'institution' | 'speaker'],
          })}
          onChange={(given) => set({ [field]: given })}
          most={most.title}
          problem={problemAt(problems, field, locale)}
          lang={lang}
        />
      ))}
      <DateField {...{ date }} label={words.date} problem={dateProblem} onPick={(day) => set({ date: day })} />
      <SelectField
        label={words.language}
        value={language}
        options={locales.map((one) => [one, words.languages[one]])}
        onPick={(one) => set({ language: one as Locale })}
      />
    </fieldset>
  );
}

type DateProps = { date: string; label: string; problem: string | undefined; onPick: (day: string) => void };

/** The day of a briefing. */
function DateField({ date, label, problem, onPick }: DateProps) {
  return (
    <label className="grid content-start gap-1">
      <span className="quiet">{label}</span>
      <input
        type="date"
        className="field"
        value={date}
        aria-invalid={problem !== undefined || undefined}
        onChange={({ target }) => target.value && onPick(target.value)}
      />
      {problem && <span className="text-accent text-sm">{problem}</span>}
    </label>
  );
}
