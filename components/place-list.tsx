import { SideMark } from '@/components/side-mark';
import type { Extent } from '@/db/coverage';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/comparison';
import { formatNumber, noFigure } from '@/lib/format';
import { type Locale, nameOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';
import { ScrollBox } from './scroll-box';

export type PlaceEntry = { place: Place; extent: Extent | undefined };

/** Places of one kind and side with how much there is of each. */
export function PlaceList({ title, entries, locale }: { title: string; entries: PlaceEntry[]; locale: Locale }) {
  const { column } = referenceMessages[locale];
  return (
    <section className="min-w-0">
      <h2 className="panel-title">
        {title} <small className="font-normal text-mute">{entries.length}</small>
      </h2>
      <ScrollBox label={title}>
        <table className="text-sm">
          <thead>
            <tr>
              <th scope="col">{column.place}</th>
              {[column.figures, column.indicators, column.years].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.place.id} entry={entry} locale={locale} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function Row({ entry: { place, extent }, locale }: { entry: PlaceEntry; locale: Locale }) {
  const { years } = referenceMessages[locale];
  return (
    <tr>
      <th scope="row">
        <SideMark side={place.side} /> <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
      </th>
      <td className="number">{extent ? formatNumber(extent.figures, 0, locale) : noFigure}</td>
      <td className="number">{extent ? extent.indicators : noFigure}</td>
      <td className="number">{extent ? years(extent.from, extent.to) : noFigure}</td>
    </tr>
  );
}
