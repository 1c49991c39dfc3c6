import { SourceLinks } from '@/components/ui/source-links';
import { pathOf } from '@/lib/addresses/pages';
import type { Source } from '@/lib/figures/comparison';
import { isTranslated } from '@/lib/figures/publisher';
import { fieldOf, type Locale, langOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Claim } from '@/lib/proposal/claim';
import { chartTexts } from '@/lib/texts/chart';
import { clusterTexts } from '@/lib/texts/cluster';

export type Sayings = {
  /** A few words of a source, as they stand there. */
  quote: { text: string; source: Source } | undefined;
  /** What the proposal claims of the group, in our words. */
  claims: readonly Pick<Claim, 'id' | 'claimEn' | 'claimZh'>[];
};

/** What is said of a group: words of a source between quotation marks, and claims told again without. */
export function GroupSayings({ quote, claims, locale }: Sayings & { locale: Locale }) {
  const words = clusterTexts[locale];
  return (
    <>
      {quote && (
        <span className="block" data-quote={quote.source.id}>
          <q lang={langOf(quote.text)}>{quote.text}</q>
          {isTranslated(quote.source) && speech[locale].bracketed(chartTexts[locale].translated)}{' '}
          <small className="text-mute">{words.saidBy}</small>{' '}
          <small>
            <SourceLinks sources={[quote.source]} locale={locale} />
          </small>
        </span>
      )}
      {claims.map((claim) => (
        <span key={claim.id} className="block">
          {words.argues}
          <a href={`${pathOf(locale, 'proposal')}#${claim.id}`} className="underline decoration-rule">
            {fieldOf(claim, 'claim', locale)}
          </a>
        </span>
      ))}
    </>
  );
}
