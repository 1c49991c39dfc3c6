import { MyPlaceButton } from '@/components/frame/my-place/my-place-button';
import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { compareAddress, usualViewOf } from '@/lib/addresses/compare';
import { sheetAddress } from '@/lib/addresses/sheets';
import { fileQuery, viewQuery } from '@/lib/addresses/view';
import { viewsOfEntry } from '@/lib/briefing/present-view';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { myPlaceOf } from '@/lib/places/my-place';
import { placePageTexts } from '@/lib/texts/place-page';
import type { PageContext } from '@/server/page/page-context';
import type { PlaceView } from './place-view';

type Props = { context: PageContext; view: PlaceView };

/** What can be done with a place: set it beside those that face it, keep it for a briefing, take its data, print it. */
export function PlaceActions({ context: { locale, reader }, view }: Props) {
  const { place, rows, facing } = view;
  const words = placePageTexts[locale].action;
  const known = new Set(rows.map(({ indicator }) => indicator.id));
  const added = viewsOfEntry(reader.catalogue.area, { kind: 'place', id: place.id, side: place.side }).find(
    ({ indicator }) => known.has(indicator),
  );
  if (rows.length === 0) return null;
  const beside = besideOf(view);
  return (
    <div className="place-actions no-print">
      <div className="action-first">
        {place.kind === 'county' && place.border && <MyPlaceButton place={myPlaceOf(place, facing)} locale={locale} />}
        {beside && (
          <a href={compareAddress(locale, beside.selection)} className="action-main" rel="nofollow">
            {beside.text(locale)}
          </a>
        )}
      </div>
      <div className="action-row">
        {added && <AddToBriefing view={viewQuery(added)} title={nameOf(place, locale)} locale={locale} />}
        <details className="action-menu">
          <summary>{words.download}</summary>
          <Files {...{ view, locale }} />
        </details>
        <a href={sheetAddress(locale, { place: place.id }, 'page')}>{words.print}</a>
      </div>
    </div>
  );
}

const subjectsOf = (ids: readonly string[]) => ids.map((id) => ({ kind: 'place' as const, id, without: [] }));

/** The comparison with those that face it, else with those that it is ranked among. */
function besideOf({ place, facing, peers, keys }: PlaceView) {
  const [first, ...more] = facing;
  const others = facing.length > 0 ? facing : peers.filter(({ id }) => id !== place.id);
  const [lead, ...rest] = keys.map(({ row }) => row.indicator.id);
  if (others.length === 0 || !lead) return undefined;
  const subjects = subjectsOf([place.id, ...others.map(({ id }) => id)]);
  const selection = selectionOf({ indicator: lead, others: rest, subjects, chart: usualViewOf(subjects) });
  return {
    selection,
    text(locale: Locale) {
      const words = placePageTexts[locale].action;
      if (!first) return words.peers;
      return more.length > 0 ? words.compare(facing.length) : words.compareOne(shortNameOf(first, locale));
    },
  };
}

/** Its key figures as files, and its sheet as a document. */
function Files({ view: { place, keys }, locale }: { view: PlaceView; locale: Locale }) {
  const words = placePageTexts[locale].action;
  const [indicator, ...others] = keys.map(({ row }) => row.indicator.id);
  if (!indicator) return null;
  const selection: Selection = selectionOf({ indicator, others, subjects: subjectsOf([place.id]) });
  const query = fileQuery(selection, locale);
  return (
    <ul>
      {(['xlsx', 'csv', 'json'] as const).map((format) => (
        <li key={format}>
          <a href={`/compare.${format}?${query}`} rel="nofollow">
            {words.data(format.toUpperCase())}
          </a>
        </li>
      ))}
      <li>
        <a href={sheetAddress(locale, { place: place.id }, 'word')} rel="nofollow">
          {words.word}
        </a>
      </li>
    </ul>
  );
}
