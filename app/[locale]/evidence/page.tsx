import type { Metadata } from 'next';
import { EvidenceGuide, EvidenceProblems } from '@/components/evidence/evidence-guide';
import { EvidenceView } from '@/components/evidence/evidence-view';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { getEvidence } from '@/db/answer/evidence';
import { checkFigure, getExampleFigure } from '@/db/answer/evidence-check';
import { getReader, type Reader } from '@/db/answer/reader';
import { evidenceAddress, type FigureKey } from '@/lib/addresses/evidence';
import { readSelection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { dayOf, today } from '@/lib/language/moment';
import { releaseText } from '@/lib/sentences/release-text';
import { evidenceGuideTexts } from '@/lib/texts/evidence-guide';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { siteUrlOf } from '@/server/page/site-url';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: siteTexts[await localeOf(params)].pages.evidence, robots: { index: false } };
}

/** The release named in the address; the newest when none or an unknown one is named. */
async function readerOf(newest: Reader, search: URLSearchParams): Promise<Reader> {
  const { release } = readSelection(new URLSearchParams({ r: search.get('r') ?? '' })).selection;
  return (release === null ? undefined : await getReader(newest.db, release)) ?? newest;
}

/** What a citation needs to name a figure so that it is found again. */
async function stampOf({ release: { number, importedAt } }: Reader, locale: Locale, key: FigureKey) {
  return {
    address: `${await siteUrlOf()}${evidenceAddress(locale, { ...key, release: number })}`,
    release: { number, date: dayOf(importedAt) },
    today: today(),
  };
}

export default async function EvidencePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const search = await searchOf(searchParams);
  const reader = await readerOf(context.reader, search);
  const key = { series: search.get('s') ?? '', subject: search.get('p') ?? '', period: search.get('y') ?? '' };
  const evidence = await getEvidence(reader, key);
  const asked = ['s', 'p', 'y'].some((name) => search.has(name));
  const release = search.get('r');
  const otherRelease = release !== null && release !== String(reader.release.number);
  return (
    <Page {...{ locale, messages }} page="evidence" query={`?${search}`} release={releaseText({ ...context, reader })}>
      {otherRelease && (
        <Notice
          problems={[{ parameter: 'r', value: release, allowed: evidenceGuideTexts[locale].release }]}
          messages={messages}
        />
      )}
      {evidence ? (
        <>
          <p className="quiet pt-8">{messages.evidence.lead}</p>
          <EvidenceView {...{ evidence, locale, messages }} {...(await stampOf(reader, locale, key))} />
        </>
      ) : (
        <>
          <h1 className="pt-8 pb-4">{evidenceGuideTexts[locale].title}</h1>
          {asked && <EvidenceProblems problems={await checkFigure(reader, key)} locale={locale} />}
          <EvidenceGuide example={await getExampleFigure(reader)} locale={locale} />
        </>
      )}
    </Page>
  );
}
