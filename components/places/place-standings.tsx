import type { ReactNode } from 'react';
import { Sparkline } from '@/components/charts/draw/sparkline';
import { Figure, FigureLegend } from '@/components/ui/figure';
import { PlaceStrip } from '@/components/ui/place-strip';
import { placeOfLine } from '@/components/ui/subject-link';
import { type Column, Table } from '@/components/ui/table';
import { CautionMark } from '@/components/ui/verdict';
import { differenceText, multipleOf } from '@/lib/figures/multiple';
import type { Standing } from '@/lib/figures/rank';
import { formatNumber, noFigure, shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { changeText } from '@/lib/sentences/change';
import { referenceTexts } from '@/lib/texts/reference';

export type StandingRow = { key: string; head: ReactNode; standing: Standing };
export type StandingBlock = { id: string; title: string; rows: StandingRow[] };

type Props = {
  blocks: StandingBlock[];
  locale: Locale;
  /** What the table is of, and the head of its first column. */
  label: string;
  head: string;
  /** The unit of every figure; in each row where it differs. */
  unit?: string;
};

/** Figures in rows: course, latest figure with its evidence, change, position among its peers and coverage. */
export function StandingTable(props: Props) {
  return (
    <Table
      className="min-w-[52rem] text-sm"
      label={props.label}
      columns={columnsOf(props)}
      rows={{ titleClass: 'serif pt-5 text-base', groups: props.blocks }}
      keyOf={({ key }) => key}
      placesOf={({ standing: { line } }) => placeOfLine(line)}
    />
  );
}

function columnsOf({ blocks, locale, head, unit }: Props): Column<StandingRow>[] {
  const { column } = referenceTexts[locale];
  return [
    { id: 'of', head, cell: (row) => row.head },
    {
      id: 'latest',
      head: (
        <>
          {column.latest} {unit && <small>{unit}</small>}
        </>
      ),
      number: true,
      cell: ({ standing: { figure } }) => <Figure {...{ figure, locale }} unit={!unit} period />,
    },
    courseColumn(blocks, locale),
    {
      id: 'change',
      head: column.change,
      number: true,
      cell: ({ standing }) => <Change {...{ standing, locale }} />,
    },
    {
      id: 'position',
      head: column.position,
      cellClass: ({ standing }) =>
        `whitespace-nowrap ${standing.position ? `align-middle ${colourOf(standing)}` : 'text-mute'}`,
      cell: ({ standing }) => <Position {...{ standing, locale }} />,
    },
    {
      id: 'coverage',
      head: column.coverage,
      number: true,
      cell: ({ standing }) => <Coverage {...{ standing, locale }} />,
    },
  ];
}

const colours = { left: 'text-side-left', right: 'text-side-right' } as const;
const colourOf = ({ line: { side } }: Standing) => (side ? colours[side] : 'text-mute');

/** The course of each figure, all on one axis of time. */
function courseColumn(blocks: StandingBlock[], locale: Locale): Column<StandingRow> {
  const words = referenceTexts[locale];
  const all = blocks.flatMap(({ rows }) => rows.flatMap(({ standing }) => standing.years));
  const years = [Math.min(...all), Math.max(...all)] as const;
  return {
    id: 'course',
    head: (
      <>
        {words.column.course} <small>{words.years(...years)}</small>
      </>
    ),
    cellClass: ({ standing }) => `align-middle ${colourOf(standing)}`,
    cell: ({ standing }) => (
      <Sparkline
        line={standing.line}
        years={years}
        label={`${words.column.course} ${words.years(...standing.years)}`}
      />
    ),
  };
}

type CellProps = { standing: Standing; locale: Locale };

function Position({ standing: { position, figure, line }, locale }: CellProps) {
  const words = referenceTexts[locale];
  if (!position) return noFigure;
  return (
    <span className="flex items-center gap-2">
      <PlaceStrip position={position} value={position.figure.point.value ?? 0} side={line.side} />
      <span className="text-ink">
        {words.position(position)}
        {position.of < position.among && (
          <small className="text-mute"> {words.positioned(position.of, position.among)}</small>
        )}
        {position.figure.point.period !== figure.point.period && (
          <small className="text-mute"> {shortPeriod(position.figure.point.period, locale)}</small>
        )}
        <CautionMark reasons={position.reasons} locale={locale} />
      </span>
    </span>
  );
}

/** Refused over time is a dash: nothing earlier may be set against the figure. */
function Change({ standing: { change }, locale }: CellProps) {
  if (!change) return <span className="text-mute">{noFigure}</span>;
  const { gap, from } = change;
  const times = multipleOf(gap);
  return (
    <>
      {times ? changeText(gap, from.point.period, locale) : differenceText(gap, locale)}
      <CautionMark reasons={gap.verdict.reasons} locale={locale} />{' '}
      {!times && (
        <small className="text-mute">{referenceTexts[locale].since(shortPeriod(from.point.period, locale))}</small>
      )}
    </>
  );
}

function Coverage({ standing: { years, figures }, locale }: CellProps) {
  const words = referenceTexts[locale];
  return (
    <>
      {words.years(...years)} <small className="text-mute">{words.count(formatNumber(figures, 0, locale))}</small>
    </>
  );
}

type NotesProps = Pick<Props, 'blocks' | 'locale'> & {
  among: string;
  /** The year since which all changes are told; each since its first comparable one where there is none. */
  since?: number | null;
};

/** What the columns mean, and every mark that stands in them. */
export function StandingNotes({ blocks, locale, among, since }: NotesProps) {
  const { notes } = referenceTexts[locale];
  return (
    <div className="quiet mt-3 grid max-w-prose gap-1">
      <p>{notes.course}</p>
      <p>{notes.change(since ?? undefined)}</p>
      <p>{notes.position(among)}</p>
      <FigureLegend
        figures={blocks.flatMap(({ rows }) => rows.map(({ standing }) => standing.figure))}
        locale={locale}
      />
    </div>
  );
}
