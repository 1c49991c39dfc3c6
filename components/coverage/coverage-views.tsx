import { coverageAddress } from '@/lib/addresses/data';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { coverageTexts } from '@/lib/texts/coverage';
import { referenceTexts } from '@/lib/texts/reference';
import type { CoverageChoice } from './choice';
import type { CoverageScene } from './scene';

type Props = { scene: CoverageScene; choice: CoverageChoice; listed: number };

/** The three ways to look at the coverage, and the themes among which the reader picks. */
export function CoverageViews({ scene, choice, listed }: Props) {
  const { locale, matrix, catalogue } = scene;
  const { views, theme, all, listed: told } = coverageTexts[locale];
  const lead = catalogue.area.lead.indicator;
  const ways = [
    { id: 'matrix', href: coverageAddress(locale) },
    { id: 'year', href: coverageAddress(locale, { year: choice.year ?? matrix.to }) },
    { id: 'indicator', href: coverageAddress(locale, { indicator: choice.indicator ?? lead }) },
  ] as const;
  const { year } = choice;
  const of = year === undefined ? {} : { year };
  return (
    <nav className="coverage-views no-print" aria-label={coverageTexts[locale].title}>
      {ways.map(({ id, href }) => (
        <a key={id} className="tab" href={href} aria-current={choice.view === id ? 'page' : undefined}>
          {views[id]}
        </a>
      ))}
      {choice.view !== 'indicator' && (
        <span className="themes">
          {theme}
          {[undefined, ...indicatorThemes].map((one) => (
            <a
              key={one ?? 'all'}
              className="tab"
              href={coverageAddress(locale, one === undefined ? of : { ...of, theme: one })}
              aria-current={choice.theme === one ? 'true' : undefined}
            >
              {one === undefined ? all : referenceTexts[locale].theme[one]}
            </a>
          ))}
          <b>{told(listed, catalogue.indicators.size)}</b>
        </span>
      )}
    </nav>
  );
}
