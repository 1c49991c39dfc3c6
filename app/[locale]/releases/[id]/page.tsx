import type { Metadata } from 'next';
import { ReleaseProfile } from '@/components/data/release-profile';
import { Missing } from '@/components/frame/missing';
import { Page } from '@/components/frame/page';
import { getEffectsOf } from '@/db/drafts/kept-effects';
import { pathOf } from '@/lib/addresses/pages';
import { frameText } from '@/lib/sentences/frame-text';
import { releaseTexts } from '@/lib/texts/release';
import { contextOf } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';
import { releaseAt } from '@/server/page/release-page';

type Props = { params: Promise<{ locale: string; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, messages } = await contextOf(params);
  const reader = await releaseAt((await params).id);
  if (!reader) return missingMetadata(locale);
  const { number } = reader.release;
  return {
    title: `${releaseTexts[locale].name(number)} · ${messages.pages.releases}`,
    alternates: { canonical: pathOf(locale, 'releases', String(number)) },
  };
}

export default async function ReleasePage({ params }: Props) {
  const context = await contextOf(params);
  const { locale, messages } = context;
  const reader = await releaseAt((await params).id);
  const newest = context.reader.release.number;
  const item = reader && String(reader.release.number);
  const effects = reader && (await getEffectsOf(reader.db, reader.release.number));
  return (
    <Page {...{ locale, messages, item }} page="releases" frame={frameText(context)}>
      {reader ? (
        <ReleaseProfile {...{ reader, newest, effects, locale }} />
      ) : (
        <Missing locale={locale} list="releases" />
      )}
    </Page>
  );
}
