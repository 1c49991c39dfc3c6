import { subjectsOf } from '@/components/charts/draw/view';
import type { PartSources } from '@/lib/figures/change-parts';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Group, Place } from '@/lib/figures/comparison';
import { firmnessAt } from '@/lib/figures/firm-gap';
import { gap } from '@/lib/figures/gap';
import {
  type Answers,
  answersIn,
  type GroupViews,
  groupSubjects,
  groupViewsOf,
  selectionIn,
  sidesSelection,
} from '@/lib/figures/group-lines';
import type { Confidence, Part } from '@/lib/figures/membership';
import { selectionOf } from '@/lib/figures/selection';
import type { Validity } from '@/lib/figures/validity';
import { turnedOrderText } from '@/lib/sentences/firmness';
import type { PageContext } from '@/server/page/page-context';

/**
 * The members of a group that the data set knows, with how sure each membership is, what of the place it means, and until
 * when it was one.
 */
export type Member = { place: Place; confidence: Confidence } & Part & Pick<Validity, 'validTo'>;

/** What the panels of a group are made of. */
export type GroupProps = {
  context: PageContext;
  group: Group;
  members: Member[];
  answers: Answers;
  views: GroupViews;
};

export function membersOf({ reader: { catalogue } }: Pick<PageContext, 'reader'>, group: string): Member[] {
  return (catalogue.members.get(group) ?? []).flatMap(({ place: id, validTo, confidence, partEn, partZh }) => {
    const place = catalogue.places.get(id);
    return place ? [{ place, confidence, partEn, partZh, validTo: validTo ?? place.validTo }] : [];
  });
}

/** The views in which groups are shown; none where nothing of what groups are worked out in is there. */
export async function getGroupViews({ reader }: Pick<PageContext, 'reader'>): Promise<GroupViews> {
  const sides = await reader.compare(sidesSelection(reader.catalogue.area));
  return sides ? groupViewsOf(sides) : {};
}

/** These subjects in every indicator that groups are told in. */
export async function getAnswers(context: PageContext, subjects: string[]): Promise<Answers> {
  const asked = selectionIn(await getGroupViews(context));
  const answer = await context.reader.compare(selectionOf({ ...asked, subjects: subjectsOf(...subjects) }));
  return answer ? answersIn(answer) : {};
}

/** All that a group's page is worked out from. */
export function getGroupAnswers(context: PageContext, group: Group): Promise<Answers> {
  const places = membersOf(context, group.id).map(({ place }) => place);
  return getAnswers(context, groupSubjects(context.reader.catalogue.area, group.id, places));
}

/** The order of two figures of one moment: without whom it is the other way round, in words; empty where it is firm. */
export async function orderOf(
  { locale, reader }: Pick<PageContext, 'locale' | 'reader'>,
  comparison: Comparison,
  [a, b]: readonly [Figure, Figure],
): Promise<string> {
  const { period } = a.point;
  const apart = gap(a, b);
  const halves = apart && (await reader.halves(comparison, [a.line, b.line], [period]));
  return halves ? turnedOrderText(firmnessAt(comparison, halves, period), apart, locale) : '';
}

/** The figures that the urban share of a group is parted by; undefined where the data set lacks either. */
export function urbanSources({ urban_residents: numerator, residents: denominator }: Answers): PartSources | undefined {
  return numerator && denominator && { numerator, denominator };
}

/** The answers that tables show, in their order. */
export const measured = ({ urban_residents: _, ...shown }: Answers): Comparison[] => Object.values(shown);
