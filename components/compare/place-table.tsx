import { markMeaning, marksOf } from '@/components/chart/figure-cell';
import { ScrollBox } from '@/components/scroll-box';
import { compareAddress } from '@/lib/addresses/compare';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Comparison } from '@/lib/comparison';
import { formatNumber, shortPeriod } from '@/lib/format';
import { leadPair } from '@/lib/lead';
import { type Locale, nameOf, shortNameOf, unitOf } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { messagesOf } from '@/lib/messages/messages';
import { partialText } from '@/lib/partial';
import type { Selection } from '@/lib/selection';
import type { Cell } from '@/lib/side-by-side';
import { withIndicatorFirst } from './choices';
import { AgainstTd, ChangeTd, EmptyTd } from './place-cells';
import { PlaceLegend } from './place-legend';
import { type Column, columnsOf, type PlaceRow, placeBlocks } from './place-rows';

type TableProps = { comparison: Comparison; locale: Locale };

/** Places against indicators, Sichuan above Chongqing, with bars in the cells; the first indicator with gap and change. */
export function PlaceTable({ comparison, locale }: TableProps) {
  const columns = columnsOf(comparison);
  const words = compareMessages[locale];
  const title = { ...messagesOf(locale).side, across: words.across, references: words.references };
  const blocks = placeBlocks(comparison, columns);
  // One place alone stands against nobody.
  const paired = leadPair(comparison) !== undefined;
  return (
    <>
      <ScrollBox label={words.views.table}>
        <table className="observations">
          <Head {...{ columns, comparison, locale, paired }} />
          {blocks.map(({ side, rows }) => (
            <tbody key={side}>
              <tr>
                <th colSpan={columns.length + (paired ? 3 : 2)} scope="rowgroup" className="quiet">
                  {title[side]}
                </th>
              </tr>
              {rows.map((row) => (
                <Row key={row.line.subject} {...{ row, columns, locale, paired, selection: comparison.selection }} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
      <PlaceLegend {...{ blocks, locale, paired }} />
    </>
  );
}

function Head({ columns, comparison, locale, paired }: TableProps & { columns: Column[]; paired: boolean }) {
  const words = compareMessages[locale];
  const { selection } = comparison;
  const sorted = (order: typeof selection.order) => ({
    href: compareAddress(locale, { ...selection, order }),
    'aria-current': selection.order === order ? ('true' as const) : undefined,
  });
  return (
    <thead className="sticky top-0 z-[1] bg-paper">
      <tr>
        <th scope="col" className="sticky left-0 bg-paper">
          <a {...sorted('given')}>{words.places}</a>
        </th>
        {columns.flatMap(({ comparison: { indicator, series }, moment }, at) => [
          <th
            key={indicator.id}
            scope="col"
            className="number min-w-28 whitespace-normal break-keep"
            aria-sort={at === 0 && selection.order === 'value' ? 'descending' : undefined}
          >
            <a href={compareAddress(locale, { ...withIndicatorFirst(selection, indicator.id), order: 'value' })}>
              {nameOf(indicator, locale)}
            </a>
            <small className="block">
              {[
                unitOf(indicator, locale),
                moment ? shortPeriod(moment, locale) : selection.at,
                series[0] && nameOf(series[0], locale),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </th>,
          ...(at === 0
            ? (paired ? (['gap', 'change'] as const) : (['change'] as const)).map((order) => (
                <th
                  key={order}
                  scope="col"
                  className="number"
                  aria-sort={selection.order === order ? 'descending' : undefined}
                >
                  <a {...sorted(order)}>{words[order]}</a>
                </th>
              ))
            : []),
        ])}
      </tr>
    </thead>
  );
}

const textColour = { sichuan: 'text-sichuan', chongqing: 'text-chongqing' } as const;

type RowProps = { row: PlaceRow; columns: Column[]; locale: Locale; paired: boolean; selection: Selection };

function Row({ row: { line, cells, against, change, unchanged }, columns, locale, paired, selection }: RowProps) {
  const colour = line.side && !line.reference ? textColour[line.side] : '';
  return (
    <tr>
      <th scope="row" className={`sticky left-0 bg-paper whitespace-nowrap ${colour}`}>
        {shortNameOf(line, locale)}
      </th>
      {cells.flatMap((cell, at) => [
        <FigureTd
          key={columns[at]?.comparison.indicator.id}
          column={columns[at]}
          {...{ cell, colour, locale, selection }}
        />,
        ...(at === 0
          ? [
              ...(paired ? [<AgainstTd key="gap" {...{ against, locale }} />] : []),
              <ChangeTd key="change" {...{ change, unchanged, locale }} figure={cells[0]?.figure} />,
            ]
          : []),
      ])}
    </tr>
  );
}

type FigureProps = {
  cell: Cell | undefined;
  column: Column | undefined;
  colour: string;
  locale: Locale;
  selection: Selection;
};

/** A figure with its bar; its period is written where it is not the one of the column. */
function FigureTd({ cell, column, colour, locale, selection }: FigureProps) {
  const figure = cell?.figure;
  if (!cell || !figure || !column || figure.point.value === null) {
    return <EmptyTd {...{ cell, column, selection, locale }} />;
  }
  const { line, point, indicator } = figure;
  const { series, subject } = line;
  const [head, ...rest] = column.comparison.series;
  // The head of the column names one series; a figure of another says its own.
  const other = head?.id === series ? undefined : rest.find(({ id }) => id === series);
  const share = column.most > 0 ? ((point.value ?? 0) / column.most) * 100 : 0;
  return (
    <td className="number">
      <a href={evidenceAddress(locale, { series, subject, period: point.period, release: selection.release })}>
        {formatNumber(point.value ?? Number.NaN, indicator.decimals, locale)}
      </a>
      {marksOf(line, point).map((mark) => (
        <sup key={mark} title={markMeaning(mark, locale)}>
          {' '}
          {mark}
        </sup>
      ))}
      {partialText(point).map((text) => (
        <small key={text} className="text-mute">
          {' '}
          {text}
        </small>
      ))}
      {cell.away && <small className="text-mute"> {shortPeriod(point.period, locale)}</small>}
      {other && <small className="block text-mute">{nameOf(other, locale)}</small>}
      <svg aria-hidden="true" width="100%" height="4" className={`block ${colour || 'text-mute'}`}>
        <rect width={`${share.toFixed(1)}%`} height="4" fill="currentColor" opacity={cell.away ? 0.4 : 0.75} />
      </svg>
    </td>
  );
}
