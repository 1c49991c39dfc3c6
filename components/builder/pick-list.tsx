import { memo } from 'react';
import { SideMark } from '@/components/ui/side-mark';
import type { OfferedPlace } from '@/lib/figures/builder';
import { nameOf } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { confidenceText, type Pick, type Picks, pickOf } from './pick';
import { PickLink } from './pick-link';
import { glyphOf } from './tile-grid';

type Section = { id: string; title: string; places: OfferedPlace[] };

/** Prefectures on the border with their counties, then the districts of Chongqing, then what lies farther off. */
function sectionsOf({ offer: { places }, locale }: Picks): Section[] {
  const { groups } = builderTexts[locale];
  const ofPrefecture = places
    .filter(({ kind, border }) => kind === 'prefecture' && border)
    .map((prefecture) => ({
      id: prefecture.id,
      title: nameOf(prefecture, locale),
      places: [prefecture, ...places.filter(({ parent }) => parent === prefecture.id)],
    }));
  const shown = new Set(ofPrefecture.flatMap((section) => section.places.map(({ id }) => id)));
  const rest = places.filter(({ id }) => !shown.has(id));
  const of = (id: string, title: string, fits: (place: OfferedPlace) => boolean) => ({
    ...{ id, title },
    places: rest.filter(fits),
  });
  return [
    of('right', groups.right, ({ side, border }) => side === 'right' && border),
    ...ofPrefecture,
    of('beyond', groups.beyond, ({ side, border }) => side === 'right' && !border),
    of('others', groups.others, ({ side }) => side === 'left'),
  ].filter(({ places: some }) => some.length > 0);
}

/** Every place that can be a member, by where it lies. */
export const PickList = memo(function PickList(picks: Picks) {
  return (
    <div className="pick-list">
      {sectionsOf(picks).map(({ id, title, places }) => (
        <section key={id} className="keep">
          <h3>{title}</h3>
          <ul>
            {places.map((place) => {
              const pick = pickOf(picks, place.id);
              return pick && <Item key={place.id} pick={pick} {...picks} />;
            })}
          </ul>
        </section>
      ))}
    </div>
  );
});

function Item({ pick, locale }: Picks & { pick: Pick }) {
  const { place, proposed, cover, state } = pick;
  const words = builderTexts[locale];
  const name = place.kind === 'prefecture' ? words.rest(nameOf(place, locale)) : nameOf(place, locale);
  const notes = [
    cover ? words.throughCover(nameOf(cover, locale)) : '',
    proposed ? confidenceText(proposed.confidence, locale) : '',
  ].filter(Boolean);
  return (
    <li>
      <PickLink pick={pick} where="list" shown={[name, ...notes].join(' ')}>
        <span aria-hidden="true" className="pick-box">
          {state === 'member' ? glyphOf(pick) : ''}
        </span>
        <SideMark side={place.side} /> {name}
        {notes.map((note) => (
          <small key={note} className="text-mute">
            {' '}
            {note}
          </small>
        ))}
      </PickLink>
    </li>
  );
}
