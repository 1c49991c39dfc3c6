import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { comparisonQuery, comparisons } from '@/components/chart/comparisons';
import { useFocusAgain, useLanguageLink } from '@/components/drawn-anew';
import { type Builder, builderSelection, type Offer, offeredSelection, readBuilder } from '@/lib/builder';
import { dataAddress } from '@/lib/compare-address';
import type { Comparison } from '@/lib/comparison';
import type { Locale } from '@/lib/locale';
import { builderMessages } from '@/lib/messages/builder';
import { Board } from './board';
import { builderAddress } from './pick';
import { changeText, standingText } from './standing';

/** What the reader asked for: a query, the one before it, and by which link (as a selector). */
export type Asked = { search: string; was: string; by: string };

const read = (offer: Offer, search: string) => readBuilder(new URLSearchParams(search), offer);
const dataOf = (offer: Offer, builder: Builder) => dataAddress(builderSelection(offer, builder));

/** Reads what a link would ask for before it is followed. */
export function prefetch(offer: Offer, search: string): void {
  for (const address of [dataAddress(offeredSelection(offer)), dataOf(offer, read(offer, search).builder)]) {
    void comparisons.prefetchQuery(comparisonQuery(address));
  }
}

export type UpgradeProps = {
  locale: Locale;
  offer: Offer;
  reviewNumber: string | undefined;
  asked: Asked;
  /** What stands there until the first answer. */
  before: ReactNode;
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
export function BuilderUpgrade({ locale, offer, reviewNumber, asked, before }: UpgradeProps) {
  const { builder, clashes } = useMemo(() => read(offer, asked.search), [offer, asked.search]);
  const answer = useQuery(comparisonQuery(dataOf(offer, builder)), comparisons);
  const places = useQuery(comparisonQuery(dataAddress(offeredSelection(offer))), comparisons);
  const [answered, setAnswered] = useState(() => answerOf(offer, read(offer, asked.was).builder));
  const [told, setTold] = useState('');
  if (answer.data && answered?.builder !== builder) {
    const earlier = answered?.builder ?? read(offer, asked.was).builder;
    const words = changeText(offer, earlier, builder, locale);
    setTold(
      [words, standingText(offer, builder, answer.data, locale)].filter(Boolean).join(locale === 'zh' ? '。' : '. '),
    );
    setAnswered({ builder, comparison: answer.data });
  }
  const picked = { offer, builder, locale };
  const ready = answered && places.data;
  const address = builderAddress({ ...picked, locale: locale === 'zh' ? 'en' : 'zh' });
  useLanguageLink(ready ? address : undefined);
  useFocusAgain(asked.by, '[data-standing]', ready);
  const words = builderMessages[locale];
  const isError = answer.isError || places.isError;
  return (
    <div aria-busy={answer.isFetching || places.isFetching}>
      <p className="sr-only" aria-live="polite" data-told>
        {clashes.length > 0 ? '' : answer.isFetching ? words.working : told}
      </p>
      {isError && (
        <p role="alert" className="py-2">
          {words.failed}{' '}
          <button
            type="button"
            className="underline"
            onClick={() => void Promise.all([answer.isError && answer.refetch(), places.isError && places.refetch()])}
          >
            {words.retry}
          </button>
        </p>
      )}
      {answered && places.data ? (
        <Board
          {...{ offer, locale, clashes, picked, reviewNumber }}
          builder={answered.builder}
          comparison={answered.comparison}
          offered={places.data}
          siteUrl={window.location.origin}
        />
      ) : (
        before
      )}
    </div>
  );
}
