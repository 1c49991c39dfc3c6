import type { SupportedFigure, SupportedSeries } from '@/db/source-support';
import { evidenceAddress } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/comparison';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import { referenceMessages } from '@/lib/messages/reference';
import { comparePeriods } from '@/lib/period';
import { markMeaning } from './chart/figure-cell';
import { ScrollBox } from './scroll-box';

/** What a source says of one series: places in rows, periods in columns, each figure with its evidence. */
export function SourceFigures({ supported, locale }: { supported: SupportedSeries; locale: Locale }) {
  const { indicator, series, figures } = supported;
  const places = [...new Map(figures.map(({ place }) => [place.id, place])).values()];
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const cells = cellsOf(figures);
  const { column } = referenceMessages[locale];
  return (
    <section className="mb-7 min-w-0">
      <h3 className="text-base">
        <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>{' '}
        <small className="font-normal text-mute">
          {nameOf(series, locale)} · {unitOf(indicator, locale)}
        </small>
      </h3>
      <ScrollBox label={`${nameOf(indicator, locale)} · ${nameOf(series, locale)}`}>
        <table className="w-auto text-sm">
          <thead>
            <tr>
              <th scope="col">{column.place}</th>
              {periods.map((period) => (
                <th key={period} scope="col" className="number">
                  {shortPeriod(period, locale)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {places.map((place) => (
              <Row key={place.id} {...{ place, periods, cells, supported, locale }} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </section>
  );
}

/** Figures by place and period; a source may give several for one. */
function cellsOf(figures: readonly SupportedFigure[]): Map<string, SupportedFigure[]> {
  const cells = new Map<string, SupportedFigure[]>();
  for (const figure of figures) {
    const key = `${figure.place.id} ${figure.period}`;
    cells.set(key, [...(cells.get(key) ?? []), figure]);
  }
  return cells;
}

type RowProps = {
  place: Place;
  periods: string[];
  cells: Map<string, SupportedFigure[]>;
  supported: SupportedSeries;
  locale: Locale;
};

function Row({ place, periods, cells, supported: { indicator, series }, locale }: RowProps) {
  const { notUsed } = referenceMessages[locale].source;
  return (
    <tr>
      <th scope="row" className="whitespace-nowrap">
        <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
      </th>
      {periods.map((period) => {
        const figures = cells.get(`${place.id} ${period}`);
        if (!figures) {
          return (
            <td key={period} className="number text-mute">
              {noFigure}
            </td>
          );
        }
        return (
          <td key={period} className="number">
            {figures.map(({ value, status, rank }) => (
              <span key={rank} className="block">
                <a href={evidenceAddress(locale, { series: series.id, subject: place.id, period })}>
                  {formatNumber(value, indicator.decimals, locale)}
                </a>
                {status !== 'A' && <sup title={markMeaning(status, locale)}> {status}</sup>}
                {rank > 1 && <small className="text-mute"> {notUsed}</small>}
              </span>
            ))}
          </td>
        );
      })}
    </tr>
  );
}
