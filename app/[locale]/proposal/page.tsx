import type { Metadata } from 'next';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { PageDataset } from '@/components/frame/page-dataset';
import { ChapterSection, VerdictRule } from '@/components/proposal/argument';
import { type ClaimAnswer, getClaimAnswers } from '@/components/proposal/claim-answers';
import { offersOf } from '@/components/proposal/claim-choices';
import { Contents } from '@/components/proposal/contents';
import { leadingViews } from '@/lib/area/theme';
import { selectionOf } from '@/lib/figures/selection';
import { countVerdicts } from '@/lib/proposal/claim';
import { formatClaimChoices, readClaimChoices } from '@/lib/proposal/claim-choice';
import { frameText } from '@/lib/sentences/frame-text';
import { claimCountTexts } from '@/lib/texts/claim-counts';
import { proposalTexts } from '@/lib/texts/proposal';
import { contextOf, heldContext, type Params, type Search, searchOf } from '@/server/page/page-context';
import { sharedAs } from '@/server/page/page-metadata';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { locale, messages, reader } = await contextOf(params);
  const sentence = summaryOf(await getClaimAnswers(reader), locale);
  const name = messages.pages.proposal;
  return sharedAs({ locale, page: 'proposal', selection: selectionOf({}), name, title: undefined, sentence });
}

/** How the claims stand, and how many of all readings speak against them. */
function summaryOf(answers: ClaimAnswer[], locale: 'zh' | 'en'): string {
  const judged = answers.flatMap(({ readings }) => readings.map((reading) => reading.judged));
  return claimCountTexts[locale].summary(answers.length, countVerdicts(answers), countVerdicts(judged).contradicted);
}

export default async function ProposalPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await heldContext(params, 'proposal');
  const { locale, messages, reader } = context;
  const { chapters } = reader.catalogue;
  const words = proposalTexts[locale];
  const offers = (await getClaimAnswers(reader)).map(({ claim, readings }) => {
    const { comparators, years } = offersOf(readings);
    return { claim: claim.id, comparators: comparators.map(({ id }) => id), years };
  });
  const { choices, problems } = readClaimChoices(await searchOf(searchParams), offers);
  const answers = await getClaimAnswers(reader, choices);
  return (
    <Page {...{ locale, messages }} long page="proposal" query={formatClaimChoices(choices)} frame={frameText(context)}>
      <Notice problems={problems} locale={locale} />
      <h1 className="pt-8 pb-2">{messages.pages.proposal}</h1>
      <p className="max-w-prose text-[1.1rem]">{words.lead}</p>
      <p className="mt-2 max-w-prose pb-6 text-mute">{summaryOf(answers, locale)}</p>
      <Contents {...{ chapters, locale }} entries={answers.map(({ claim, verdict }) => ({ ...claim, verdict }))} />
      <VerdictRule locale={locale} />
      {chapters.map((chapter) => (
        <ChapterSection key={chapter.id} {...{ context, chapter, answers, choices }} />
      ))}
      <PageDataset context={context} page="proposal" views={leadingViews(reader.catalogue.themes)} />
    </Page>
  );
}
