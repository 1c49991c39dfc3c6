import { textWidth } from '@/components/charts/parts/text-width';
import { PlaceLinks } from '@/components/places/place-head';
import { SideMark } from '@/components/ui/side-mark';
import type { Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Geography, largestLayout, seatAt } from '@/lib/map/geography';
import type { MapLayout } from '@/lib/map/layout';
import type { Point } from '@/lib/map/paths';
import { mapTexts } from '@/lib/texts/map';
import { projectTexts } from '@/lib/texts/project';
import { type Laid, seatLayout } from './seat-layout';
import type { Tracked } from './tracked';

type Props = {
  tracked: readonly Tracked[];
  geography: Geography;
  locale: Locale;
  reviewNumber: string | undefined;
};

/** A seat with the projects that have a place there; a prefecture and the district of its seat fall together. */
type Seat = { places: Place[]; projects: Set<string>; at: Point | undefined; exact: boolean };

/** Where projects are, each marked at the seats of its places; the names with their counts stand below. */
export function SeatMap({ tracked, geography, locale, reviewNumber }: Props) {
  const words = projectTexts[locale].map;
  const seats = seatsOf(tracked, geography);
  const inside = seats.filter(({ at }) => at);
  const outside = seats.filter(({ at }) => !at);
  const spotted = inside.filter(({ exact }) => !exact).flatMap(({ places }) => places);
  const names = speech[locale].names(spotted.map((place) => shortNameOf(place, locale)));
  const note = reviewNumber ? mapTexts[locale].reviewNumber(reviewNumber) : mapTexts[locale].schematic;
  return (
    <section id="map" className="section">
      <h2 className="panel-title">{words.title}</h2>
      {seats.length === 0 ? (
        <p className="text-mute">{words.none}</p>
      ) : (
        <figure className="grid gap-x-10 gap-y-4 lg:grid-cols-[3fr_2fr]">
          <div className="keep min-w-0">
            <Drawing
              seats={inside}
              layout={largestLayout(geography)}
              locale={locale}
              label={words.label(tracked.length)}
            />
            <p className="quiet mt-1">{note}</p>
          </div>
          <figcaption className="text-sm">
            <p className="mb-2 text-mute">
              {words.note} {names && words.spotted(names)}
            </p>
            <Counts seats={inside} locale={locale} />
            {outside.length > 0 && (
              <p className="mt-2">
                {words.outside}: <Counts seats={outside} locale={locale} inline />
              </p>
            )}
          </figcaption>
        </figure>
      )}
    </section>
  );
}

function seatsOf(tracked: readonly Tracked[], geography: Geography): Seat[] {
  const { units } = largestLayout(geography);
  const seats = new Map<string, Seat>();
  for (const { project, places } of tracked) {
    for (const place of places) {
      const exact = seatAt(place, geography);
      const spot = units.find(({ id }) => id === place.id)?.label.at;
      const at = place.lon === null || !geography.degrees ? spot : exact;
      const key = at ? String(at) : place.id;
      const seat = seats.get(key) ?? { places: [], projects: new Set(), at, exact: exact !== undefined };
      if (!seat.places.includes(place)) seat.places.push(place);
      seat.projects.add(project.id);
      seats.set(key, seat);
    }
  }
  return [...seats.values()].sort((a, b) => b.projects.size - a.projects.size);
}

type DrawingProps = { seats: Seat[]; layout: MapLayout; locale: Locale; label: string };

function Drawing({ seats, layout, locale, label }: DrawingProps) {
  const { width, height, land, seams, units, border } = layout;
  const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;
  const laid = seatLayout(
    seats.map((seat) => ({
      at: seat.at ?? [0, 0],
      reach: reachOf(seat),
      name: { width: textWidth(nameOf(seat, locale), nameSize), height: nameSize + 4 },
    })),
    { width, height },
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
      <path d={land} fill="var(--land)" stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
      <path d={seams} {...line} stroke="var(--rule)" />
      <path
        d={units.map(({ path }) => path).join('')}
        fill="var(--paper)"
        stroke="var(--rule)"
        vectorEffect="non-scaling-stroke"
      />
      <path d={border} {...line} stroke="var(--paper)" strokeWidth="5" />
      <path d={border} {...line} stroke="var(--accent)" strokeWidth="2.2" />
      {seats.map((seat, index) => (
        <SeatMark key={String(seat.at)} seat={seat} laid={laid[index]} locale={locale} />
      ))}
    </svg>
  );
}

/** A rim in the colour of the page, so that names stay readable across lines. */
const halo = { stroke: 'var(--paper)', strokeWidth: 5, paintOrder: 'stroke', strokeLinejoin: 'round' } as const;

const nameSize = 20;
const radiusOf = ({ projects }: Seat) => 13 + 4 * Math.sqrt(projects.size);
const isLeft = ({ places: [place] }: Seat) => place?.side === 'left';
const reachOf = (seat: Seat) => radiusOf(seat) * (isLeft(seat) ? 1 : 1.25);
const nameOf = ({ places: [place] }: Seat, locale: Locale) => (place ? shortNameOf(place, locale) : '');

/** A mark that had to give way to another is tied to its seat by a line. */
function SeatMark({ seat, laid, locale }: { seat: Seat; laid: Laid | undefined; locale: Locale }) {
  if (!laid || !seat.at) return null;
  const [x, y] = laid.at;
  const colour = isLeft(seat) ? 'var(--side-left-text)' : 'var(--side-right-text)';
  const shape = { fill: 'var(--paper)', stroke: colour, strokeWidth: 3 };
  const [atX, atY] = seat.at;
  return (
    <>
      {Math.hypot(x - atX, y - atY) > 3 && (
        <>
          <line x1={atX} y1={atY} x2={x} y2={y} stroke={colour} strokeWidth="2" />
          <circle cx={atX} cy={atY} r="3.5" fill={colour} />
        </>
      )}
      {isLeft(seat) ? (
        <circle cx={x} cy={y} r={radiusOf(seat)} {...shape} />
      ) : (
        <path d={diamond(x, y, reachOf(seat))} {...shape} />
      )}
      <text x={x} y={y + 8} textAnchor="middle" fontSize="23" fontWeight="600" fill="var(--ink)">
        {seat.projects.size}
      </text>
      <text
        x={laid.name[0]}
        y={laid.name[1] + nameSize * 0.35}
        textAnchor="middle"
        fontSize={nameSize}
        fill={colour}
        {...halo}
        className="hidden sm:block"
      >
        {nameOf(seat, locale)}
      </text>
    </>
  );
}

/** As everywhere, the mark of the right side is a diamond and that of the left a circle. */
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;

/** What the drawing says, in words: places with how many projects each. */
function Counts({ seats, locale, inline = false }: { seats: Seat[]; locale: Locale; inline?: boolean }) {
  return seats.map(({ places, projects }) => (
    <span key={places.map(({ id }) => id).join()} className={inline ? 'me-3' : 'me-3 inline-block'}>
      <SideMark side={places[0]?.side} /> <PlaceLinks places={places} locale={locale} /> {projects.size}
    </span>
  ));
}
