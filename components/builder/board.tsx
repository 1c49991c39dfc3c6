import type { ReactNode } from 'react';
import { pathOf } from '@/lib/addresses/pages';
import type { Clash } from '@/lib/figures/builder';
import type { Locale } from '@/lib/language/locale';
import type { DrawnMap } from '@/lib/map/geography';
import { builderTexts } from '@/lib/texts/builder';
import { AreaMap } from './area-map';
import { Difference } from './difference';
import type { Picks } from './pick';
import { PickLegend } from './pick-legend';
import { PickList } from './pick-list';
import { Refusals } from './refusal';
import { Share } from './share';
import { standingText, withOwnName } from './standing';
import { StartForm } from './start-form';
import { TileGrid } from './tile-grid';
import { type Answered, Totals } from './totals';
import './builder.css';
import './pick.css';

export type BoardProps = Answered & {
  clashes: readonly Clash[];
  /** What is picked already; the figures stay those of `builder` until its answer is there. */
  picked: Picks;
  map: DrawnMap;
  siteUrl: string;
  reviewNumber: string | undefined;
};

/** The builder: start, tiles, map and list, and what the members come to. The server and the browser show the same. */
export function Board({ clashes, picked, map, siteUrl, reviewNumber, comparison, ...rest }: BoardProps) {
  const { offer, builder, locale } = rest;
  const answered = { ...rest, comparison: withOwnName(comparison, offer, builder, locale) };
  const words = builderTexts[locale];
  const { tiles, boundary } = map.layouts;
  const late = picked.builder !== builder ? 'builder-late' : '';
  return (
    <>
      <StartForm {...picked} />
      <p className={`builder-standing ${late}`} data-standing tabIndex={-1}>
        {builder.name && <strong className="serif">{builder.name} </strong>}
        {standingText(offer, builder, comparison, locale)}
      </p>
      <Refusals clashes={clashes} {...picked} />
      <div className="builder-board">
        <Part id="tiles-title" title={words.tiles} skip={words.skip} className="builder-tiles keep">
          <TileGrid {...picked} layout={tiles} />
          <PickLegend {...picked} />
        </Part>
        {boundary && (
          <Part id="map-title" title={words.map} skip={words.skip} className="builder-map keep">
            <AreaMap {...picked} layout={boundary} rests={map.rests} reviewNumber={reviewNumber} />
          </Part>
        )}
        <div className={`builder-figures ${late}`}>
          <Totals {...answered} />
        </div>
      </div>
      <Part id="list-title" title={words.list} className="section keep mt-8">
        <FindPlace {...{ words, locale }} />
        <PickList {...picked} />
      </Part>
      <div className={late || undefined}>
        <Difference {...answered} />
        <Share {...answered} siteUrl={siteUrl} />
      </div>
    </>
  );
}

type PartProps = { id: string; title: string; className: string; skip?: string; children: ReactNode };

/** A part of the page; `skip` names the way past it for who reads by keys. */
function Part({ id, title, className, skip, children }: PartProps) {
  return (
    <section aria-labelledby={id} className={className}>
      <h2 id={id} className="panel-title">
        {title}
      </h2>
      {skip && (
        <a href="#totals" className="sr-only focus:not-sr-only focus:text-sm">
          {skip}
        </a>
      )}
      {children}
    </section>
  );
}

type Words = (typeof builderTexts)[Locale];

function FindPlace({ words, locale }: { words: Words; locale: Locale }) {
  return (
    <p className="no-print mt-1 text-sm noscript:hidden">
      <a href={pathOf(locale, 'places')} data-find className="underline decoration-rule">
        {words.find}
      </a>{' '}
      <span className="text-mute">{words.findHint}</span>
    </p>
  );
}
