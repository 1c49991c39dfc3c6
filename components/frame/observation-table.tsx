import { Figure, FigureLegend } from '@/components/ui/figure';
import { placeOfLine, SubjectLink } from '@/components/ui/subject-link';
import { type Column, Table } from '@/components/ui/table';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { periodsOf } from '@/lib/figures/measure';
import { formatNumber, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { siteTexts } from '@/lib/texts/site';
import { tableTexts } from '@/lib/texts/table';

export type ObservationTableProps = {
  comparison: Comparison;
  locale: Locale;
  caption: string;
  /** Where a figure comes from; the evidence page unless said otherwise. */
  addressOf?: (line: Line, point: Point) => string;
};

/** The figures behind a chart: subjects in rows, periods in columns, every figure with its marks and a link to its evidence. */
export function ObservationTable({ comparison, locale, caption, addressOf }: ObservationTableProps) {
  const words = tableTexts[locale];
  const lines = toldLines([...comparison.lines, ...comparison.benchmarks]);
  const figures = lines.flatMap((line) => line.points.map((point) => ({ line, point })));
  const withheld = figures.some(({ point }) => point.value === null);
  return (
    <>
      <Table
        className="observations"
        label={caption}
        caption={`${caption} · ${unitOf(comparison.indicator, locale)}`}
        tall
        columns={[
          ...headColumns(comparison, locale),
          ...periodsOf(comparison).map((period) => periodColumn(comparison, period, locale, addressOf)),
          ...(figures.some(({ point }) => point.coverage) ? [coverageColumn(locale)] : []),
        ]}
        rows={lines}
        keyOf={(line) => `${line.series} ${line.subject}`}
        placesOf={placeOfLine}
      />
      <FigureLegend {...{ figures, locale }} absent={withheld ? `${words.absent} / ${words.withheld}` : words.absent} />
    </>
  );
}

/** Without the series in which a place has nothing while it has something in another; refused ones stay, for they say why. */
function toldLines(lines: Line[]): Line[] {
  const has = ({ points }: Line) => points.some(({ value }) => value !== null);
  const silent = ({ subject }: Line) => !lines.some((line) => line.subject === subject && has(line));
  return lines.filter((line) => line.refused || (line.points.length > 0 && (has(line) || silent(line))));
}

const textColour = { left: 'text-side-left', right: 'text-side-right' } as const;

function headColumns({ series }: Comparison, locale: Locale): Column<Line>[] {
  const words = tableTexts[locale];
  const nameOfSeries = (id: string) => {
    const found = series.find((one) => one.id === id);
    return found ? nameOf(found, locale) : id;
  };
  return [
    {
      id: 'subject',
      head: words.subject,
      cellClass: ({ side, reference }) => `sm:whitespace-nowrap ${side && !reference ? textColour[side] : ''}`,
      cell: (line) => (
        <>
          <SubjectLink {...{ line, locale }} />
          {line.refused && <small className="block font-normal">{words[line.refused.reason]}</small>}
        </>
      ),
    },
    ...(series.length > 1
      ? [
          {
            id: 'series',
            head: words.series,
            cellClass: 'whitespace-nowrap',
            cell: (line: Line) => nameOfSeries(line.series),
          },
        ]
      : []),
  ];
}

function periodColumn(
  { indicator, selection: { release } }: Comparison,
  period: string,
  locale: Locale,
  addressOf: ObservationTableProps['addressOf'],
): Column<Line> {
  return {
    id: period,
    head: shortPeriod(period, locale),
    note: parsePeriod(period)?.kind === 'day' && siteTexts[locale].panel.censusDay,
    number: true,
    cell: (line) => {
      const point = line.points.find((one) => one.period === period);
      const figure = point && { indicator, line, point };
      return <Figure {...{ figure, locale, release }} address={point && addressOf?.(line, point)} />;
    },
  };
}

function coverageColumn(locale: Locale): Column<Line> {
  const words = tableTexts[locale];
  return {
    id: 'coverage',
    head: words.coverage,
    cellClass: 'whitespace-nowrap',
    cell: ({ points }) => {
      const last = points.findLast(({ coverage, value }) => coverage && value !== null)?.coverage;
      const share = last?.share ? formatNumber(last.share * 100, 0, locale) : null;
      return last ? words.members(last.members, last.of, share) : '';
    },
  };
}
