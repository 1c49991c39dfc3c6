import { memo } from 'react';
import { SideMark } from '@/components/ui/side-mark';
import { sideNames } from '@/lib/area/side-names';
import type { OfferedPlace } from '@/lib/figures/builder';
import type { Side } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { builderTexts } from '@/lib/texts/builder';
import { confidenceText, type Pick, type Picks, pickOf } from './pick';
import { PickLink } from './pick-link';
import { glyphOf } from './tile-grid';

type Section = { id: string; title: string; places: OfferedPlace[] };

/** What touches the border outside prefectures on it, these prefectures with their counties, then what lies farther off; the right side first. */
function sectionsOf({ offer: { area, places }, locale }: Picks): Section[] {
  const words = builderTexts[locale];
  const names = sideNames(area, locale);
  const ofPrefecture = places
    .filter(({ kind, border }) => kind === 'prefecture' && border)
    .map((prefecture) => ({
      id: prefecture.id,
      title: nameOf(prefecture, locale),
      places: [prefecture, ...places.filter(({ parent }) => parent === prefecture.id)],
    }));
  const shown = new Set(ofPrefecture.flatMap((section) => section.places.map(({ id }) => id)));
  const rest = places.filter(({ id }) => !shown.has(id));
  const of = (side: Side, border: boolean): Section => {
    const own = rest.filter((place) => place.side === side && place.border === border);
    const arePrefectures = own.every(({ kind }) => kind === 'prefecture');
    const title = border ? words.onBorder(names[side]) : words.beyond(names[side], arePrefectures);
    return { id: `${side} ${border}`, title, places: own };
  };
  return [of('right', true), of('left', true), ...ofPrefecture, of('right', false), of('left', false)].filter(
    ({ places: some }) => some.length > 0,
  );
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
    place.validTo ? words.until(place.validTo.slice(0, 4)) : '',
    proposed ? confidenceText(proposed.confidence, locale) : '',
  ].filter(Boolean);
  return (
    <li>
      <PickLink pick={pick} where="list" shown={[name, ...notes].join(' ')}>
        <span aria-hidden="true" className="pick-box">
          {state === 'member' ? glyphOf(pick) : ''}
        </span>
        <SideMark side={place.side} />
        {name}
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
