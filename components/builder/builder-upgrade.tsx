import { useQuery } from '@tanstack/react-query';
import { type RefObject, useLayoutEffect, useMemo, useState } from 'react';
import { comparisonQuery, comparisons, mapQuery } from '@/components/charts/live/comparisons';
import { useLanguageLink } from '@/components/frame/restore-focus';
import { builderAddress, readBuilder } from '@/lib/addresses/builder';
import { dataAddress } from '@/lib/addresses/compare';
import { type Builder, builderSelection, type Offer, offeredSelection, toggled } from '@/lib/figures/builder';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, otherLocale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { builderTexts } from '@/lib/texts/builder';
import { Board } from './board';
import type { Picks } from './pick';
import { markServed } from './served-board';
import { changeText, standingText } from './standing';

/** The query of what the reader asked for, and of what the page came with: several picks may come before an answer. */
export type BuilderRequest = { search: string; served: string };

const read = (offer: Offer, search: string) => readBuilder(new URLSearchParams(search), offer);
const dataOf = (offer: Offer, builder: Builder) => dataAddress(builderSelection(offer, builder));

/** Reads what a link would ask for before it is followed. */
export function prefetch(offer: Offer, search: string): void {
  void comparisons.prefetchQuery(mapQuery);
  for (const address of [dataAddress(offeredSelection(offer)), dataOf(offer, read(offer, search).builder)]) {
    void comparisons.prefetchQuery(comparisonQuery(address));
  }
}

/** Where taking a place in or out leads from what a query asks for. */
export function addressOfPick(offer: Offer, locale: Locale, search: string, place: string): string {
  return builderAddress({ offer, locale, builder: toggled(read(offer, search).builder, place) });
}

export type UpgradeProps = {
  locale: Locale;
  offer: Offer;
  reviewNumber: string | undefined;
  asked: BuilderRequest;
  /** What the served board stands in, until `onDrawn` says that it may go. */
  host: RefObject<HTMLElement | null>;
  onDrawn: () => void;
};

/** What was answered last: figures are shown with the members that they are of. */
type Answer = { builder: Builder; comparison: Comparison };

/** What was read ahead for the page as it came, so that the first press shows at once. */
function answerOf(offer: Offer, builder: Builder): Answer | undefined {
  const { queryKey } = comparisonQuery(dataOf(offer, builder));
  const comparison = comparisons.getQueryData<Comparison>(queryKey);
  return comparison && { builder, comparison };
}

/** The builder of whatever the address says, from the strict interface. Members show at once, figures with their answer. */
export function BuilderUpgrade({ locale, offer, reviewNumber, asked, host, onDrawn }: UpgradeProps) {
  const { builder, clashes } = useMemo(() => read(offer, asked.search), [offer, asked.search]);
  const answer = useQuery(comparisonQuery(dataOf(offer, builder)), comparisons);
  const places = useQuery(comparisonQuery(dataAddress(offeredSelection(offer))), comparisons);
  const map = useQuery(mapQuery, comparisons);
  const { answered, told } = useAnswered({ offer, builder, locale }, asked, answer.data);
  const picked = { offer, builder, locale };
  const ready = answered && places.data && map.data;
  const address = builderAddress({ ...picked, locale: otherLocale(locale) });
  useLanguageLink(ready ? address : undefined);
  useLayoutEffect(() => {
    if (ready) onDrawn();
    else markServed(host.current, { offer, builder, locale });
  }, [offer, builder, locale, host, onDrawn, ready]);
  const words = builderTexts[locale];
  const failed = [answer, places, map].filter(({ isError }) => isError);
  return (
    <div aria-busy={answer.isFetching || places.isFetching}>
      <p className="sr-only" aria-live="polite" data-told>
        {clashes.length > 0 ? '' : answer.isFetching ? words.working : told}
      </p>
      {failed.length > 0 && (
        <p role="alert" className="py-2">
          {words.failed}{' '}
          <button type="button" className="underline" onClick={() => failed.forEach(({ refetch }) => void refetch())}>
            {words.retry}
          </button>
        </p>
      )}
      {answered && places.data && map.data && (
        <Board
          {...{ offer, locale, clashes, picked, reviewNumber, ...answered }}
          offered={places.data}
          map={map.data}
          siteUrl={window.location.origin}
        />
      )}
    </div>
  );
}

/** The last answer, what was read ahead until there is one; and what to say of how it differs from the one before. */
function useAnswered({ offer, builder, locale }: Picks, asked: BuilderRequest, comparison: Comparison | undefined) {
  const [served] = useState(() => read(offer, asked.served).builder);
  const [answered, setAnswered] = useState(() => answerOf(offer, served));
  const [told, setTold] = useState('');
  if (comparison && answered?.builder !== builder) {
    const change = changeText(offer, answered?.builder ?? served, builder, locale);
    const texts = [change, standingText(offer, builder, comparison, locale)].filter(Boolean);
    setTold(texts.join(speech[locale].marks.stop));
    setAnswered({ builder, comparison });
  }
  return { answered, told };
}
