import { pathOf } from '@/lib/addresses/pages';
import type { BorderPlaces } from '@/lib/coverage/border-places';
import { bothSides } from '@/lib/coverage/held-cell';
import type { OriginGroup } from '@/lib/figures/by-origin';
import type { Indicator, Place } from '@/lib/figures/comparison';
import { type CoverageRow, extentOf, heldOf } from '@/lib/figures/coverage';
import { indicatorThemes } from '@/lib/figures/indicator-themes';
import { formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { dataTexts } from '@/lib/texts/data';
import { referenceTexts } from '@/lib/texts/reference';
import type { PageContext } from '@/server/page/page-context';

/** So many indicators of a theme, and so many origins, are listed. */
const [listed, origins] = [6, 6] as const;

type Covered = { context: PageContext; coverage: readonly CoverageRow[] };

type Entry = { indicator: Indicator; extent: ReturnType<typeof heldOf> };

const countOf = ({ extent }: Entry) => extent?.figures ?? 0;

/** How much is held of an indicator. */
function heldText(entry: Entry, locale: Locale): string {
  const words = dataTexts[locale];
  if (entry.extent?.computed) return words.computed;
  return countOf(entry) > 0 ? words.count(formatNumber(countOf(entry), 0, locale)) : words.none;
}

/** The indicators of each theme of which most is held. */
export function HubIndicators({ context: { reader, locale }, coverage }: Covered) {
  const words = dataTexts[locale];
  const all = [...reader.catalogue.indicators.values()].map((indicator) => ({
    indicator,
    extent: heldOf(coverage, indicator.id),
  }));
  return (
    <section className="section">
      <h2>{words.indicators}</h2>
      <div className="hub-columns">
        {indicatorThemes.map((theme) => {
          const own = all.filter(({ indicator }) => indicator.theme === theme).sort((a, b) => countOf(b) - countOf(a));
          return (
            own.length > 0 && (
              <div key={theme}>
                <h3>
                  {referenceTexts[locale].theme[theme]} <small>{words.items(own.length)}</small>
                </h3>
                <ul>
                  {own
                    .filter(({ indicator }) => !indicator.folded)
                    .slice(0, listed)
                    .map((entry) => (
                      <Item key={entry.indicator.id} indicator={entry.indicator} locale={locale}>
                        {heldText(entry, locale)}
                      </Item>
                    ))}
                </ul>
                <a href={`${pathOf(locale, 'indicators')}#${theme}`}>{words.all}</a>
              </div>
            )
          );
        })}
      </div>
    </section>
  );
}

type ItemProps = { indicator: Indicator; locale: PageContext['locale']; children: string };

function Item({ indicator, locale, children }: ItemProps) {
  return (
    <li>
      <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>
      <small>{children}</small>
    </li>
  );
}

/** A bar whose length is a share of the longest, from 0 to 1. */
function Bar({ share }: { share: number }) {
  return (
    <svg className="hub-bar" width="100%" height="6" aria-hidden="true">
      <rect width={`${(share * 100).toFixed(1)}%`} height="6" fill="currentColor" />
    </svg>
  );
}

/** The border places of both sides with how much is published of each, on one scale. */
export function HubPlaces({ context, coverage, border }: Covered & { border: BorderPlaces }) {
  const { reader, locale, names } = context;
  const words = dataTexts[locale];
  const published = coverage.filter(({ computed }) => !computed);
  const figuresOf = ({ id }: Place) => extentOf(published.filter(({ place }) => place === id))?.figures ?? 0;
  const figures = new Map([...border.left, ...border.right].map((place) => [place.id, figuresOf(place)]));
  const most = Math.max(1, ...figures.values());
  const others = reader.catalogue.places.size - figures.size;
  return (
    <section className="section">
      <h2>
        <a href={pathOf(locale, 'places')}>{words.places}</a>
      </h2>
      <p className="quiet">{words.placesLead(others)}</p>
      <div className="hub-sides">
        {bothSides.map((side) => (
          <div key={side} className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
            <h3>{words.side(names[side], border[side].length)}</h3>
            <ul>
              {border[side].map((place) => (
                <li key={place.id} data-of={place.id}>
                  <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
                  <Bar share={(figures.get(place.id) ?? 0) / most} />
                  <small>{formatNumber(figures.get(place.id) ?? 0, 0, locale)}</small>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** The sources by who measured what they say. */
export function HubSources({ context: { locale }, groups }: { context: PageContext; groups: readonly OriginGroup[] }) {
  const words = dataTexts[locale];
  const [first, rest] = [groups.slice(0, origins), groups.slice(origins)];
  const sum = (all: readonly OriginGroup[], key: 'sources' | 'figures') =>
    all.reduce((count, one) => count + one[key], 0);
  const most = Math.max(1, ...first.map(({ figures }) => figures), sum(rest, 'figures'));
  const rows = [
    ...first.map(({ name, source, figures }) => ({ name, figures, href: pathOf(locale, 'sources', source.id) })),
    ...(rest.length > 0
      ? [
          {
            name: words.otherSources(sum(rest, 'sources')),
            figures: sum(rest, 'figures'),
            href: pathOf(locale, 'sources'),
          },
        ]
      : []),
  ];
  return (
    <section className="section hub-sources">
      <h2>{words.sources}</h2>
      <p className="quiet">{words.sourcesLead}</p>
      <ul>
        {rows.map(({ name, figures, href }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <Bar share={figures / most} />
            <small>{words.count(formatNumber(figures, 0, locale))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
