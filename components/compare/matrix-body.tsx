import { type CSSProperties, Fragment } from 'react';
import { gapText } from '@/components/charts/parts/words';
import { Figure } from '@/components/ui/figure';
import { compareAddress } from '@/lib/addresses/compare';
import { comparableWith } from '@/lib/figures/comparability';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Cell } from '@/lib/figures/side-by-side';
import { changeTo } from '@/lib/figures/side-by-side';
import { noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { changeText } from '@/lib/sentences/change';
import { reasonText } from '@/lib/sentences/reason-text';
import { reasonTexts, silentText } from '@/lib/sentences/reasons';
import { compareTexts } from '@/lib/texts/compare';
import { orderTexts } from '@/lib/texts/order';
import { withSeries } from './choices';
import { CourseRow, RowHead } from './matrix-course';
import type { Matrix, MatrixRow } from './matrix-rows';

type BodyProps = { matrix: Matrix; comparison: Comparison; locale: Locale };

/** A row for each indicator: its name, its figures with their lines, the rank or the gap, and whether they can be compared. */
export function MatrixBody({ matrix: { places, own, rows }, comparison, locale }: BodyProps) {
  return (
    <tbody>
      {rows.map((row) => (
        <Fragment key={row.comparison.indicator.id}>
          <tr>
            <RowHead {...{ row, locale }} />
            {places.map((line, at) => (
              <PlaceCell
                key={line.subject}
                {...{ row, line, comparison, locale }}
                cell={row.cells[at]}
                isOwn={line === own}
              />
            ))}
            {own && <td className="matrix-rank">{rankText(row, locale)}</td>}
            {row.pair && <td className="matrix-rank">{row.pair.gap ? gapText(row.pair.gap, locale) : noFigure}</td>}
            <td className="matrix-word">{wordOf(row, locale)}</td>
          </tr>
          <CourseRow {...{ row, comparison, locale }} columns={places.length + (own || row.pair ? 3 : 2)} />
        </Fragment>
      ))}
    </tbody>
  );
}

function rankText({ own }: MatrixRow, locale: Locale): string {
  const say = orderTexts[locale];
  if (own === 'total') return say.totals;
  return own ? say.rank(own) : noFigure;
}

/** In words whether the figures of a row can be compared, or what is to be minded. */
function wordOf({ pair, verdicts }: MatrixRow, locale: Locale): string {
  const say = orderTexts[locale];
  if (pair) {
    const texts = reasonTexts(pair, locale);
    return texts.length > 0 ? speech[locale].heading(speech[locale].items(texts)) : say.comparable;
  }
  if (verdicts.length === 0) return say.nothing;
  const { reasons } = comparableWith(verdicts.flatMap((one) => [...one.reasons]));
  if (reasons.length === 0) return say.comparable;
  return speech[locale].heading(speech[locale].items(reasons.map((code) => reasonText(code, locale))));
}

type CellProps = {
  row: MatrixRow;
  line: Line;
  cell: Cell | undefined;
  comparison: Comparison;
  locale: Locale;
  isOwn: boolean;
};

/** A figure over a line from zero to it, as long as the largest of its row is full; or that none is held here. */
function PlaceCell({ row, line, cell, comparison, locale, isOwn }: CellProps) {
  const figure = cell?.figure;
  const value = figure?.point.value ?? null;
  const { most = 0, isDrawn } = row;
  const isMost = value !== null && value === most && !cell?.away && most > 0;
  const share = { '--share': `${((value ?? 0) / (most || 1)) * 100}%` } as CSSProperties;
  return (
    <td
      data-label={shortNameOf(line, locale)}
      data-own={isOwn || undefined}
      data-side={line.reference ? undefined : (line.side ?? undefined)}
      data-most={isMost || undefined}
    >
      {figure && value !== null ? (
        <>
          <span>
            <Figure
              {...{ figure, locale }}
              release={comparison.selection.release}
              period={cell?.away ?? false}
              className="matrix-figure"
            />
            <Since {...{ row, cell, locale }} />
          </span>
          {isDrawn && value <= most && <span aria-hidden="true" className="matrix-line" style={share} />}
        </>
      ) : (
        <Missing {...{ row, cell, comparison, locale }} />
      )}
    </td>
  );
}

/** How the first indicator moved, where a year was chosen from which change is told. */
function Since({ row, cell, locale }: Pick<CellProps, 'row' | 'cell' | 'locale'>) {
  const { since, indicator } = row.comparison.selection;
  if (!since || !cell?.figure || row.comparison.indicator.id !== indicator) return null;
  const change = changeTo(row.comparison, cell.figure);
  return (
    <small className="block text-mute">
      {change ? changeText(change.gap, change.from.point.period, locale) : noFigure}
    </small>
  );
}

/** Why there is no figure; where there is one in another series, the way there. */
function Missing({ row, cell, comparison, locale }: Omit<CellProps, 'line' | 'isOwn'>) {
  const say = orderTexts[locale];
  const elsewhere = cell?.line.elsewhere;
  return (
    <span className="text-mute text-sm">
      {cell?.line.refused ? say.withheld : say.missing}
      {elsewhere && cell && (
        <a
          href={compareAddress(locale, withSeries(comparison.selection, row.comparison, elsewhere.series))}
          title={silentText(cell.line, locale)}
          className="block"
        >
          {compareTexts[locale].elsewhere}
        </a>
      )}
    </span>
  );
}
