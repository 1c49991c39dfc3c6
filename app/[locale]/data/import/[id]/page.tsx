import type { Metadata } from 'next';
import { drawnSlides } from '@/components/briefings/slides/drawn-slides';
import { CheckStep } from '@/components/drafts/check-step';
import { DraftChanges } from '@/components/drafts/draft-changes';
import { FolderCheck } from '@/components/drafts/folder-check';
import { ReadStep } from '@/components/drafts/read-step';
import { SourceStep } from '@/components/drafts/source-step';
import { NotRead, StepRail } from '@/components/drafts/step-rail';
import { Page } from '@/components/frame/page';
import { isRefusal } from '@/lib/given/refusal';
import { frameText } from '@/lib/sentences/frame-text';
import { draftTexts } from '@/lib/texts/drafts';
import { changesOf } from '@/server/page/draft-changes';
import { type DraftPage, draftPageOf } from '@/server/page/draft-page';
import { localeOf, type Search } from '@/server/page/page-context';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: draftTexts[await localeOf(params)].title, robots: { index: false } };
}

export default async function DraftStepPage(props: Props) {
  const page = await draftPageOf(props);
  const { context, draft, step } = page;
  const { locale, messages } = context;
  const query = step === 'read' ? '' : `?step=${step}`;
  return (
    <Page {...{ locale, messages, query }} page="data/import" item={draft.id} frame={frameText(context)}>
      <StepRail {...{ draft, step, locale }} read={page.read} why={page.why} isFolder={page.folder !== undefined} />
      <Step {...page} />
    </Page>
  );
}

async function Step(page: DraftPage) {
  const { context, draft, step, read, why, candidate, folder, like } = page;
  const { catalogue } = context.reader;
  const { locale } = context;
  const changes = async () => <DraftChanges {...{ draft, why, locale }} changes={await changesOf(page, drawnSlides)} />;
  if (folder) return step === 'changes' && folder.number ? changes() : <FolderCheck {...{ draft, folder, locale }} />;
  if (isRefusal(read)) return <NotRead refusal={read} locale={locale} />;
  if (step === 'read') return <ReadStep {...{ read, like, why, catalogue, locale }} />;
  if (step === 'source' || !candidate) return <SourceStep {...{ read, why, catalogue, locale }} />;
  if (step === 'check') return <CheckStep {...{ read, candidate, catalogue, locale }} />;
  return changes();
}
