import { type BriefingContent, most } from '@/lib/briefing/briefing';
import type { SelectionProblem } from '@/lib/figures/selection';
import { type Locale, locales } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { problemAt } from './problem-text';
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
  const { title, subtitle, date, language } = content;
  const lang = language === 'zh' ? 'zh-CN' : 'en';
  const set = (fields: Partial<Omit<BriefingContent, 'slides'>>) => change({ type: 'head', fields, at: Date.now() });
  const dateProblem = problemAt(problems, 'date', locale);
  return (
    <fieldset className="grid gap-x-5 gap-y-2 sm:grid-cols-2 lg:grid-cols-[3fr_3fr_1.3fr_1fr]">
      <legend className="sr-only">{words.head}</legend>
      <TextField
        label={words.title}
        value={title}
        onChange={(given) => set({ title: given })}
        most={most.title}
        problem={problemAt(problems, 'title', locale)}
        lang={lang}
      />
      <TextField
        label={words.subtitle}
        value={subtitle}
        onChange={(given) => set({ subtitle: given })}
        most={most.title}
        problem={problemAt(problems, 'subtitle', locale)}
        lang={lang}
      />
      <label className="grid content-start gap-1">
        <span className="quiet">{words.date}</span>
        <input
          type="date"
          className="field"
          value={date}
          aria-invalid={dateProblem !== undefined || undefined}
          onChange={({ target }) => target.value && set({ date: target.value })}
        />
        {dateProblem && <span className="text-accent text-sm">{dateProblem}</span>}
      </label>
      <label className="grid content-start gap-1">
        <span className="quiet">{words.language}</span>
        <select className="field" value={language} onChange={({ target }) => set({ language: target.value as Locale })}>
          {locales.map((one) => (
            <option key={one} value={one}>
              {words.languages[one]}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
