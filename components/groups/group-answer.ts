import { subjectsOf } from '@/components/charts/draw/view';
import type { Comparison, Group, Place } from '@/lib/figures/comparison';
import { type GroupIndicator, groupIndicators, groupSeries, groupSubjects } from '@/lib/figures/group-lines';
import type { Confidence, Part } from '@/lib/figures/membership';
import { selectionOf } from '@/lib/figures/selection';
import type { PageContext } from '@/server/page/page-context';

/** The members of a group that the data set knows, with how sure each membership is and what of the place it means. */
export type Member = { place: Place; confidence: Confidence } & Part;

export function membersOf({ reader: { catalogue } }: Pick<PageContext, 'reader'>, group: string): Member[] {
  return (catalogue.members.get(group) ?? []).flatMap(({ place: id, confidence, partEn, partZh }) => {
    const place = catalogue.places.get(id);
    return place ? [{ place, confidence, partEn, partZh }] : [];
  });
}

export type Answers = Record<GroupIndicator, Comparison>;

/** These subjects in every indicator that groups are told in. */
export async function getAnswers({ reader }: PageContext, subjects: string[]): Promise<Answers> {
  const [indicator, ...others] = groupIndicators;
  const answer = await reader.compare(
    selectionOf({ indicator, others: [...others], series: groupSeries, subjects: subjectsOf(...subjects) }),
  );
  const all = answer ? [answer, ...answer.others] : [];
  const found = (id: GroupIndicator) => {
    const one = all.find((candidate) => candidate.indicator.id === id);
    if (!one) throw new Error(`There is no indicator “${id}”.`);
    return one;
  };
  return {
    urbanization_rate: found('urbanization_rate'),
    population_resident: found('population_resident'),
    population_urban: found('population_urban'),
    gdp: found('gdp'),
    gdp_per_capita: found('gdp_per_capita'),
    export_openness: found('export_openness'),
  };
}

/** All that a group's page is worked out from. */
export function getGroupAnswers(context: PageContext, group: Group): Promise<Answers> {
  const places = membersOf(context, group.id).map(({ place }) => place);
  return getAnswers(context, groupSubjects(group.id, places));
}

/** The answers that tables show, in their order. */
export const measured = (answers: Answers): Comparison[] => [
  answers.urbanization_rate,
  answers.population_resident,
  answers.gdp,
  answers.gdp_per_capita,
  answers.export_openness,
];
