import type { Metadata } from 'next';
import { EvidenceGuide, EvidenceProblems } from '@/components/evidence/evidence-guide';
import { EvidenceView } from '@/components/evidence/evidence-view';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { getEvidence } from '@/db/answer/evidence';
import { checkFigure, getExampleFigure } from '@/db/answer/evidence-check';
import { frameText } from '@/lib/sentences/frame-text';
import { evidenceGuideTexts } from '@/lib/texts/evidence-guide';
import { siteTexts } from '@/lib/texts/site';
import { askedFigure, namedReader, stampOf } from '@/server/page/evidence-page';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: siteTexts[await localeOf(params)].pages.evidence, robots: { index: false } };
}

export default async function EvidencePage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const search = await searchOf(searchParams);
  const reader = await namedReader(context.reader, search);
  const { key, renamed } = askedFigure(reader, search);
  const evidence = await getEvidence(reader, key);
  const asked = ['s', 'p', 'y'].some((name) => search.has(name));
  const release = search.get('r');
  const otherRelease = release !== null && release !== String(reader.release.number);
  return (
    <Page {...{ locale, messages }} page="evidence" query={`?${search}`} frame={frameText({ ...context, reader })}>
      {otherRelease && (
        <Notice
          problems={[{ parameter: 'r', value: release, allowed: evidenceGuideTexts[locale].release }]}
          locale={locale}
        />
      )}
      <Notice problems={renamed} locale={locale} />
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
