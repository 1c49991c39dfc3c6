import type { Extent } from '@/db/coverage';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator } from '@/lib/comparison';
import { formatNumber, noFigure } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';
import { ScrollBox } from './scroll-box';

export type IndicatorEntry = { indicator: Indicator; extent: Extent | undefined };

type Props = { id: string; title: string; entries: IndicatorEntry[]; locale: Locale };

/** The indicators of a theme with their unit and how much there is of each. */
export function IndicatorList({ id, title, entries, locale }: Props) {
  const { column } = referenceMessages[locale];
  return (
    <section id={id} className="section">
      <h2 className="panel-title">
        {title} <small className="font-normal text-mute">{entries.length}</small>
      </h2>
      <ScrollBox label={title}>
        <table className="min-w-[38rem] table-fixed text-sm">
          <thead>
            <tr>
              <th scope="col" className="w-2/5">
                {column.indicator}
              </th>
              <th scope="col">{column.unit}</th>
              {[column.places, column.figures, column.years].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <Row key={entry.indicator.id} entry={entry} locale={locale} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

function Row({ entry: { indicator, extent }, locale }: { entry: IndicatorEntry; locale: Locale }) {
  const words = referenceMessages[locale];
  return (
    <tr>
      <th scope="row">
        <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
        {extent?.computed && <small className="text-mute"> · {words.indicator.derived}</small>}
      </th>
      <td>{unitOf(indicator, locale)}</td>
      <td className="number">{extent ? extent.places : noFigure}</td>
      <td className="number">{extent ? formatNumber(extent.figures, 0, locale) : noFigure}</td>
      <td className="number">{extent ? words.years(extent.from, extent.to) : noFigure}</td>
    </tr>
  );
}
