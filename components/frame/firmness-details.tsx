import { type Column, Table } from '@/components/ui/table';
import type { Comparison } from '@/lib/figures/comparison';
import type { Firmness, Range } from '@/lib/figures/firmness';
import { formatSigned } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { namesOf } from '@/lib/sentences/firmness';
import { firmnessTexts } from '@/lib/texts/firmness';
import { siteTexts } from '@/lib/texts/site';

/** Of two moments the change says all. */
const fewestYears = 3;

type Props = { comparison: Comparison; locale: Locale };

/** How firm the gaps are that a comparison tells, each under its name: without each member, without the doubted ones, and year by year; nothing where none leads it. */
export function FirmnessDetails({ comparison, locale }: Props) {
  const { firmness, firmnessBeside = [] } = comparison;
  // Of a group beside both sides its own gaps are told, not that of the two.
  const told = firmnessBeside.length > 0 ? firmnessBeside : [firmness ?? []].flat();
  const nameOf = (subject: string) => {
    const line = comparison.lines.find((one) => one.subject === subject);
    return line ? speech[locale].name(line) : subject;
  };
  return told.map((one) => {
    const names: [string, string] = [nameOf(one.a), nameOf(one.b)];
    return (
      <details key={`${one.a} ${one.b}`}>
        <summary>{firmnessTexts[locale].heading(...names)}</summary>
        <FirmnessTables firmness={one} {...{ names, locale }} />
      </details>
    );
  });
}

type TablesProps = { firmness: Firmness; names: [string, string]; locale: Locale };

/** The ranges of a gap and of its change, and of each year. */
export function FirmnessTables({ firmness, names, locale }: TablesProps) {
  const say = firmnessTexts[locale];
  return (
    <>
      <p className="my-2 max-w-prose text-mute">{say.lead(...names, speech[locale].momentName(firmness.period))}</p>
      <Table
        className="text-sm"
        label={say.heading(...names)}
        columns={rangeColumns(firmness, locale)}
        rows={rowsOf(firmness, locale)}
        keyOf={({ name }) => name}
      />
      {firmness.years.length >= fewestYears && (
        <Table
          className="mt-4 text-sm"
          label={say.years}
          caption={say.years}
          columns={yearColumns(firmness, locale)}
          rows={firmness.years}
          keyOf={({ period }) => period}
        />
      )}
    </>
  );
}

/** A row of figures: of all members, and the ends without one. */
type Row = { name: string; all: string; low?: string | undefined; high?: string | undefined };

const unitOf = ({ unit }: Firmness, locale: Locale) => siteTexts[locale].unit[unit];

function rowsOf(firmness: Firmness, locale: Locale): Row[] {
  const { rows, course, without } = firmnessTexts[locale];
  const { momentName, number, joined, bracketed } = speech[locale];
  const signed = (value: number) => formatSigned(value, 1, locale);
  const end = ({ value, without: out }: Range['low']) =>
    joined([signed(value), out.length > 0 && bracketed(without(namesOf(out, locale)))]);
  const ranged = (name: string, range: Range): Row => ({
    name,
    all: signed(range.value),
    low: end(range.low),
    high: end(range.high),
  });
  const { gap, doubted, change, medians, period } = firmness;
  const turn = change?.turn;
  const time = momentName(period);
  return [
    ranged(rows.gap(time), gap),
    ...(doubted ? [{ name: rows.doubted(namesOf(doubted.without, locale)), all: signed(doubted.value) }] : []),
    ...(change ? [ranged(rows.change(momentName(change.from), time), change)] : []),
    ...(turn
      ? [
          {
            name: rows.turn(namesOf(turn.without, locale)),
            all: joined([signed(turn.value), bracketed(course(number(turn.before), number(turn.now)))]),
          },
        ]
      : []),
    ...(medians ? [{ name: rows.medians, all: course(number(medians[0]), number(medians[1])) }] : []),
  ];
}

function rangeColumns(firmness: Firmness, locale: Locale): Column<Row>[] {
  const { columns } = firmnessTexts[locale];
  const note = unitOf(firmness, locale);
  return [
    { id: 'name', head: '', cell: ({ name }) => name, cellClass: 'whitespace-normal!' },
    { id: 'all', head: columns.all, note, number: true, cell: ({ all }) => all },
    { id: 'low', head: columns.low, note, number: true, cell: ({ low }) => low },
    { id: 'high', head: columns.high, note, number: true, cell: ({ high }) => high },
  ];
}

type Year = Firmness['years'][number];

function yearColumns(firmness: Firmness, locale: Locale): Column<Year>[] {
  const { columns } = firmnessTexts[locale];
  const note = unitOf(firmness, locale);
  const column = (id: 'value' | 'low' | 'high', head: string): Column<Year> => ({
    id,
    head,
    note,
    number: true,
    cell: (year) => formatSigned(year[id], 1, locale),
  });
  return [
    { id: 'year', head: columns.year, cell: ({ period }) => speech[locale].momentName(period) },
    column('value', columns.gap),
    column('low', columns.low),
    column('high', columns.high),
  ];
}
