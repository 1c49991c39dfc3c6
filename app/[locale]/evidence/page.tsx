import type { Metadata } from 'next';
import { contextOf, localeOf, type Params, releaseText, type Search, searchOf } from '@/app/request';
import { EvidenceView } from '@/components/evidence-view';
import { Page } from '@/components/page';
import { getEvidence } from '@/db/evidence';
import { getReader, type Reader } from '@/db/reader';
import { messagesOf } from '@/lib/messages/messages';
import { readSelection } from '@/lib/selection';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: messagesOf(await localeOf(params)).pages.evidence, robots: { index: false } };
}

/** The release named in the address; the newest when none or an unknown one is named. */
async function readerOf(newest: Reader, search: URLSearchParams): Promise<Reader> {
  const { release } = readSelection(new URLSearchParams({ r: search.get('r') ?? '' })).selection;
  return (release === null ? undefined : await getReader(newest.db, release)) ?? newest;
}

export default async function EvidencePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const search = await searchOf(searchParams);
  const reader = await readerOf(context.reader, search);
  const key = { series: search.get('s') ?? '', subject: search.get('p') ?? '', period: search.get('y') ?? '' };
  const evidence = await getEvidence(reader, key);
  return (
    <Page {...{ locale, messages }} page="evidence" query={`?${search}`} release={releaseText({ ...context, reader })}>
      <p className="quiet pt-8">{messages.evidence.lead}</p>
      {evidence ? (
        <EvidenceView {...{ evidence, locale, messages }} />
      ) : (
        <p data-status="404" className="py-8">
          {messages.evidence.none}
        </p>
      )}
    </Page>
  );
}
