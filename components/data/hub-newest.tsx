import { Sparkline } from '@/components/charts/draw/sparkline';
import { Figure } from '@/components/ui/figure';
import { SideMark } from '@/components/ui/side-mark';
import { evidenceAddress } from '@/lib/addresses/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { HeldCell } from '@/lib/coverage/held-cell';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Place } from '@/lib/figures/comparison';
import { entryOf } from '@/lib/figures/origin';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { formatPeriod } from '@/lib/language/format';
import { nameOf, unitOf } from '@/lib/language/locale';
import { dayOf, today } from '@/lib/language/moment';
import { dataTexts } from '@/lib/texts/data';
import type { PageContext } from '@/server/page/page-context';

type Props = { context: PageContext; cells: readonly HeldCell[]; releases: number; day: Date };

/** After so many days without anything new it is told since when. */
const quietDays = 90;

/** The figures of the newest time that were taken in, each with its course and its origin. */
export async function HubNewest({ context, cells, releases, day }: Props) {
  const { locale } = context;
  const words = dataTexts[locale];
  const rows = await Promise.all(cells.map((cell) => figureOf(context, cell)));
  const since = (Date.parse(today()) - Date.parse(dayOf(day))) / 864e5;
  return (
    <section className="hub-newest">
      <h2>{words.newest}</h2>
      <p className="quiet">
        {words.newestLead(releases)}
        {since > quietDays && ` · ${words.quiet(formatPeriod(dayOf(day), locale))}`}
      </p>
      <ul>
        {rows.flatMap((row) =>
          row ? [<Row key={row.cell.place + row.cell.series} context={context} {...row} />] : [],
        )}
      </ul>
    </section>
  );
}

type Found = { cell: HeldCell; figure: FigureOf; place: Place };

/** The figure as comparisons hold it, on the line of its series. */
async function figureOf({ reader }: PageContext, cell: HeldCell): Promise<Found | undefined> {
  const { places, series } = reader.catalogue;
  const name = series.get(cell.indicator)?.find(({ id }) => id === cell.series)?.name;
  const subjects = [parseSubject(cell.place) ?? []].flat();
  const asked = selectionOf({ indicator: cell.indicator, subjects, series: name === undefined ? [] : [name] });
  const comparison = await reader.compare(asked);
  const line = comparison?.lines.find((one) => one.series === cell.series && one.subject === cell.place);
  const point = line?.points.find(({ period }) => period === cell.point.period);
  const place = places.get(cell.place);
  return comparison && line && point && place
    ? { cell, place, figure: { indicator: comparison.indicator, line, point } }
    : undefined;
}

function Row({ context, cell, figure, place }: Found & { context: PageContext }) {
  const { locale, reader } = context;
  const { indicator, line, point } = figure;
  const source = reader.catalogue.sources.get(point.sources[0] ?? '');
  const years = line.points.map(({ period }) => Number(period.slice(0, 4)));
  const evidence = evidenceAddress(locale, { series: cell.series, subject: cell.place, period: point.period });
  const name = `${nameOf(place, locale)} ${nameOf(indicator, locale)}`;
  return (
    <li data-of={place.id}>
      <span>
        <SideMark side={place.side} />
        <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
      </span>
      <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
      <span className="value">
        <Figure {...{ figure, locale }} className="serif" />
        <small>
          {unitOf(indicator, locale)}
          <br />
          {formatPeriod(point.period.slice(0, 4), locale)}
        </small>
      </span>
      <span className={place.side === 'left' ? 'text-side-left' : 'text-side-right'}>
        <Sparkline
          line={line}
          years={[Math.min(...years), Math.max(...years)]}
          label={dataTexts[locale].course(name)}
        />
      </span>
      <a href={evidence} className="origin">
        {source ? entryOf(source, locale) : ''}
      </a>
    </li>
  );
}
