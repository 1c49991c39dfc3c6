import { textWidth } from '@/components/charts/parts/text-width';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Locator as LocatorOf, locatorOf } from '@/lib/map/locator';
import { placePageTexts } from '@/lib/texts/place-page';
import { pairAddress } from './facing-rows';
import './locator.css';

type Props = {
  place: Place;
  facing: readonly Place[];
  catalogue: Catalogue;
  locale: Locale;
  located: LocatorOf;
  /** Its width in pixels, by which names are sized. */
  width: number;
  /** Whether those that face it lead to the comparison with it. */
  linked?: boolean;
};

/** Names are as many pixels high. */
const size = 12.5;

/** Finds where a place lies, `ratio` times as wide as high; one without a shape or a seat lies in its district or city. */
export function locatorFor(catalogue: Catalogue, place: Place, facing: readonly Place[], ratio: number) {
  if (place.kind === 'province' || place.kind === 'country') return undefined;
  const wanted = { seat: place, facing: facing.map(({ id }) => id) };
  const own = locatorOf(catalogue.geography, { own: place.id, ...wanted }, ratio);
  const parent = catalogue.places.get(place.parent ?? '');
  if (own || !parent || parent.kind === 'province') return own;
  return locatorOf(catalogue.geography, { own: parent.id, ...wanted }, ratio);
}

/** Where a place lies: itself and those that face it in colour, the border, and all around in grey. */
export function Locator({ place, facing, catalogue, locale, located: found, width, linked = true }: Props) {
  const { area } = catalogue;
  const { box, shapes, border, seat } = found;
  const scale = box.width / width;
  const label = placePageTexts[locale].locator.label(
    shortNameOf(place, locale),
    speech[locale].names(facing.map((one) => shortNameOf(one, locale))),
  );
  const partners = new Map(facing.map((one) => [one.id, one]));
  return (
    <svg
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      className="locator"
      aria-labelledby={`locator-${place.id}`}
      data-side={place.side ?? undefined}
    >
      <title id={`locator-${place.id}`}>{label}</title>
      {shapes.map(({ id, path, role }) => {
        const partner = partners.get(id);
        const drawn = <path key={id} d={path} data-role={role} />;
        if (!linked || !partner) return drawn;
        return (
          <a key={id} href={pairAddress(locale, area.lead.indicator, [partner, place])}>
            <title>{placePageTexts[locale].facing.open(shortNameOf(partner, locale))}</title>
            {drawn}
          </a>
        );
      })}
      <path d={border} className="locator-casing" strokeWidth={scale * 5} />
      <path d={border} className="locator-border" strokeWidth={scale * 2.2} />
      {seat && <circle cx={seat[0]} cy={seat[1]} r={scale * 6} data-role="own" />}
      <Names {...{ found, catalogue, locale, scale, place }} />
    </svg>
  );
}

type NamesProps = { found: LocatorOf; catalogue: Catalogue; locale: Locale; scale: number; place: Place };

/** The names of what lies in the part, its own first; one that would meet another is left out. */
function Names({ found: { labels, box, seat }, catalogue, locale, scale, place }: NamesProps) {
  const order = ['own', 'facing', 'around'] as const;
  const own = seat ? [{ id: place.id, at: [seat[0], seat[1] - scale * 14] as const, role: 'own' as const }] : [];
  const wanted = [...own, ...labels]
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
