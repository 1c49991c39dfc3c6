import { FigureLegend } from '@/components/ui/figure';
import { ScrollBox } from '@/components/ui/scroll-box';
import { SubjectLink } from '@/components/ui/subject-link';
import { compareAddress, compareNamesOf } from '@/lib/addresses/compare';
import { pathOf } from '@/lib/addresses/pages';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Entry } from '@/lib/find/directory';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { compareTexts } from '@/lib/texts/compare';
import { orderTexts } from '@/lib/texts/order';
import { withoutSubject, withSubjectFirst } from './choices';
import { MatrixBody } from './matrix-body';
import { type Matrix, mostDrawn } from './matrix-rows';
import './matrix.css';

type Props = { comparison: Comparison; matrix: Matrix; locale: Locale; entries: readonly Entry[] };

/** Indicators in rows, places in columns, the first chosen first; on a phone a card for each indicator. */
export function MatrixTable({ comparison, matrix, locale, entries }: Props) {
  const words = compareTexts[locale];
  const say = orderTexts[locale];
  const { places, own, rows } = matrix;
  const { left, right } = sideNames(comparison.sides, locale);
  const isDrawn = places.length <= mostDrawn;
  const figures = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.figure ?? []));
  const isPair = rows.some(({ pair }) => pair);
  return (
    <div className="mt-4">
      <ScrollBox label={nameOf(compareNamesOf('table'), locale)}>
        <table className="matrix" data-drawn={isDrawn || undefined}>
          <thead>
            <tr>
              <th scope="col">{words.indicators}</th>
              {places.map((line) => (
                <PlaceHead key={line.subject} {...{ line, comparison, locale, entries }} isOwn={line === own} />
              ))}
              {own && <th scope="col">{say.rankOf(shortNameOf(own, locale))}</th>}
              {isPair && <th scope="col">{words.gap}</th>}
              <th scope="col">
                <a href={pathOf(locale, 'places')} data-pick="subjects" className="matrix-add no-print">
                  {words.addPlace}
                </a>
                <span className="sr-only">{words.verdict}</span>
              </th>
            </tr>
          </thead>
          <MatrixBody {...{ matrix, comparison, locale }} />
        </table>
      </ScrollBox>
      <FigureLegend figures={figures} locale={locale} />
      <p className="quiet mt-1">{say.note([`● ${left}`, `◆ ${right}`], isDrawn)}</p>
    </div>
  );
}

type HeadProps = Omit<Props, 'matrix'> & { line: Line; isOwn: boolean };

const sides = { left: 'text-side-left', right: 'text-side-right' } as const;

/** A place: the way to its page, where it lies, the way to put it first, and what takes it out. */
function PlaceHead({ line, comparison, locale, entries, isOwn }: HeadProps) {
  const words = compareTexts[locale];
  const entry = entries.find(({ kind, id }) => kind === line.kind && id === line.subject);
  const [rest, first] = [withoutSubject(comparison, line.subject), withSubjectFirst(comparison, line.subject)];
  const name = nameOf(line, locale);
  return (
    <th scope="col" data-own={isOwn || undefined} data-side={line.reference ? undefined : (line.side ?? undefined)}>
      <span className={line.side && !line.reference ? sides[line.side] : ''}>
        <SubjectLink {...{ line, locale }} />
      </span>
      {rest && (
        <a
          href={compareAddress(locale, rest)}
          aria-label={words.remove(shortNameOf(line, locale))}
          className="matrix-out no-print"
        >
          ×
        </a>
      )}
      <small>
        {entry && fieldOf(entry, 'detail', locale)}{' '}
        {first && !line.reference && (
          <a href={compareAddress(locale, first)} title={words.first(name)} className="no-print">
            {orderTexts[locale].toFirst}
          </a>
        )}
      </small>
    </th>
  );
}
