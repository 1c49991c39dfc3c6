import { FigureLegend } from '@/components/ui/figure';
import type { Place } from '@/lib/figures/comparison';
import { nameOf } from '@/lib/language/locale';
import { acrossFrom } from '@/lib/sentences/place-lead';
import { placePageTexts } from '@/lib/texts/place-page';
import type { PageContext } from '@/server/page/page-context';
import { FacingBlock } from './facing-block';
import { IndicatorTable } from './indicator-table';
import { KeyFigures } from './key-figures';
import { locatorFor, PlaceLocator } from './locator';
import { PlaceAbout } from './place-about';
import { describe } from './place-description';
import { PlaceEntriesPanel } from './place-entries-panel';
import { PlaceFirst } from './place-first';
import { PlaceHistory } from './place-history';
import { keyNotes, keySources, themesOf } from './place-parts';
import { getPlaceView, type PlaceView, setName } from './place-view';
import { TargetBlock } from './target-block';
import './place.css';
import './place-blocks.css';
import './place-phone.css';

type Props = { context: PageContext; place: Place };
type ViewProps = { context: PageContext; view: PlaceView };

/** All that is known of a place: its key figures, how it stands to those that face it and to targets, every indicator, and what it is. */
export async function PlaceProfile({ context, place }: Props) {
  const { locale, reader } = context;
  const [view, alike] = await Promise.all([getPlaceView(reader, place), reader.similar()]);
  return (
    <>
      <PlaceFirst {...{ context, view }} description={describe(context, view)} />
      <Keys {...{ context, view }} />
      <Blocks {...{ context, view }} />
      <Indicators {...{ context, view }} />
      <PlaceEntriesPanel {...{ context, place }} />
      <PlaceHistory {...{ catalogue: reader.catalogue, place, locale }} />
      <PlaceAbout {...{ context, place }} similar={alike.get(place.id) ?? []} />
    </>
  );
}

/** The sentence on a place, for those who come from elsewhere. */
export async function placeDescription(context: PageContext, place: Place): Promise<string> {
  return describe(context, await getPlaceView(context.reader, place));
}

/** The key figures with the set of their ranks and where they come from. */
function Keys({ context: { locale, reader }, view }: ViewProps) {
  const words = placePageTexts[locale];
  if (view.keys.length === 0) return <p className="section">{words.none}</p>;
  return (
    <section className="place-keys">
      <KeyFigures keys={view.keys} locale={locale} side={setName(reader, view, locale)} />
      <div className="quiet">
        <p>{keyNotes(reader, view, locale)}</p>
        <p>{keySources(view, locale)}</p>
      </div>
    </section>
  );
}

/** How it stands to those that face it, to targets, and where it lies; nothing where none of these is known. */
function Blocks({ context: { locale, reader }, view }: ViewProps) {
  const { place, facing, gaps, targets, references } = view;
  const { locator: words } = placePageTexts[locale];
  const aimed = targets.length + references.length > 0 && view.lead !== undefined;
  const side = nameOf(acrossFrom(reader.catalogue.area, place), locale);
  const located = locatorFor(reader.catalogue, place, facing, 278 / 208);
  if (gaps.length === 0 && !aimed && !located) return null;
  return (
    <div className="place-blocks">
      {facing.length > 0 && gaps.length > 0 && (
        <section className="block-facing">
          <FacingBlock {...{ view, locale }} />
        </section>
      )}
      {aimed && (
        <section className="block-targets">
          <TargetBlock {...{ view, locale }} />
        </section>
      )}
      {located && (
        <section className="block-locator">
          <h2 className="panel-title">{words.title}</h2>
          <p className="quiet">{facing.length > 0 ? words.sub(side, facing.length) : words.alone}</p>
          <PlaceLocator {...{ place, facing, locale, located }} catalogue={reader.catalogue} width={278} />
        </section>
      )}
    </div>
  );
}

/** Every indicator by theme. */
function Indicators({ context: { locale, reader }, view }: ViewProps) {
  const { table: words } = placePageTexts[locale];
  if (view.rows.length === 0) return null;
  const peers = view.peers.length > 1 ? words.peers(setName(reader, view, locale), view.peers.length) : '';
  return (
    <section className="section" id="indicators">
      <h2 className="panel-title">{words.title}</h2>
      <p className="quiet mt-1">{words.note}</p>
      <IndicatorTable
        {...{ locale, peers }}
        themes={themesOf(view, reader.catalogue.area.lead.indicator, locale)}
        catalogue={reader.catalogue}
        span={view.span}
      />
      <FigureLegend figures={view.rows.map(({ lead }) => lead.figure)} locale={locale} />
    </section>
  );
}
