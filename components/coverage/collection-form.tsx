import { collectionFile } from '@/lib/addresses/data';
import { bothSides } from '@/lib/coverage/held-cell';
import type { Place } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { collectionTexts } from '@/lib/texts/collection';
import type { CoverageScene } from './scene';

/** The prefectures in which border places lie, each with them. */
function withPrefectures({ border, catalogue }: CoverageScene): { place: Place; within: boolean }[] {
  const all = bothSides.flatMap((side) => border[side]);
  const parents = new Set(all.flatMap(({ parent }) => parent ?? []));
  const prefectures = [...catalogue.places.values()].filter(({ id, kind }) => kind === 'prefecture' && parents.has(id));
  const alone = all.filter(({ parent }) => !prefectures.some(({ id }) => id === parent));
  return [
    ...prefectures.flatMap((place) => [
      { place, within: false },
      ...all.filter(({ parent }) => parent === place.id).map((one) => ({ place: one, within: true })),
    ]),
    ...alone.map((place) => ({ place, within: false })),
  ];
}

/** Where the cells that are missing are taken away as a sheet to be filled in: of a place, a prefecture or a side. */
export function CollectionForm({ scene, year }: { scene: CoverageScene; year: number }) {
  const { locale, names, matrix } = scene;
  const words = collectionTexts[locale];
  return (
    <section id="collection" className="section no-print collection">
      <h2>{words.title}</h2>
      <p className="max-w-prose text-mute">{words.lead}</p>
      <div className="collection-ways">
        <form action="/collection.xlsx" method="get">
          <input type="hidden" name="lang" value={locale} />
          <label>
            {words.place}{' '}
            <select name="place">
              {withPrefectures(scene).map(({ place, within }) => (
                <option key={place.id} value={place.id}>
                  {`${within ? '\u2003' : ''}${nameOf(place, locale)}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.year}{' '}
            <input type="number" name="year" defaultValue={year} min={matrix.from} max={matrix.to + 2} required />
          </label>
          <button type="submit">{words.get}</button>
        </form>
        {bothSides.map((side) => (
          <a key={side} href={collectionFile(locale, side, year)} download>
            {words.side(names[side])}
          </a>
        ))}
      </div>
    </section>
  );
}
