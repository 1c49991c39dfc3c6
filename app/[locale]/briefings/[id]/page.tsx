import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { findBriefing, readyBriefing } from '@/app/briefing';
import { contextOf, type Params, releaseText } from '@/app/request';
import { slideAddress } from '@/app/slide-address';
import { currentWriter } from '@/app/writer';
import { Reading } from '@/components/briefing/reading';
import { Page } from '@/components/page';

type Props = { params: Promise<{ locale: string; id: string }> };

async function foundOf(params: Params & Props['params']) {
  const context = await contextOf(params);
  const found = await findBriefing(context.reader, (await params).id, context.locale);
  if (!found) notFound();
  return { context, found };
}

/** A kept briefing is read by whoever has its link; nobody should find it by searching. */
export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { context, found } = await foundOf(params);
  return {
    title: `${found.content.title} · ${context.messages.pages.briefings}`,
    description: found.content.subtitle || undefined,
    ...(found.version !== null && { robots: { index: false } }),
  };
}

export default async function BriefingPage({ params }: Props) {
  const { context, found } = await foundOf(params);
  const { locale, messages } = context;
  const writer = await currentWriter();
  const ready = await readyBriefing(found);
  const pictures = new Map(ready.slides.map((slide) => [slide.id, slideAddress(found.id, slide, locale)]));
  return (
    <Page {...{ locale, messages }} page="briefings" item={found.id} release={releaseText(context)}>
      <Reading briefing={ready} {...{ locale, writer, pictures }} />
    </Page>
  );
}
