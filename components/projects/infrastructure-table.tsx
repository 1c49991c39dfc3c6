import { Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { StandIn } from '@/lib/figures/catalogue';
import type { Indicator } from '@/lib/figures/comparison';
import type { Extent } from '@/lib/figures/coverage';
import { formatPeriod } from '@/lib/language/format';
import { type Locale, nameOf, noteOf } from '@/lib/language/locale';
import { valueText } from '@/lib/projects/fact-text';
import { everyProject, formatProjectChoice } from '@/lib/projects/project-choice';
import type { Statement } from '@/lib/projects/statements';
import { projectTexts } from '@/lib/texts/project';
import { referenceTexts } from '@/lib/texts/reference';

/** What there is of one item of a list. */
export type InfrastructureRow = {
  list: { id: string; nameZh: string; nameEn: string };
  standIn: StandIn;
  indicators: { indicator: Indicator; extent: Extent | undefined; border: number }[];
  statements: Statement[];
  kinds: { kind: string; count: number }[];
};

type Props = { label: string; rows: readonly InfrastructureRow[]; units: number; locale: Locale };

/** The items of the infrastructure lists with the indicators that can stand for them, and what is missing. */
export function InfrastructureTable({ label, rows, units, locale }: Props) {
  const { column } = projectTexts[locale];
  const isFirst = (row: InfrastructureRow) => rows[rows.indexOf(row) - 1]?.list !== row.list;
  return (
    <Table
      className="min-w-[46rem] text-sm"
      label={label}
      columns={[
        {
          id: 'list',
          head: column.list,
          cell: (row) =>
            isFirst(row) && <a href={pathOf(locale, 'projects', row.list.id)}>{nameOf(row.list, locale)}</a>,
        },
        {
          id: 'item',
          head: column.item,
          names: true,
          cell: ({ standIn }) => (
            <>
              {nameOf(standIn, locale)}
              <small className="block max-w-48 font-normal text-mute">{noteOf(standIn, locale)}</small>
            </>
          ),
        },
        { id: 'indicators', head: column.indicators, cell: (row) => <Indicators {...{ row, units, locale }} /> },
        { id: 'other', head: column.other, cell: (row) => <Others row={row} locale={locale} /> },
      ]}
      rows={rows}
      keyOf={({ list, standIn }) => `${list.id} ${standIn.item}`}
    />
  );
}

function Indicators({ row, units, locale }: { row: InfrastructureRow; units: number; locale: Locale }) {
  const { infrastructure: words } = projectTexts[locale];
  if (row.indicators.length === 0) {
    const some = row.statements.length + row.kinds.length > 0;
    return (
      <span className="text-mute" data-missing={some ? 'partly' : 'wholly'}>
        {some ? words.partly : words.missing}
      </span>
    );
  }
  return (
    <ul className="grid gap-0.5 leading-6">
      {row.indicators.map(({ indicator, extent, border }) => (
        <li key={indicator.id}>
          <a href={pathOf(locale, 'indicators', indicator.id)} className="inline-block min-h-6">
            {nameOf(indicator, locale)}
          </a>{' '}
          <small className="text-mute">
            {extent
              ? words.coverage(extent.places, border, units, referenceTexts[locale].years(extent.from, extent.to))
              : words.empty}
            {extent?.computed && ` · ${referenceTexts[locale].indicator.derived}`}
          </small>
        </li>
      ))}
    </ul>
  );
}

function Others({ row: { statements, kinds }, locale }: { row: InfrastructureRow; locale: Locale }) {
  const { infrastructure, kind: words } = projectTexts[locale];
  if (statements.length + kinds.length === 0) return '—';
  return (
    <ul className="grid gap-0.5 leading-6">
      {kinds.map(({ kind, count }) => (
        <li key={kind}>
          <a
            href={pathOf(locale, 'projects') + formatProjectChoice({ ...everyProject, kind })}
            className="inline-block min-h-6"
          >
            {infrastructure.projects(words[kind] ?? kind, count)}
          </a>
        </li>
      ))}
      {statements.map((statement) => (
        <li key={statement.key}>
          {nameOf(statement.measure, locale)} {valueText(statement, locale)}{' '}
          <small className="text-mute">{formatPeriod(statement.period, locale)}</small>
        </li>
      ))}
    </ul>
  );
}
