import type { BorderCoverage } from '@/db/answer/border-coverage';
import type { NewestCells } from '@/db/answer/newest-cells';
import type { SupportCount } from '@/db/answer/source-support';
import { yearTotals } from '@/lib/coverage/year-counts';
import { byOrigin } from '@/lib/figures/by-origin';
import type { CoverageRow } from '@/lib/figures/coverage';
import type { PageContext } from '@/server/page/page-context';
import { HubHead } from './hub-head';
import { HubIndicators, HubPlaces, HubSources } from './hub-lists';
import { HubNewest } from './hub-newest';
import { HubReleases } from './hub-releases';
import { HubTake } from './hub-take';
import './hub.css';
import '@/components/charts/parts/tiers.css';

/** What the page of all data is made of; `recent`: how many observations are of a year or later. */
export type HubHoldings = BorderCoverage & {
  newest: NewestCells;
  coverage: readonly CoverageRow[];
  supports: ReadonlyMap<string, SupportCount>;
  recent: { since: number; rows: number };
};

/** So many years are drawn. */
const mostYears = 25;

/** All that the data set holds, the newest of it above its catalogues. */
export function Hub({ context, held }: { context: PageContext; held: HubHoldings }) {
  const { reader, locale } = context;
  const { border, cells, matrix, newest, coverage, supports, recent } = held;
  const first = Math.max(matrix.from, matrix.to - mostYears + 1);
  const years = Number.isFinite(matrix.to) ? Array.from({ length: matrix.to - first + 1 }, (_, at) => first + at) : [];
  const entries = [...reader.catalogue.sources.values()].map((source) => ({
    source,
    figures: supports.get(source.id)?.figures ?? 0,
  }));
  const official = entries.reduce((sum, { source, figures }) => sum + (source.tier === 'A' ? figures : 0), 0);
  return (
    <>
      <HubHead
        {...{ context, border }}
        totals={yearTotals(cells, border, years)}
        counts={{ official, recent: recent.rows, since: recent.since }}
      />
      <div className="section hub-two">
        <HubNewest {...{ context }} {...newest} />
        <HubReleases context={context} />
      </div>
      <HubIndicators {...{ context, coverage }} />
      <HubPlaces {...{ context, coverage, border }} />
      <HubSources context={context} groups={byOrigin(entries, locale)} />
      <HubTake context={context} />
    </>
  );
}
