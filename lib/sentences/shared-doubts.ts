import type { Figure } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { cautionsOf } from './marked-text';

/** Says what is to be minded of several figures told together: once where it is of all, else with the names of those it is of. */
export function sharedDoubts(figures: readonly Figure[], locale: Locale): string[] {
  const say = speech[locale];
  const doubtOf = (figure: Figure) => say.clauses(cautionsOf(figure, locale));
  const doubts = [...new Set(figures.map(doubtOf))];
  const namesWith = (doubt: string) =>
    say.names(figures.filter((figure) => doubtOf(figure) === doubt).map(({ line }) => say.name(line)));
  return doubts
    .filter((doubt) => doubt !== '')
    .map((doubt) => (doubts.length > 1 ? `${namesWith(doubt)}${say.marks.colon}${doubt}` : doubt));
}
