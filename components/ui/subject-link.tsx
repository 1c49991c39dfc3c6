import { subjectPath } from '@/lib/addresses/subject';
import type { Line } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';

type Props = {
  line: Pick<Line, 'kind' | 'subject' | 'nameZh' | 'nameEn'> & Partial<Pick<Line, 'shortZh' | 'shortEn'>>;
  locale: Locale;
  /** Whether it is named as on labels. */
  short?: boolean;
};

/** What a line is of, by name, which leads to its page. */
export function SubjectLink({ line, locale, short = false }: Props) {
  return <a href={subjectPath(locale, line)}>{short ? shortNameOf(line, locale) : nameOf(line, locale)}</a>;
}

/** Returns the place that a line is of, for the row that shows it; undefined for a group. */
export const placeOfLine = ({ kind, subject }: Pick<Line, 'kind' | 'subject'>): string | undefined =>
  kind === 'place' ? subject : undefined;
