import { pathOf } from '@/lib/addresses/pages';
import { sideNames, sideUnits } from '@/lib/area/side-names';
import type { Place } from '@/lib/figures/comparison';
import { sectionOf } from '@/lib/figures/place-order';
import type { Standing } from '@/lib/figures/rank';
import { nameOf } from '@/lib/language/locale';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';
import { type StandingBlock, StandingNotes, StandingTable } from './place-standings';

const themes = ['urbanization', 'economy', 'openness', 'ports'] as const;

/** All indicators of a place by theme. */
export function PlaceStandingPanel({ context, place, standings }: Props) {
  const { locale, reader } = context;
  const { area } = reader.catalogue;
  const words = referenceTexts[locale];
  const blocks = blocksOf(context, standings);
  const sections = words.sections(sideNames(area, locale), sideUnits(area, locale));
  return (
    <section className="section">
      <h2 className="panel-title">{words.place.figures}</h2>
      <StandingTable blocks={blocks} locale={locale} label={words.place.figures} head={words.column.indicator} />
      <StandingNotes blocks={blocks} locale={locale} among={sections[sectionOf(place)]} />
    </section>
  );
}

type Props = { context: PageContext; place: Place; standings: Standing[] };

function blocksOf({ locale, reader }: PageContext, standings: Standing[]): StandingBlock[] {
  const { theme } = referenceTexts[locale];
  return themes
    .map((id) => ({
      id,
      title: theme[id],
      rows: standings
        .filter(({ indicator }) => indicator.theme === id)
        .map((standing) => {
          const { indicator, line } = standing;
          const series = reader.catalogue.series.get(indicator.id) ?? [];
          const run = series.find((one) => one.id === line.series);
          return {
            key: line.series,
            standing,
            head: (
              <>
                <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
                {series.length > 1 && run && (
                  <small className="block font-normal text-mute">{nameOf(run, locale)}</small>
                )}
              </>
            ),
          };
        }),
    }))
    .filter(({ rows }) => rows.length > 0);
}
