import { pathOfEntry } from '@/lib/addresses/entry';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Comparison, Line, Point } from '@/lib/comparison';
import { shortPeriod } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import { periodsOf } from '@/lib/measure';
import { messagesOf } from '@/lib/messages/messages';
import { parsePeriod } from '@/lib/period';
import { ScrollBox } from '../scroll-box';
import { FigureCell } from './figure-cell';
import { TableLegend } from './table-legend';
import { tableWords } from './table-words';

export type ObservationTableProps = {
  comparison: Comparison;
  locale: Locale;
  caption: string;
  /** Where a figure comes from; the evidence page unless said otherwise. */
  addressOf?: (line: Line, point: Point) => string;
};

/** The figures behind a chart: subjects in rows, periods in columns, every figure with its marks and a link to its evidence. */
export function ObservationTable({ comparison, locale, caption, addressOf }: ObservationTableProps) {
  const periods = periodsOf(comparison);
  const lines = toldLines([...comparison.lines, ...comparison.benchmarks]);
  const several = comparison.series.length > 1;
  const covered = lines.some((line) => line.points.some(({ coverage }) => coverage));
  const { release } = comparison.selection;
  const address =
    addressOf ??
    (({ series, subject }: Line, { period }: Point) => evidenceAddress(locale, { series, subject, period, release }));
  return (
    <>
      <ScrollBox label={caption}>
        <table className="observations">
          <caption className="quiet text-start">
            {caption} · {unitOf(comparison.indicator, locale)}
          </caption>
          <Head {...{ periods, locale, several, covered }} />
          <tbody>
            {lines.map((line) => (
              <Row
                key={`${line.series} ${line.subject}`}
                {...{ line, periods, comparison, locale, several, covered, address }}
              />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <TableLegend lines={lines} locale={locale} />
    </>
  );
}

/** Without the series in which a place has nothing while it has something in another; refused ones stay, for they say why. */
function toldLines(lines: Line[]): Line[] {
  const has = ({ points }: Line) => points.some(({ value }) => value !== null);
  const silent = ({ subject }: Line) => !lines.some((line) => line.subject === subject && has(line));
  return lines.filter((line) => line.refused || (line.points.length > 0 && (has(line) || silent(line))));
}

type HeadProps = { periods: string[]; locale: Locale; several: boolean; covered: boolean };

const isDay = (period: string) => parsePeriod(period)?.kind === 'day';

function Head({ periods, locale, several, covered }: HeadProps) {
  const words = tableWords[locale];
  return (
    <thead className="sticky top-0 bg-paper">
      <tr>
        <th scope="col">{words.subject}</th>
        {several && <th scope="col">{words.series}</th>}
        {periods.map((period) => (
          <th key={period} scope="col" className="number">
            {shortPeriod(period, locale)}
            {isDay(period) && <small className="block">{messagesOf(locale).panel.censusDay}</small>}
          </th>
        ))}
        {covered && <th scope="col">{words.coverage}</th>}
      </tr>
    </thead>
  );
}

type RowProps = {
  line: Line;
  periods: string[];
  comparison: Comparison;
  locale: Locale;
  several: boolean;
  covered: boolean;
  address: (line: Line, point: Point) => string;
};

const textColour = { sichuan: 'text-sichuan', chongqing: 'text-chongqing' } as const;

function Row({ line, periods, comparison, locale, several, covered, address }: RowProps) {
  const words = tableWords[locale];
  const series = comparison.series.find(({ id }) => id === line.series);
  const points = new Map(line.points.map((point) => [point.period, point]));
  const colour = line.side && !line.reference ? textColour[line.side] : '';
  const last = line.points.findLast(({ coverage, value }) => coverage && value !== null)?.coverage;
  const share = last?.share ? (last.share * 100).toFixed(0) : null;
  return (
    <tr>
      <th scope="row" className={`sm:whitespace-nowrap ${colour}`}>
        {line.kind === 'place' ? (
          <a href={pathOfEntry({ kind: 'place', id: line.subject }, locale)}>{nameOf(line, locale)}</a>
        ) : (
          nameOf(line, locale)
        )}
      </th>
      {several && <td className="whitespace-nowrap">{series ? nameOf(series, locale) : line.series}</td>}
      {line.refused ? (
        <td colSpan={Math.max(1, periods.length)}>{words[line.refused.reason]}</td>
      ) : (
        periods.map((period) => (
          <FigureCell
            key={period}
            {...{ line, locale, address }}
            indicator={comparison.indicator}
            point={points.get(period)}
          />
        ))
      )}
      {covered && <td className="whitespace-nowrap">{last ? words.members(last.members, last.of, share) : ''}</td>}
    </tr>
  );
}
