import { compareAddress } from '@/lib/addresses/compare';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { withSeries } from './choices';

type Props = { comparison: Comparison; locale: Locale };

/** The series of each indicator that has several with figures, as links: the one that serves best by itself, or any other. */
export function SeriesChoice({ comparison, locale }: Props) {
  const words = compareTexts[locale];
  const several = [comparison, ...comparison.others].filter(({ offered }) => offered.length > 1);
  if (several.length === 0) return null;
  const [first] = comparison.series;
  return (
    <details className="relative" data-series>
      <summary className="compare-do">
        <span className="text-mute">{words.series}</span> {first && nameOf(first, locale)}
      </summary>
      <div className="absolute z-10 max-h-80 w-max max-w-[min(34rem,88vw)] overflow-auto border border-rule bg-paper p-3">
        {several.map((one) => (
          <OneChoice key={one.indicator.id} {...{ one, locale }} selection={comparison.selection} />
        ))}
      </div>
    </details>
  );
}

function OneChoice({ one, selection, locale }: { one: Comparison; selection: Selection; locale: Locale }) {
  const name = nameOf(one.indicator, locale);
  const chosen = one.offered.filter(({ name }) => selection.series.includes(name));
  const to = (series?: string) => compareAddress(locale, withSeries(selection, one, series));
  return (
    <nav aria-label={name} className="choice mb-2">
      <span className="w-full text-mute">{name}</span>
      <a href={to()} aria-current={chosen.length === 0 ? 'true' : undefined} className="tab">
        {compareTexts[locale].fullest}
      </a>
      {one.offered.map((series) => (
        <a
          key={series.id}
          href={to(series.id)}
          aria-current={chosen.includes(series) ? 'true' : undefined}
          className="tab"
        >
          {nameOf(series, locale)}
        </a>
      ))}
    </nav>
  );
}

/** Ways to the series in which those have figures who have none in the one shown of the first indicator. */
export function SeriesOffers({ comparison, locale }: Props) {
  const silent = comparison.lines.flatMap(({ elsewhere }) => elsewhere ?? []);
  const offers = [...new Map(silent.map((one) => [one.series, one])).values()];
  if (offers.length === 0) return null;
  return (
    <p className="no-print mb-4 flex flex-wrap gap-x-5 text-[0.9rem]">
      {offers.map((one) => (
        <a
          key={one.series}
          href={compareAddress(locale, withSeries(comparison.selection, comparison, one.series))}
          className="underline decoration-rule"
        >
          {compareTexts[locale].changeTo(nameOf(one, locale))}
        </a>
      ))}
    </p>
  );
}
