import { memo, type ReactNode } from 'react';
import { kindOf } from '@/components/charts/kinds/kinds';
import { PanelBar } from '@/components/frame/bar/panel-bar';
import { VerdictMark } from '@/components/ui/verdict';
import { leadOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Entry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { viewWords } from '@/lib/sentences/view-words';
import { compareTexts } from '@/lib/texts/compare';
import { Caption } from './caption';
import { Controls } from './controls';
import { Foot } from './foot';
import { GapTable } from './gap-table';
import { Heads } from './heads';
import { matrixOf } from './matrix-rows';
import { MatrixTable } from './matrix-table';
import { PlaceTable } from './place-table';
import { Presets } from './presets';
import { SeriesOffers } from './series-choice';

type BoardProps = {
  comparison: Comparison;
  /** What stands below the drawing is of, where scripts run and it may follow a moment later. */
  late?: Comparison;
  locale: Locale;
  /** The drawing of the view; a table needs none, but where scripts run the last one waits behind it, so that it need not be made anew. */
  chart: ReactNode;
  /** Whether the years are running. */
  playing?: boolean;
  /** What can be found, from which neighbours and ready comparisons come. */
  entries: readonly Entry[];
  /** The id of the reader's own place, where the browser knows one. */
  mine?: string | undefined;
};

/** A comparison side by side: what is compared, the headline, the choices, the view, the gaps and the sources. The server and the browser show the same. */
export function Board({ comparison, late, locale, chart, playing, entries, mine }: BoardProps) {
  const words = compareTexts[locale];
  const headline = headlineOf(comparison, locale);
  const { chart: view } = comparison.selection;
  const sheet = kindOf(comparison).sheet?.(comparison) ?? 'sheet';
  const { kind } = leadOf(comparison) ?? {};
  const [alone, facing] = [kind === 'alone', kind === 'pairs'];
  const matrix = matrixOf(comparison);
  return (
    <>
      {!(matrix && view === 'table') && <Heads {...{ comparison, locale, entries }} />}
      <Title {...{ comparison, locale }} sentence={headline?.sentence ?? words.nothing} />
      {headline?.rest && <p className="mb-2">{headline.rest}</p>}
      {alone && <p className="mb-2">{words.oneMore}</p>}
      {headline && (
        <p className="quiet mb-4">
          {measureOf(comparison, locale)}
          {headline.verdict && ' · '}
          {headline.verdict && <VerdictMark verdict={headline.verdict} reasons={headline.reasons} locale={locale} />}
        </p>
      )}
      <SeriesOffers {...{ comparison, locale }} />
      <Controls {...{ comparison, locale, playing }} />
      <figure className={`panel mt-5 ${sheet}`} aria-labelledby="compare-title">
        {view === 'table' &&
          (matrix ? (
            <MatrixTable {...{ comparison, matrix, locale, entries }} />
          ) : (
            <PlaceTable {...{ comparison, locale }} />
          ))}
        {view === 'table' && facing && <GapTable {...{ comparison, locale }} />}
        {(view !== 'table' || late) && <div hidden={view === 'table'}>{chart}</div>}
        <Caption {...{ comparison, locale }} />
      </figure>
      <Below comparison={late ?? comparison} {...{ locale, entries, mine }} live={late !== undefined} />
    </>
  );
}

/** The headline, with what can be done with the comparison beside it. */
function Title({ comparison, locale, sentence }: Pick<BoardProps, 'comparison' | 'locale'> & { sentence: string }) {
  return (
    <div className="mt-6 mb-2 flex flex-wrap items-start gap-x-8 gap-y-2 lg:flex-nowrap">
      <h1 id="compare-title" tabIndex={-1} className="grow text-pretty text-[clamp(1.4rem,1rem+1.6vw,2rem)]">
        {sentence}
      </h1>
      <PanelBar selection={comparison.selection} title={viewWords(comparison, locale).short} locale={locale} head />
    </div>
  );
}

type BelowProps = Pick<BoardProps, 'comparison' | 'locale' | 'entries' | 'mine'> & { live: boolean };

/** Kept until it has something else to show. */
const Below = memo(({ comparison, locale, entries, mine, live }: BelowProps) => (
  <>
    <Presets {...{ comparison, locale, entries, mine }} />
    <Foot {...{ comparison, locale, live }} />
  </>
));
