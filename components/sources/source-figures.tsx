import { Figure, FigureLegend } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import type { SupportedFigure, SupportedSeries } from '@/db/answer/source-support';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import { publishedFigure } from '@/lib/figures/published-figure';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { comparePeriods } from '@/lib/language/period';
import { referenceTexts } from '@/lib/texts/reference';

/** What a source says of one series: places in rows, periods in columns, each figure with its evidence. */
export function SourceFigures({ supported, locale }: { supported: SupportedSeries; locale: Locale }) {
  const { indicator, series, figures } = supported;
  const places = [...new Map(figures.map(({ place }) => [place.id, place])).values()];
  const periods = [...new Set(figures.map(({ period }) => period))].sort(comparePeriods);
  const shown = figures.map((row) => publishedFigure({ ...row, indicator, series }));
  return (
    <section className="mb-7 min-w-0">
      <h3 className="text-base">
        <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>{' '}
        <small className="font-normal text-mute">
          {nameOf(series, locale)} · {unitOf(indicator, locale)}
        </small>
      </h3>
      <Table
        className="w-auto text-sm"
        label={`${nameOf(indicator, locale)} · ${nameOf(series, locale)}`}
        columns={[
          {
            id: 'place',
            head: referenceTexts[locale].column.place,
            cellClass: 'whitespace-nowrap',
            cell: (place) => <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>,
          },
          ...periods.map((period) => periodColumn(supported, period, locale)),
        ]}
        rows={places}
        keyOf={({ id }) => id}
      />
      <FigureLegend figures={shown} locale={locale} />
    </section>
  );
}

/** The figures of a period; a source may give several for one place. */
function periodColumn({ indicator, series, figures }: SupportedSeries, period: string, locale: Locale): Column<Place> {
  const own = figures.filter((figure) => figure.period === period);
  const told = (row: SupportedFigure) => (
    <span key={row.rank} className="block">
      <Figure figure={publishedFigure({ ...row, indicator, series })} locale={locale} />
      {row.rank > 1 && <small className="text-mute"> {referenceTexts[locale].source.notUsed}</small>}
    </span>
  );
  return {
    id: period,
    head: shortPeriod(period, locale),
    number: true,
    cell: ({ id }) => {
      const given = own.filter(({ place }) => place.id === id);
      return given.length > 0 ? given.map(told) : <span className="text-mute">{noFigure}</span>;
    },
  };
}
