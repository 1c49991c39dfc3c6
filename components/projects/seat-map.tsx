import { PlaceLinks } from '@/components/places/place-head';
import { SideMark } from '@/components/ui/side-mark';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type Geography, largestLayout } from '@/lib/map/geography';
import { mapTexts } from '@/lib/texts/map';
import { projectTexts } from '@/lib/texts/project';
import { SeatDrawing } from './seat-drawing';
import { type Seat, seatsOf } from './seats';
import type { Tracked } from './tracked';

type Props = {
  tracked: readonly Tracked[];
  geography: Geography;
  locale: Locale;
  reviewNumber: string | undefined;
};

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
            <SeatDrawing
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

/** What the drawing says, in words: places with how many projects each. */
function Counts({ seats, locale, inline = false }: { seats: Seat[]; locale: Locale; inline?: boolean }) {
  return seats.map(({ places, projects }) => (
    <span key={places.map(({ id }) => id).join()} className={inline ? 'me-3' : 'me-3 inline-block'}>
      <SideMark side={places[0]?.side} />
      <PlaceLinks places={places} locale={locale} /> {projects.size}
    </span>
  ));
}
