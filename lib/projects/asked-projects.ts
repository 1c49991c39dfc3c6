import type { Catalogue } from '@/lib/figures/catalogue';
import type { SelectionProblem } from '@/lib/figures/selection';
import { isLocale, type Locale, locales, usualLocale } from '@/lib/language/locale';
import { type ProjectChoice, readProjectChoice } from './project-choice';
import { choiceWords, proposalOf } from './projects';

type AskedProjects = { choice: ProjectChoice; locale: Locale } | { problems: SelectionProblem[] };

/** Reads which projects an address asks for and in which language, or every wrong parameter. */
export function askedProjects(catalogue: Catalogue, search: URLSearchParams): AskedProjects {
  const { projects } = proposalOf(catalogue);
  const { choice, problems } = readProjectChoice(search, choiceWords(catalogue, projects), ['lang']);
  const given = search.getAll('lang');
  const [locale = usualLocale as string] = given;
  if (given.length > 1 || !isLocale(locale)) {
    return {
      problems: [...problems, { parameter: 'lang', value: given.join(' and '), allowed: locales.join(' or ') }],
    };
  }
  return problems.length > 0 ? { problems } : { choice, locale };
}
