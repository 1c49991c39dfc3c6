import { pathOf } from '@/lib/addresses/pages';
import type { Clash } from '@/lib/figures/builder';
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
  siteUrl: string;
  reviewNumber: string | undefined;
};

/** The builder: start, tiles, map and list, and what the members come to. The server and the browser show the same. */
export function Board({ clashes, picked, siteUrl, reviewNumber, comparison, ...rest }: BoardProps) {
  const { offer, builder, locale } = rest;
  const answered = { ...rest, comparison: withOwnName(comparison, offer, builder, locale) };
  const words = builderTexts[locale];
  const late = picked.builder !== builder;
  const skip = (
    <a href="#totals" className="sr-only focus:not-sr-only focus:text-sm">
      {words.skip}
    </a>
  );
  return (
    <>
      <StartForm {...picked} />
      <p className={`builder-standing ${late ? 'builder-late' : ''}`} data-standing tabIndex={-1}>
        {builder.name && <strong className="serif">{builder.name} </strong>}
        {standingText(offer, builder, comparison, locale)}
      </p>
      <Refusals clashes={clashes} {...picked} />
      <div className="builder-board">
        <section aria-labelledby="tiles-title" className="builder-tiles keep">
          <h2 id="tiles-title" className="panel-title">
            {words.tiles}
          </h2>
          {skip}
          <TileGrid {...picked} />
          <PickLegend {...picked} />
        </section>
        <section aria-labelledby="map-title" className="builder-map keep">
          <h2 id="map-title" className="panel-title">
            {words.map}
          </h2>
          {skip}
          <AreaMap {...picked} reviewNumber={reviewNumber} />
        </section>
        <div className={`builder-figures ${late ? 'builder-late' : ''}`}>
          <Totals {...answered} />
        </div>
      </div>
      <section aria-labelledby="list-title" className="section keep mt-8">
        <h2 id="list-title" className="panel-title">
          {words.list}
        </h2>
        <p className="no-print mt-1 text-sm noscript:hidden">
          <a href={pathOf(locale, 'places')} data-find className="underline decoration-rule">
            {words.find}
          </a>{' '}
          <span className="text-mute">{words.findHint}</span>
        </p>
        <PickList {...picked} />
      </section>
      <div className={late ? 'builder-late' : undefined}>
        <Difference {...answered} />
        <Share {...answered} siteUrl={siteUrl} />
      </div>
    </>
  );
}
