import type { Metadata } from 'next';
import { drawnBriefing } from '@/components/briefings/slides/drawn-slides';
import { Reading } from '@/components/briefings/slides/reading';
import { Editor } from '@/components/briefings/write/editor';
import { openedBriefing } from '@/components/briefings/write/saved-briefing';
import { Page } from '@/components/frame/page';
import { getNews } from '@/db/briefing-news';
import type { FoundBriefing } from '@/db/found-briefing';
import { frameText } from '@/lib/sentences/frame-text';
import { briefingOf } from '@/server/page/briefing-page';
import { type PageContext, type Search, searchOf } from '@/server/page/page-context';
import { readerMayWrite } from '@/server/session/editor';

type Props = { params: Promise<{ locale: string; id: string }>; searchParams: Search };

/** A kept briefing is read by whoever has its link; nobody should find it by searching. */
export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, found } = await briefingOf(props.params);
  return {
    title: `${found.content.title} · ${context.messages.pages.briefings}`,
    description: found.content.subtitle || undefined,
    ...(found.version !== null && { robots: { index: false } }),
  };
}

/** Who may write gets the editor, unless they ask to read. */
export default async function BriefingPage(props: Props) {
  const { context, found } = await briefingOf(props.params);
  const { locale, messages } = context;
  const mayWrite = await readerMayWrite();
  const reads = (await searchOf(props.searchParams)).get('read') === '1';
  const edits = found.version !== null && mayWrite && !reads;
  return (
    <Page
      {...{ locale, messages }}
      page="briefings"
      item={found.id}
      query={reads ? '?read=1' : ''}
      frame={frameText(context)}
    >
      {edits ? <EditorOf {...{ context, found }} /> : <ReadingOf {...{ context, found, mayWrite }} />}
    </Page>
  );
}

type PartProps = { context: PageContext; found: FoundBriefing };

async function EditorOf({ context: { locale, reader }, found }: PartProps) {
  const news = await getNews(reader, found.content);
  return (
    <Editor key={found.id} {...openedBriefing(found, locale)} {...{ news, locale }} lead={reader.catalogue.area.lead} />
  );
}

async function ReadingOf({ context: { locale, reader, siteUrl }, found, mayWrite }: PartProps & { mayWrite: boolean }) {
  const news = await getNews(reader, found.content);
  const briefing = drawnBriefing(found, siteUrl);
  return <Reading {...{ briefing, news, locale, mayWrite }} lead={reader.catalogue.area.lead} />;
}
