import type { Metadata } from 'next';
import { Missing } from '@/components/frame/missing';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { getGroupAnswers, getGroupViews } from '@/components/groups/group-answer';
import { courseFinding, courseOf } from '@/components/groups/group-charts';
import { describe, GroupProfile } from '@/components/groups/group-profile';
import { pathOf } from '@/lib/addresses/pages';
import { addressOf, readSelection, selectionOf } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { frameText } from '@/lib/sentences/frame-text';
import { contextOf, type Search, searchOf } from '@/server/page/page-context';
import { missingMetadata, sharedAs } from '@/server/page/page-metadata';

type Params = Promise<{ locale: string; id: string }>;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const context = await contextOf(params);
  const { locale, reader } = context;
  const group = reader.catalogue.groups.get((await params).id);
  if (!group) return missingMetadata(locale);
  const selection = selectionOf(courseOf(reader.catalogue.area, await getGroupViews(context), group));
  const [comparison, answers] = await Promise.all([reader.compare(selection), getGroupAnswers(context, group)]);
  const url = pathOf(locale, 'clusters', group.id);
  const shared = sharedAs({
    locale,
    page: 'clusters',
    selection,
    name: nameOf(group, locale),
    title: comparison && courseFinding(comparison, group, locale)?.title,
    sentence: describe(context, group, answers),
    url,
  });
  return { ...shared, alternates: { canonical: url } };
}

export default async function ClusterPage({ params, searchParams }: { params: Params; searchParams: Search }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const group = reader.catalogue.groups.get((await params).id);
  const { selection, problems } = readSelection(await searchOf(searchParams));
  const { layout } = selection;
  return (
    <Page
      {...{ locale, messages }}
      page="clusters"
      item={group?.id}
      query={addressOf('', { layout })}
      frame={frameText(context)}
    >
      <Notice problems={problems} locale={locale} />
      {group ? <GroupProfile {...{ context, group, layout }} /> : <Missing locale={locale} list="clusters" />}
    </Page>
  );
}
