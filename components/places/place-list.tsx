import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import { UntilMark } from '@/components/ui/until-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import type { Extent } from '@/lib/figures/coverage';
import { formatNumber, noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { referenceTexts } from '@/lib/texts/reference';

export type PlaceEntry = { place: Place; extent: Extent | undefined };

/** Columns of how much there is of a thing; a dash where there is nothing. */
export function extentColumns<Row extends { extent: Extent | undefined }>(
  kinds: readonly ('figures' | 'indicators' | 'places' | 'years')[],
  locale: Locale,
): Column<Row>[] {
  const { column, years } = referenceTexts[locale];
  const told = (extent: Extent, kind: (typeof kinds)[number]) =>
    kind === 'years' ? years(extent.from, extent.to) : formatNumber(extent[kind], 0, locale);
  return kinds.map((kind) => ({
    id: kind,
    head: column[kind],
    number: true,
    cell: ({ extent }) => (extent ? told(extent, kind) : noFigure),
  }));
}

/** Places of one kind and side with how much there is of each. */
export function PlaceList({ title, entries, locale }: { title: string; entries: PlaceEntry[]; locale: Locale }) {
  return (
    <section className="min-w-0">
      <h2 className="panel-title">
        {title} <small className="font-normal text-mute">{entries.length}</small>
      </h2>
      <Table
        className="text-sm"
        label={title}
        columns={[
          {
            id: 'place',
            head: referenceTexts[locale].column.place,
            cell: ({ place }) => (
              <>
                <SideMark side={place.side} />
                <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
                <UntilMark validTo={place.validTo} locale={locale} />
              </>
            ),
          },
          ...extentColumns<PlaceEntry>(['figures', 'indicators', 'years'], locale),
        ]}
        rows={entries}
        keyOf={({ place }) => place.id}
      />
    </section>
  );
}
