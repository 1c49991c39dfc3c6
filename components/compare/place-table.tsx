import { Figure, FigureLegend } from '@/components/ui/figure';
import { SubjectLink } from '@/components/ui/subject-link';
import { type CellBar, type Column, Table } from '@/components/ui/table';
import { compareAddress, compareNamesOf } from '@/lib/addresses/compare';
import { sideNames } from '@/lib/area/side-names';
import { leadPair } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { Cell } from '@/lib/figures/side-by-side';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { withIndicatorFirst } from './choices';
import { AgainstGap, Change, Nothing } from './place-cells';
import { type IndicatorColumn, indicatorColumns, type PlaceRow, placeBlocks } from './place-rows';

type TableProps = { comparison: Comparison; locale: Locale };

/** Places against indicators, the left side above the right, with bars in the cells; the first indicator with gap and change. */
export function PlaceTable({ comparison, locale }: TableProps) {
  const words = compareTexts[locale];
  const shown = indicatorColumns(comparison);
  const blocks = placeBlocks(comparison, shown);
  const title = { ...sideNames(comparison.sides, locale), across: words.across, references: words.references };
  // One place alone stands against nobody.
  const paired = leadPair(comparison) !== undefined;
  const [first, ...others] = shown.map((one, at) => figureColumn(one, at, comparison.selection, locale));
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return (
    <>
      <Table
        className="observations"
        label={nameOf(compareNamesOf('table'), locale)}
        tall
        columns={[
          placeColumn(comparison.selection, locale),
          ...(first ? [first, ...moveColumns(comparison.selection, locale, paired)] : []),
          ...others,
        ]}
        rows={{ titleClass: 'quiet', groups: blocks.map(({ side, rows }) => ({ id: side, title: title[side], rows })) }}
        keyOf={({ line }) => line.subject}
      />
      <FigureLegend
        figures={cells.flatMap((cell) => cell?.figure ?? [])}
        absent={cells.some((cell) => !cell?.figure) ? words.absent : undefined}
        locale={locale}
      />
    </>
  );
}

/** What a head needs to lead to the same rows in that order. */
function ordered(selection: Selection, order: Selection['order'], locale: Locale) {
  const isCurrent = selection.order === order;
  return {
    link: {
      href: compareAddress(locale, { ...selection, order }),
      'aria-current': isCurrent ? ('true' as const) : undefined,
    },
    sorted: isCurrent ? ('descending' as const) : undefined,
  };
}

const textColour = { left: 'text-side-left', right: 'text-side-right' } as const;
const colourOf = ({ side, reference }: Line) => (side && !reference ? textColour[side] : '');

function placeColumn(selection: Selection, locale: Locale): Column<PlaceRow> {
  return {
    id: 'place',
    head: <a {...ordered(selection, 'given', locale).link}>{compareTexts[locale].places}</a>,
    cellClass: ({ line }) => `whitespace-nowrap ${colourOf(line)}`,
    cell: ({ line }) => <SubjectLink {...{ line, locale }} short />,
  };
}

/** How the first figure stands to the other side, where there is one, and how it moved. */
function moveColumns(selection: Selection, locale: Locale, paired: boolean): Column<PlaceRow>[] {
  const column = (order: 'gap' | 'change', cell: Column<PlaceRow>['cell']): Column<PlaceRow> => {
    const { link, sorted } = ordered(selection, order, locale);
    return { id: order, head: <a {...link}>{compareTexts[locale][order]}</a>, number: true, sorted, cell };
  };
  return [
    ...(paired ? [column('gap', ({ against }) => <AgainstGap {...{ against, locale }} />)] : []),
    column('change', ({ change, unchanged, cells }) => (
      <Change {...{ change, unchanged, locale }} figure={cells[0]?.figure} />
    )),
  ];
}

/** Figures of an indicator with their bars; its head puts it first and orders by it. */
function figureColumn(column: IndicatorColumn, at: number, selection: Selection, locale: Locale): Column<PlaceRow> {
  const { comparison, moment } = column;
  const { indicator, series } = comparison;
  const when = moment ? shortPeriod(moment, locale) : selection.at;
  return {
    id: indicator.id,
    head: (
      <a href={compareAddress(locale, { ...withIndicatorFirst(selection, indicator.id), order: 'value' })}>
        {nameOf(indicator, locale)}
      </a>
    ),
    note: [unitOf(indicator, locale), when, series[0] && nameOf(series[0], locale)].filter(Boolean).join(' · '),
    number: true,
    headClass: 'min-w-28 whitespace-normal break-keep',
    sorted: at === 0 && selection.order === 'value' ? 'descending' : undefined,
    bar: ({ line, cells }) => barOf(cells[at], column, line),
    cell: ({ cells }) => <PlaceFigure {...{ column, selection, locale }} cell={cells[at]} />,
  };
}

function barOf(cell: Cell | undefined, { most }: IndicatorColumn, line: Line): CellBar | undefined {
  const value = cell?.figure?.point.value ?? null;
  if (!cell || value === null) return undefined;
  return { share: most > 0 ? value / most : 0, className: colourOf(line) || 'text-mute', faint: Boolean(cell.away) };
}

type FigureProps = { cell: Cell | undefined; column: IndicatorColumn; selection: Selection; locale: Locale };

/** A figure; its period and series are written where they are not those of the column. */
function PlaceFigure({ cell, column, selection, locale }: FigureProps) {
  const figure = cell?.figure;
  if (!cell || !figure || figure.point.value === null) return <Nothing {...{ cell, column, selection, locale }} />;
  const [head, ...rest] = column.comparison.series;
  const other = head?.id === figure.line.series ? undefined : rest.find(({ id }) => id === figure.line.series);
  return (
    <>
      <Figure {...{ figure, locale }} release={selection.release} period={Boolean(cell.away)} />
      {other && <small className="block text-mute">{nameOf(other, locale)}</small>}
    </>
  );
}
