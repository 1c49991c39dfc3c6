import { Term } from '@/components/places/place-head';
import { InferredMark } from '@/components/ui/inferred-mark';
import { SourceLinks } from '@/components/ui/source-links';
import type { Source } from '@/lib/figures/comparison';
import { isTranslated } from '@/lib/figures/publisher';
import { fieldOf, type Locale, langOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Claim } from '@/lib/proposal/claim';
import { chartTexts } from '@/lib/texts/chart';
import { proposalTexts } from '@/lib/texts/proposal';

export type ClaimLink = { name: string; href: string; inferred: boolean };

type Props = {
  claim: Claim;
  links: readonly ClaimLink[];
  /** Where the site shows what it is read in. */
  panels: readonly ClaimLink[];
  sources: Source[];
  /** The words of the claim, with its verdict, sources and citation in one piece. */
  quotable: string;
  quoteId: string;
  locale: Locale;
};

/** How a claim can be read, what would settle it, where it leads, and a sentence to quote. */
export function ClaimNotes({ claim, links, panels, sources, quotable, quoteId, locale }: Props) {
  const words = proposalTexts[locale];
  return (
    <>
      <dl className="mt-4 grid max-w-4xl gap-x-6 gap-y-1 text-[0.92rem] sm:grid-cols-[8.5rem_1fr]">
        {claim.quote && (
          <Term name={words.said}>
            <q lang={langOf(claim.quote)}>{claim.quote}</q>
            {sources[0] && isTranslated(sources[0]) && speech[locale].bracketed(chartTexts[locale].translated)}
          </Term>
        )}
        <Term name={words.how}>{fieldOf(claim, 'reading', locale)}</Term>
        <Term name={words.settle}>{fieldOf(claim, 'settle', locale)}</Term>
        {links.length > 0 && (
          <Term name={words.about}>
            <Links {...{ links, locale }} />
          </Term>
        )}
        {panels.length > 0 && (
          <Term name={words.panels}>
            <Links links={panels} locale={locale} />
          </Term>
        )}
        <Term name={words.sources}>
          <SourceLinks sources={sources} locale={locale} />
        </Term>
      </dl>
      <div className="no-print quiet mt-3 max-w-4xl" data-quotable>
        {words.quotable}
        <p id={quoteId} className="select-all whitespace-pre-line wrap-anywhere">
          {quotable}
        </p>
      </div>
    </>
  );
}

function Links({ links, locale }: Pick<Props, 'links' | 'locale'>) {
  return links.map(({ name, href, inferred }, at) => (
    <span key={href}>
      {at > 0 && speech[locale].marks.list}
      <a href={href} className="underline decoration-rule">
        {name}
      </a>
      {inferred && (
        <>
          {' '}
          <InferredMark locale={locale} />
        </>
      )}
    </span>
  ));
}
