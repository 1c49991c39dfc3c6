import { CopyButton } from '@/components/frame/cite-copy';
import { ClaimNotes } from '@/components/proposal/claim-notes';
import { ClaimVerdictText } from '@/components/proposal/claim-verdict';
import { ReadingTable } from '@/components/proposal/reading-table';
import { Folded } from '@/components/ui/folded';
import { pathOf } from '@/lib/addresses/pages';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
import { citedQuote } from '@/lib/files/quote';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { countVerdicts } from '@/lib/proposal/claim';
import { tellingOf } from '@/lib/proposal/claim-answer';
import { type ClaimChoices, formatClaimChoices } from '@/lib/proposal/claim-choice';
import { frameText } from '@/lib/sentences/frame-text';
import { claimTexts } from '@/lib/texts/claim';
import { claimCountTexts } from '@/lib/texts/claim-counts';
import { fileTexts } from '@/lib/texts/files';
import { proposalTexts } from '@/lib/texts/proposal';
import type { PageContext } from '@/server/page/page-context';
import type { ClaimAnswer } from './claim-answers';
import { ClaimCharts } from './claim-charts';
import { ClaimChoiceLinks } from './claim-choices';
import { ClaimFacts } from './claim-facts';
import { claimLinks, panelLinks } from './claim-links';

type Props = { context: PageContext; answer: ClaimAnswer; choices: ClaimChoices };

/** A claim as it is made, its verdict in words, and what that rests on. */
export async function ClaimPanel({ context, answer, choices }: Props) {
  const { locale, reader } = context;
  const { claim, readings, verdict } = answer;
  const sources = claim.sources.flatMap((id) => reader.catalogue.sources.get(id) ?? []);
  const own = new Map([...choices].filter(([id]) => id === claim.id));
  const address = `${context.siteUrl}${pathOf(locale, 'proposal')}${formatClaimChoices(own)}#${claim.id}`;
  const cited = sources.map((source) => publisherOf(source, locale) ?? titleOf(source, locale));
  const words = claimTexts[locale];
  const [source] = sources;
  const said = words.verdict(verdict, readings);
  const quotable = [
    words.quotable(fieldOf(claim, 'claim', locale), said, cited, frameText(context).releaseText, address),
    source && citedQuote(claim.quote, source, today(), locale),
  ].join('\n');
  const quoteId = `${claim.id}-quote`;
  return (
    <article
      id={claim.id}
      aria-labelledby={`${claim.id}-title`}
      className="border-rule not-first-of-type:border-t py-7"
    >
      <Head {...{ answer, locale }} />
      <QuoteCopy id={quoteId} text={quotable} locale={locale} />
      <Folded isAll title={proposalTexts[locale].rest(readings.length)} open={choices.has(claim.id)}>
        <ClaimChoiceLinks {...{ context, claim, readings, choices }} />
        {readings.length > 0 && <ReadingTable readings={readings} label={nameOf(claim, locale)} locale={locale} />}
        <ClaimCharts context={context} readings={readings} />
        <ClaimFacts {...{ context, claim }} />
        <ClaimNotes
          {...{ claim, sources, quotable, quoteId, locale }}
          links={await claimLinks(context, claim)}
          panels={panelLinks(context, readings)}
        />
      </Folded>
    </article>
  );
}

/** Copies a claim with its verdict, its sources and its citation. */
function QuoteCopy({ id, text, locale }: { id: string; text: string; locale: Locale }) {
  const { cite } = fileTexts[locale];
  return (
    <p className="no-print float-right mt-3 ms-4 text-[0.92rem]">
      <CopyButton {...{ id, text }} words={{ copy: cite.copyQuote, copied: cite.copied, failed: cite.failed }} />
    </p>
  );
}

/** The claim, its verdict, and how its readings come to that. */
function Head({ answer: { claim, readings, verdict }, locale }: { answer: ClaimAnswer; locale: Locale }) {
  const words = claimTexts[locale];
  const counts = claimCountTexts[locale];
  const main = tellingOf(readings, verdict);
  const others = readings.filter((one) => one !== main);
  const doubts = main && words.doubts(main);
  return (
    <header className="keep">
      <p className="quiet">
        {nameOf(claim, locale)} · {words.argued}
      </p>
      <h3 id={`${claim.id}-title`} className="mt-1 max-w-4xl text-[1.55rem]">
        {fieldOf(claim, 'claim', locale)}
      </h3>
      <p className="mt-3 font-semibold text-[1.05rem]">
        <ClaimVerdictText verdict={verdict} locale={locale} />
      </p>
      {verdict === 'mixed' && (
        <p className="mt-1 max-w-prose text-[1.05rem]" data-outcomes>
          {counts.outcomes(readings)}
        </p>
      )}
      {main && <p className="mt-1 max-w-prose text-[1.05rem]">{words.read(main)}</p>}
      {doubts && (
        <p className="max-w-prose" data-doubts>
          {doubts}
        </p>
      )}
      {verdict !== 'mixed' && (
        <p className="max-w-prose text-mute">{counts.further(countVerdicts(others.map(({ judged }) => judged)))}</p>
      )}
    </header>
  );
}
