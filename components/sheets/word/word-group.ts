import { subjectsOf } from '@/components/charts/draw/view';
import { getGroupAnswers, getGroupViews, membersOf } from '@/components/groups/group-answer';
import { courseOf } from '@/components/groups/group-charts';
import { originOf } from '@/components/groups/group-list';
import { describe, isWhole } from '@/components/groups/group-profile';
import { sideGroups } from '@/lib/area/area';
import type { Group } from '@/lib/figures/comparison';
import { selectionIn } from '@/lib/figures/group-lines';
import type { Selection } from '@/lib/figures/selection';
import type { WordBlock } from '@/lib/files/docx/word-file';
import { nameOf, noteOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { viewBlocks, type WordSheet } from './word-views';

/** Writes a group as a document: what it is, its members, how it stands to both sides, over time, and how its members differ. */
export async function groupDocument(context: PageContext, group: Group): Promise<WordSheet> {
  const { locale, reader } = context;
  const { area } = reader.catalogue;
  const words = clusterTexts[locale];
  const [answers, views] = await Promise.all([getGroupAnswers(context, group), getGroupViews(context)]);
  const members = membersOf(context, group.id);
  const names = speech[locale].names(members.map(({ place }) => shortNameOf(place, locale)));
  const note = noteOf(group, locale);
  const wanted: Partial<Selection>[] = [
    { ...selectionIn(views), subjects: subjectsOf(group.id, ...sideGroups(area)), chart: 'table' },
    { ...courseOf(area, views, group), chart: 'line' },
    { ...views.urban_share, subjects: subjectsOf(`${group.id}*`), chart: 'bars', order: 'value' },
  ];
  const said = (text: string): WordBlock => ({ kind: 'text', text });
  return {
    title: nameOf(group, locale),
    subtitle: [words.kindOf[group.kind], originOf(group, locale)].join(' · '),
    blocks: [
      { kind: 'heading', level: 1, text: sheetTexts[locale].kind.group },
      said(describe(context, group, answers)),
      said(speech[locale].labelled(sheetTexts[locale].members(members.length), names)),
      ...(note ? [{ kind: 'remark', text: note } as const] : []),
      ...(isWhole(members) ? await viewBlocks(context, wanted) : []),
    ],
  };
}
