import { type Column, Table } from '@/components/ui/table';
import type { DraftCell } from '@/lib/drafts/cells';
import type { MadeCell, TableRow, TableView } from '@/lib/drafts/read-rows';
import type { Catalogue } from '@/lib/figures/catalogue';
import { columnName } from '@/lib/given/grid';
import { formatNumber, formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { readingTexts } from '@/lib/texts/reading';

type Props = { view: TableView; catalogue: Catalogue; locale: Locale };

/** A figure in the digits that its file gives, in the unit of its indicator. */
export const figureText = ({ value, lastDigit }: { value: string | number; lastDigit: number }, locale: Locale) =>
  formatNumber(Number(value), Math.max(0, -lastDigit), locale);

/** What a figure is of, in words. */
export function whatOf(
  { indicator, period }: Pick<DraftCell, 'indicator' | 'period'>,
  { indicators }: Pick<Catalogue, 'indicators'>,
  locale: Locale,
): string {
  return `${nameOfIndicator({ indicator }, { indicators }, locale)} ${formatPeriod(period, locale)}`;
}

function nameOfIndicator(
  { indicator }: Pick<DraftCell, 'indicator'>,
  { indicators }: Pick<Catalogue, 'indicators'>,
  locale: Locale,
): string {
  const known = indicators.get(indicator);
  return known ? nameOf(known, locale) : indicator;
}

/** The same with the unit in which the figure stands. */
export function measuredOf(
  cell: Pick<DraftCell, 'indicator' | 'period'>,
  { indicators }: Pick<Catalogue, 'indicators'>,
  locale: Locale,
) {
  const known = indicators.get(cell.indicator);
  return (
    <>
      {whatOf(cell, { indicators }, locale)} <small className="text-mute">{known && unitOf(known, locale)}</small>
    </>
  );
}

/** The table as it was given beside how it was read, row by row. */
export function ReadTable({ view, catalogue, locale }: Props) {
  const words = draftTexts[locale].read;
  const periods = new Set(
    view.rows.flatMap(({ made }) => made.flatMap((cell) => (cell && 'as' in cell ? cell.as.period : []))),
  );
  const headOf = periods.size > 1 ? whatOf : nameOfIndicator;
  const columns: Column<TableRow>[] = [
    { id: 'row', head: words.line, cell: ({ row }) => row },
    ...Array.from({ length: view.width }, (_, at) => givenColumn(at)),
    { id: 'role', head: words.role, cell: (row) => <Role {...{ row, locale }} />, cellClass: 'quiet' },
    { id: 'place', head: words.asRead, cell: (row) => <Named {...{ row, catalogue, locale }} /> },
    ...view.columns.map((_, at) => madeColumn(view, at, headOf, catalogue, locale)),
  ];
  return (
    <section>
      <h2 className="panel-title">
        {words.asGiven} · {words.asRead}
      </h2>
      <p className="quiet mb-2">
        {words.marked}
        {view.folded > 0 && ` · ${words.folded(view.folded)}`}
      </p>
      <Table
        label={words.asRead}
        className="given-table"
        rows={view.rows}
        keyOf={({ row }) => String(row)}
        {...{ columns }}
      />
    </section>
  );
}

const givenColumn = (at: number): Column<TableRow> => ({
  id: `given-${at}`,
  head: columnName(at),
  headClass: 'given',
  cell: ({ given }) => given[at]?.raw ?? '',
  cellClass: 'given',
});

type HeadOf = typeof whatOf;

function madeColumn(
  view: TableView,
  at: number,
  headOf: HeadOf,
  catalogue: Catalogue,
  locale: Locale,
): Column<TableRow> {
  const first = view.rows.flatMap(({ made }) => made[at] ?? []).find((cell) => 'as' in cell);
  const indicator = first && 'as' in first ? catalogue.indicators.get(first.as.indicator) : undefined;
  return {
    id: `made-${at}`,
    head: first && 'as' in first ? headOf(first.as, catalogue, locale) : columnName(view.columns[at] ?? 0),
    note: indicator && unitOf(indicator, locale),
    number: true,
    cell: ({ made }) => <Made cell={made[at]} locale={locale} />,
  };
}

function Made({ cell, locale }: { cell: MadeCell | undefined; locale: Locale }) {
  if (!cell) return null;
  const { unread, noFigure, rules } = readingTexts[locale];
  if (!('as' in cell)) {
    const why =
      cell.why in unread ? unread[cell.why as keyof typeof unread] : noFigure[cell.why as keyof typeof noFigure];
    return (
      <span className="not-made" title={why}>
        —
      </span>
    );
  }
  const text = figureText(cell.as, locale);
  const how = cell.rules.map((rule) => rules[rule]).join(' · ');
  return (
    <span
      className={text === cell.raw.trim() ? undefined : 'made-otherwise'}
      title={`${cell.ref} “${cell.raw}” ${how}`}
    >
      {text}
    </span>
  );
}

function Role({ row: { role, why }, locale }: { row: TableRow; locale: Locale }) {
  const { roles, unread } = readingTexts[locale];
  return <>{role === 'data' ? why && unread[why] : roles[role]}</>;
}

/** What the row is of: its place, where its figures are of one. */
function Named({ row: { made }, catalogue, locale }: { row: TableRow } & Pick<Props, 'catalogue' | 'locale'>) {
  const read = made.flatMap((cell) => (cell && 'as' in cell ? cell.as : []));
  const places = [...new Set(read.map(({ place }) => place))];
  const [first] = read;
  if (!first) return null;
  const place = catalogue.places.get(first.place);
  if (places.length === 1 && place) return <span title={place.id}>{nameOf(place, locale)}</span>;
  return <>{whatOf(first, catalogue, locale)}</>;
}
