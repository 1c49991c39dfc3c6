import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { GiveStep } from '@/components/drafts/give-step';
import { Page } from '@/components/frame/page';
import { getDb } from '@/db/connection/service';
import { getDrafts } from '@/db/drafts/drafts';
import { pathOf, signInAddress } from '@/lib/addresses/pages';
import { frameText } from '@/lib/sentences/frame-text';
import { draftTexts } from '@/lib/texts/drafts';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { readerMayWrite } from '@/server/session/editor';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  return { title: draftTexts[await localeOf(params)].title, robots: { index: false } };
}

export default async function ImportPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  if (!(await readerMayWrite())) redirect(signInAddress(locale, pathOf(locale, 'data/import'), 'import'));
  return (
    <Page {...{ locale, messages }} page="data/import" frame={frameText(context)}>
      <GiveStep {...(await getDrafts(await getDb()))} why={(await searchOf(searchParams)).get('why')} locale={locale} />
    </Page>
  );
}
