import type { CSSProperties } from 'react';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Locator as LocatorOf, type LocatorShape, locatorOf } from '@/lib/map/locator';
import { placePageTexts } from '@/lib/texts/place-page';
import { pairAddress } from './facing-rows';
import './locator.css';

type Props = {
  located: LocatorOf;
  catalogue: Catalogue;
  locale: Locale;
  /** What a reader who cannot see it is told. */
  label: string;
  /** The colour in which what it shows is filled, by its custom property. */
  colour: `--${string}`;
  /** Its width in pixels, by which names are sized. */
  width: number;
  /** Where units lead to, by place. */
  links?: ReadonlyMap<string, string>;
  /** The place that stands at the point, where there is one. */
  seated?: Place;
};

/** Names are as many pixels high. */
const size = 12.5;

/** Finds where a place lies, `ratio` times as wide as high; one without a shape or a seat lies in its district or city. */
export function locatorFor(catalogue: Catalogue, place: Place, facing: readonly Place[], ratio: number) {
  if (place.kind === 'province' || place.kind === 'country') return undefined;
  const wanted = { seat: place, facing: facing.map(({ id }) => id) };
  const own = locatorOf(catalogue.geography, { own: [place.id], ...wanted }, ratio);
  const parent = catalogue.places.get(place.parent ?? '');
  if (own || !parent || parent.kind === 'province') return own;
  return locatorOf(catalogue.geography, { own: [parent.id], ...wanted }, ratio);
}

/** A part of the map: what it shows and those that face it in colour, the border, and all around in grey. */
export function Locator({ located, catalogue, locale, label, colour, width, links, seated }: Props) {
  const { box, shapes, border, seat } = located;
  const scale = box.width / width;
  return (
    <svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      className="locator"
      aria-label={label}
      role={links ? 'group' : 'img'}
      style={{ '--own': `var(${colour})` } as CSSProperties}
      data-own={colour}
    >
      {shapes.map(({ id, path, role }) => {
        const drawn = <path key={id} d={path} data-role={role} />;
        const href = links?.get(id);
        const place = catalogue.places.get(id);
        if (!href || !place) return drawn;
        return (
          <a key={id} href={href}>
            <title>{placePageTexts[locale].facing.open(shortNameOf(place, locale))}</title>
            {drawn}
          </a>
        );
      })}
      <path d={border} className="locator-casing" strokeWidth={scale * 5} />
      <path d={border} className="locator-border" strokeWidth={scale * 2.2} />
      {seat && <circle cx={seat[0]} cy={seat[1]} r={scale * 6} data-role="own" />}
      <Names {...{ located, catalogue, locale, scale, seated }} />
    </svg>
  );
}

type PlaceProps = Pick<Props, 'located' | 'catalogue' | 'locale' | 'width'> & {
  place: Place;
  facing: readonly Place[];
  /** Whether those that face it lead to the comparison with it. */
  linked?: boolean;
};

/** Where a place lies, with those that face it. */
export function PlaceLocator({ place, facing, linked = true, ...shown }: PlaceProps) {
  const { catalogue, locale } = shown;
  const names = speech[locale].names(facing.map((one) => shortNameOf(one, locale)));
  const { indicator } = catalogue.area.lead;
  const links = new Map(facing.map((one) => [one.id, pairAddress(locale, indicator, [one, place])]));
  return (
    <Locator
      {...shown}
      {...(linked && facing.length > 0 && { links })}
      label={placePageTexts[locale].locator.label(shortNameOf(place, locale), names)}
      colour={`--side-${place.side ?? 'left'}`}
      seated={place}
    />
  );
}

type NamesProps = Pick<Props, 'located' | 'catalogue' | 'locale' | 'seated'> & { scale: number };

/** The names of what lies in the part, its own first; one that would meet another is left out. */
function Names({ located: { labels, box, seat }, catalogue, locale, scale, seated }: NamesProps) {
  // What shows many units names no others.
  const order: readonly LocatorShape['role'][] = seated ? ['own', 'facing', 'around'] : ['own', 'facing'];
  const own =
    seat && seated ? [{ id: seated.id, at: [seat[0], seat[1] - scale * 14] as const, role: 'own' as const }] : [];
  const wanted = [...own, ...labels]
    .filter(({ role }) => order.includes(role))
    .toSorted((a, b) => order.indexOf(a.role) - order.indexOf(b.role))
    .flatMap(({ id, at, role }) => {
      const one = catalogue.places.get(id);
      if (!one) return [];
      const text = shortNameOf(one, locale);
      return [{ id, text, role, x: at[0], y: at[1], half: (textWidth(text, size) * scale) / 2 }];
    });
  const placed: typeof wanted = [];
  for (const one of wanted) {
    const isIn = one.x - one.half > box.x && one.x + one.half < box.x + box.width;
    const meets = placed.some(
      (other) => Math.abs(other.y - one.y) < size * scale * 1.15 && Math.abs(other.x - one.x) < other.half + one.half,
    );
    if (isIn && !meets) placed.push(one);
  }
  return placed.map(({ id, text, x, y, role }) => (
    <text key={id} x={x} y={y + size * scale * 0.36} style={{ fontSize: size * scale }} data-role={role}>
      {text}
    </text>
  ));
}
