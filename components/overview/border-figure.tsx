import { keepDrawing } from '@/components/charts/draw/drawings';
import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { viewQuery } from '@/lib/addresses/view';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { formatNumber } from '@/lib/language/format';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { viewWords } from '@/lib/sentences/view-words';
import { readConfig } from '@/lib/settings/config';
import { mapTexts } from '@/lib/texts/map';
import { overviewTexts } from '@/lib/texts/overview';
import type { PageContext } from '@/server/page/page-context';
import { type BorderMap, drawBorderMap, stepOfClass } from './border-map';
import type { ChoiceSide } from './choice';
import { MapView } from './map-view';

type Props = { context: PageContext; view: Selection; sides: readonly ChoiceSide[] };

/** The map of the border in one figure; nothing where none can be drawn. */
export async function BorderFigure({ context, view, sides }: Props) {
  const { locale, reader } = context;
  const comparison = await reader.compare(view);
  if (!comparison) return null;
  const map = await reader.keep(`border map ${locale} ${viewQuery(view)}`, async () =>
    drawBorderMap(comparison, locale),
  );
  if (!map) return null;
  const period = lastCommonPeriod(comparison.lines, view.at);
  const name = nameOf(comparison.indicator, locale);
  return (
    <figure
      id="border"
      className="over-map"
      aria-label={overviewTexts[locale].map.label(name, period ? speech[locale].momentName(period) : '')}
    >
      <h2 className="md:hidden print:hidden">{overviewTexts[locale].map.title}</h2>
      <MapView drawing={keepDrawing(map.svg)} {...{ sides, locale }}>
        <Legend {...{ comparison, map, context }} />
      </MapView>
    </figure>
  );
}

type LegendProps = { comparison: Comparison; map: BorderMap; context: PageContext };

/** The classes with their limits, the border, and that boundaries are a sketch. */
function Legend({ comparison, map: { limits, isBoundary }, context: { locale } }: LegendProps) {
  const { indicator, selection } = comparison;
  const { mapReviewNumber } = readConfig();
  const { schematic, reviewNumber } = mapTexts[locale];
  return (
    <div className="map-legend">
      <span>{speech[locale].clauses([nameOf(indicator, locale), unitOf(indicator, locale)])}</span>
      <span className="classes">
        {limits.slice(0, -1).map((limit, level) => (
          <span key={limit} className={`s${stepOfClass(level, limits)}`}>
            <span>{level > 0 && formatNumber(limit, 0, locale)}</span>
          </span>
        ))}
      </span>
      <span className="line">{overviewTexts[locale].map.legend}</span>
      {isBoundary && <span>{mapReviewNumber ? reviewNumber(mapReviewNumber) : schematic}</span>}
      <AddToBriefing view={viewQuery(selection)} title={viewWords(comparison, locale).short} locale={locale} />
    </div>
  );
}
