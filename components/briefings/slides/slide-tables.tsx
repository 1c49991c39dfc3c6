import { ObservationTable } from '@/components/frame/observation-table';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { ShownSlide } from '@/lib/briefing/briefing';
import { answersOf } from '@/lib/briefing/shown-slides';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf } from '@/lib/language/locale';
import { siteTexts } from '@/lib/texts/site';

/** All figures behind the charts of a slide, each with its evidence in the release that it is of. */
export function SlideTables({ views, locale }: Pick<ShownSlide, 'views'> & { locale: Locale }) {
  const answers = views.flatMap(({ comparison }) => (comparison ? answersOf(comparison) : []));
  if (answers.length === 0) return null;
  return (
    <details>
      <summary>{siteTexts[locale].panel.table}</summary>
      {answers.map((comparison, at) => (
        <ObservationTable
          key={`${at} ${comparison.indicator.id}`}
          {...{ comparison, locale }}
          caption={nameOf(comparison.indicator, locale)}
          addressOf={evidenceOf(comparison, locale)}
        />
      ))}
    </details>
  );
}

const evidenceOf =
  ({ release }: Comparison, locale: Locale): Parameters<typeof ObservationTable>[0]['addressOf'] =>
  ({ series, subject }, { period }) =>
    evidenceAddress(locale, { series, subject, period, release: release.number });
