import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { GroupSheet } from '@/components/sheets/group-sheet';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { sheetTexts } from '@/lib/texts/sheet';
import { contextOf } from '@/server/page/page-context';
import { missingMetadata } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;

async function groupOf(params: Params) {
  const context = await contextOf(params);
  return { context, group: context.reader.catalogue.groups.get((await params).id) };
}

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const { context, group } = await groupOf(params);
  const { locale } = context;
  if (!group) return missingMetadata(locale);
  return {
    title: `${nameOf(group, locale)} · ${sheetTexts[locale].kind.group}`,
    robots: { index: false },
    alternates: { canonical: pathOf(locale, 'clusters', group.id) },
  };
}

export default async function GroupSheetPage({ params }: { params: Params }) {
  const { context, group } = await groupOf(params);
  if (!group) notFound();
  return <GroupSheet context={context} group={group} />;
}
