import { extentColumns } from '@/components/places/place-list';
import { Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator } from '@/lib/figures/comparison';
import type { Extent } from '@/lib/figures/coverage';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { referenceTexts } from '@/lib/texts/reference';

export type IndicatorEntry = { indicator: Indicator; extent: Extent | undefined };

type Props = { id: string; title: string; entries: IndicatorEntry[]; locale: Locale };

/** The indicators of a theme with their unit and how much there is of each; those kept to work out others are folded. */
export function IndicatorList({ id, title, entries, locale }: Props) {
  const [folded, listed] = [true, false].map((is) =>
    entries.filter(({ indicator }) => (indicator.folded === true) === is),
  );
  return (
    <section id={id} className="section">
      <h2 className="panel-title">
        {title} <small className="font-normal text-mute">{entries.length}</small>
      </h2>
      <Entries title={title} entries={listed ?? []} locale={locale} />
      {folded && folded.length > 0 && (
        <details className="pt-2">
          <summary className="quiet">{referenceTexts[locale].folded(folded.length)}</summary>
          <Entries title={referenceTexts[locale].folded(folded.length)} entries={folded} locale={locale} />
        </details>
      )}
    </section>
  );
}

function Entries({ title, entries, locale }: Omit<Props, 'id'>) {
  const words = referenceTexts[locale];
  return (
    <Table
      className="min-w-[38rem] table-fixed text-sm"
      label={title}
      columns={[
        {
          id: 'indicator',
          head: words.column.indicator,
          headClass: 'w-2/5',
          cell: ({ indicator, extent }) => (
            <>
              <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
              {extent?.computed && <small className="text-mute"> · {words.indicator.derived}</small>}
            </>
          ),
        },
        { id: 'unit', head: words.column.unit, cell: ({ indicator }) => unitOf(indicator, locale) },
        ...extentColumns<IndicatorEntry>(['places', 'figures', 'years'], locale),
      ]}
      rows={entries}
      keyOf={({ indicator }) => indicator.id}
    />
  );
}
