import { most } from '@/lib/briefing/briefing';
import type { SelectionProblem } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { emOf } from '@/lib/language/text-length';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';

/** What is wrong at a place such as `title` or `slides.3.note`, in the reader's language; undefined where nothing is. */
export function problemAt(problems: readonly SelectionProblem[], place: string, locale: Locale): string | undefined {
  const found = problems.find(({ parameter }) => parameter === place || parameter.startsWith(`${place} `));
  return found && problemText(found, locale);
}

/** A problem in words: the message of the interface where nothing better is known. */
export function problemText({ parameter, value, allowed }: SelectionProblem, locale: Locale): string {
  const words = briefingEditorTexts[locale].known;
  const [field = ''] = (parameter.split('.').at(-1) ?? '').split(' ');
  if (allowed.startsWith('up to') && field === 'slides') return words.slides(most.slides);
  if (field === 'headline' && allowed.startsWith('a line'))
    return words.tooWide(Math.ceil(emOf(value)), most.headlineEm);
  const [, length] = /^up to (\d+) characters$/.exec(allowed) ?? [];
  if (length) return words.tooLong(Number(length));
  if (field === 'view') return `${words.view}${speech[locale].marks.colon}${value}`;
  if (field === 'title') return words.title;
  if (field === 'date') return words.date;
  if (allowed.startsWith('text without')) return words.broken;
  return words.other;
}
