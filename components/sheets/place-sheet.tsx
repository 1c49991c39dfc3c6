import { facingSub, facingTitle, UntoldNote } from '@/components/places/facing-block';
import { FacingRows } from '@/components/places/facing-rows';
import { locatorFor, PlaceLocator } from '@/components/places/locator';
import { describe } from '@/components/places/place-description';
import { leadOf } from '@/components/places/place-first';
import { keyNotes, shownFigures, sourceTexts } from '@/components/places/place-parts';
import { getPlaceView, type PlaceView, setName } from '@/components/places/place-view';
import { TargetBlock } from '@/components/places/target-block';
import { pathOf } from '@/lib/addresses/pages';
import { sheetAddress } from '@/lib/addresses/sheets';
import type { Place } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { sheetRows } from '@/lib/places/sheet-rows';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { PlaceSheetTable } from './place-sheet-table';
import { tagOf } from './place-tag';
import { Sheet } from './sheet';
import '@/components/places/place-blocks.css';

/** So many that face a place stand on its sheet: the widest gaps. */
const mostFacing = 5;

/** A place on one page: where it lies, its key figures, how it stands to those that face it, and to targets. */
export async function PlaceSheet({ context, place }: { context: PageContext; place: Place }) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const view = await getPlaceView(reader, place);
  const { facing, gaps } = view;
  const located = locatorFor(catalogue, place, facing, 1.15);
  const map = { locale, catalogue, place, facing, width: 250, linked: false };
  return (
    <Sheet
      context={context}
      kind="place"
      title={nameOf(place, locale)}
      tag={tagOf(context, view)}
      lead={leadOf(context, view, describe(context, view))}
      aside={located && <PlaceLocator {...map} located={located} />}
      notes={notesOf(context, view)}
      sources={sourceTexts(view, shownFigures(view), locale)}
      path={pathOf(locale, 'places', place.id)}
      word={sheetAddress(locale, { place: place.id }, 'word')}
    >
      <PlaceSheetTable {...{ locale, view }} peers={setName(reader, view, locale)} />
      <div className="sheet-halves">
        {gaps[0] && <Facing {...{ context, view }} gaps={gaps[0]} />}
        <section>
          <TargetBlock {...{ view, locale }} />
        </section>
      </div>
    </Sheet>
  );
}

/** Among whom figures are ranked, how amounts are counted and rates pooled. */
function notesOf({ locale, reader }: PageContext, view: PlaceView): string[] {
  const pooled = view.facing.length > 1 && sheetRows(view.keys, view).some((row) => row.pooled);
  return [keyNotes(reader, view, locale), pooled ? sheetTexts[locale].pooled : ''].filter(Boolean);
}

type FacingProps = { context: PageContext; view: PlaceView; gaps: PlaceView['gaps'][number] };

/** The place beside those that face it, those farthest apart where there are many. */
function Facing({ context: { locale }, view, gaps }: FacingProps) {
  const shown = { ...gaps, rows: gaps.rows.slice(0, mostFacing) };
  const left = gaps.rows.length - shown.rows.length;
  return (
    <section>
      <h2>{facingTitle(gaps, view, locale)}</h2>
      <p className="quiet">{facingSub(gaps, locale)}</p>
      <FacingRows gaps={shown} place={view.place} locale={locale} />
      <UntoldNote gaps={shown} locale={locale} span={view.span} />
      {left > 0 && <p className="quiet">{sheetTexts[locale].rest(left)}</p>}
    </section>
  );
}
