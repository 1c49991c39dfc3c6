import { useQuery } from '@tanstack/react-query';
import { type ReactNode, type RefObject, useDeferredValue, useMemo, useState } from 'react';
import { comparisonQuery, comparisons } from '@/components/charts/live/comparisons';
import { heightIn } from '@/components/charts/live/enlarged';
import { LiveChart } from '@/components/charts/live/live-chart';
import { useSize } from '@/components/charts/live/surroundings';
import { useMyPlace } from '@/components/frame/my-place/my-place-store';
import { fetchDirectory } from '@/components/frame/palette/directory-fetch';
import { useDirectory } from '@/components/frame/palette/use-directory';
import { PointWays } from '@/components/frame/point-ways';
import { useFocusAgain, useLanguageLink } from '@/components/frame/restore-focus';
import { compareAddress, dataAddress, readCompare } from '@/lib/addresses/compare';
import type { AreaDefaults } from '@/lib/area/area';
import type { Comparison } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { Entry } from '@/lib/find/directory';
import { type Locale, otherLocale } from '@/lib/language/locale';
import { headlineText } from '@/lib/sentences/side-by-side';
import { compareTexts } from '@/lib/texts/compare';
import { Board } from './board';
import { type BoardRequest, usePlay } from './play';

const selectionIn = (search: string, lead: AreaDefaults) => readCompare(new URLSearchParams(search), lead).selection;

/** Reads what a link would ask for before it is followed. */
export function prefetch(search: string, lead: AreaDefaults): void {
  fetchDirectory().catch(() => undefined);
  // What draws the other views, before one is asked for.
  void import('@/components/charts/live/upgrade').catch(() => undefined);
  void comparisons.prefetchQuery(comparisonQuery(dataAddress(selectionIn(search, lead))));
}

export type UpgradeProps = {
  locale: Locale;
  lead: AreaDefaults;
  asked: BoardRequest;
  host: RefObject<HTMLDivElement | null>;
  /** What stands there until the first answer. */
  before: ReactNode;
};

/** The answer as the selection shows it: view, year and order need no new answer. */
function shownAs(comparison: Comparison, selection: Selection): Comparison {
  const others = comparison.others.map((one) => ({
    ...one,
    selection: { ...selection, indicator: one.indicator.id, others: [] },
  }));
  return { ...comparison, selection, others };
}

/** The board of whatever the address says, from the strict interface; what is shown stays until the next answer is there. */
const none: Entry[] = [];

export function Upgrade({ locale, lead, asked, host, before }: UpgradeProps) {
  const selection = useMemo(() => selectionIn(asked.search, lead), [asked.search, lead]);
  const { data, isError, isFetching, refetch } = useQuery(comparisonQuery(dataAddress(selection)), comparisons);
  const answer = useMemo(() => data && shownAs(data, selection), [data, selection]);
  const [answered, setAnswered] = useState<Comparison>();
  if (answer && answer !== answered) setAnswered(answer);
  const { directory } = useDirectory();
  const mine = useMyPlace()?.id;
  const { comparison, playing } = usePlay(answered, asked);
  // Headline and drawing come first.
  const late = useDeferredValue(comparison);
  useLanguageLink(comparison && compareAddress(otherLocale(locale), comparison.selection));
  useFocusAgain(asked.by, '#compare-title', comparison);
  const words = compareTexts[locale];
  const sentence = comparison && headlineText(comparison, locale);
  return (
    <div aria-busy={isFetching} data-late={late !== comparison || undefined}>
      <p className="sr-only" aria-live="polite">
        {isFetching ? words.working : sentence}
      </p>
      {isError && (
        <p role="alert" className="py-2">
          {words.failed}{' '}
          <button type="button" className="underline" onClick={() => void refetch()}>
            {words.again}
          </button>
        </p>
      )}
      {comparison ? (
        <Board
          {...{ comparison, late, locale, playing, mine }}
          entries={directory?.entries ?? none}
          chart={<Drawing {...{ comparison, locale, host, sentence }} />}
        />
      ) : (
        before
      )}
    </div>
  );
}

type DrawingProps = {
  comparison: Comparison;
  locale: Locale;
  host: RefObject<HTMLDivElement | null>;
  sentence?: string | undefined;
};

/** The drawing of a view; behind a table the one before it. */
function Drawing({ comparison: asked, locale, host, sentence = '' }: DrawingProps) {
  const [last, setLast] = useState<Comparison>();
  const comparison = asked.selection.chart === 'table' ? last : asked;
  if (comparison !== last) setLast(comparison);
  return comparison ? <Drawn {...{ comparison, locale, host, sentence }} /> : null;
}

function Drawn({ comparison, locale, host, sentence }: Required<DrawingProps>) {
  const width = useSize(host)?.width ?? host.current?.clientWidth ?? 0;
  return (
    <LiveChart
      id="comparison"
      address={dataAddress(comparison.selection)}
      label={sentence}
      ways={<PointWays locale={locale} />}
      {...{ locale, comparison }}
    >
      <div style={{ height: heightIn(comparison, width) }} />
    </LiveChart>
  );
}
