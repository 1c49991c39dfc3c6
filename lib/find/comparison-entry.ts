import { mostIndicators, mostPlaces } from '@/lib/figures/compare-size';
import { listed } from '@/lib/language/list';
import { inEach, type Locale, nameOf } from '@/lib/language/locale';
import type { Entry } from './directory';
import { unpackEntry } from './directory-packed';

/** The comparison of what a text names, as an entry; none of fewer than two things. */
export function comparisonOf(named: readonly Entry[]): Entry[] {
  if (named.length < 2) return [];
  const indicators = named.filter(({ kind }) => kind === 'indicator').slice(0, mostIndicators);
  const subjects = named.filter(({ kind }) => kind !== 'indicator').slice(0, mostPlaces);
  const [first, ...others] = indicators.map(({ id }) => id);
  const query = [
    subjects.length > 0 && `p=${subjects.map(({ id }) => id).join('.')}`,
    first && `i=${first}`,
    others.length > 0 && `j=${others.join('.')}`,
  ];
  const [main, detail] = subjects.length > 0 ? [subjects, indicators] : [indicators, []];
  const said = (entries: readonly Entry[]) => (locale: Locale) =>
    listed(
      entries.map((entry) => nameOf(entry, locale)),
      locale,
    );
  const id = query.filter(Boolean).join('&');
  const names = { ...inEach('name', said(main)), ...inEach('detail', said(detail)) };
  return [unpackEntry({ kind: 'comparison', id, ...names })];
}
