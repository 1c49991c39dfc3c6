import { extentColumns } from '@/components/places/place-list';
import { Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator } from '@/lib/figures/comparison';
import type { Extent } from '@/lib/figures/coverage';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { referenceTexts } from '@/lib/texts/reference';

export type IndicatorEntry = { indicator: Indicator; extent: Extent | undefined };

type Props = { id: string; title: string; entries: IndicatorEntry[]; locale: Locale };

/** The indicators of a theme with their unit and how much there is of each. */
export function IndicatorList({ id, title, entries, locale }: Props) {
  const words = referenceTexts[locale];
  return (
    <section id={id} className="section">
      <h2 className="panel-title">
        {title} <small className="font-normal text-mute">{entries.length}</small>
      </h2>
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
    </section>
  );
}
