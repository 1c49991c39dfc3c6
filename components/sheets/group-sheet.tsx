import { AggregateTable } from '@/components/groups/aggregate-table';
import { getGroupAnswers, type Member, measured, membersOf } from '@/components/groups/group-answer';
import { originOf } from '@/components/groups/group-list';
import { colourOf, describe, isWhole } from '@/components/groups/group-profile';
import { MemberTable } from '@/components/groups/member-table';
import { Locator } from '@/components/places/locator';
import { originTexts } from '@/components/places/place-parts';
import { pathOf } from '@/lib/addresses/pages';
import { sheetAddress } from '@/lib/addresses/sheets';
import { sideGroups } from '@/lib/area/area';
import type { Comparison, Group } from '@/lib/figures/comparison';
import { momentOfSides } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { nameOf, noteOf } from '@/lib/language/locale';
import { locatorOf } from '@/lib/map/locator';
import { clusterTexts } from '@/lib/texts/cluster';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { Sheet } from './sheet';

type Props = { context: PageContext; group: Group };

/** A group on one page: what it is, where it lies, how it stands to both sides, and its members. */
export async function GroupSheet({ context, group }: Props) {
  const { locale, reader } = context;
  const { catalogue } = reader;
  const words = clusterTexts[locale];
  const members = membersOf(context, group.id);
  const answers = await getGroupAnswers(context, group);
  const comparisons = measured(answers);
  const { area } = catalogue;
  const subjects = [...new Set([group.id, ...sideGroups(area), ...(area.nation === null ? [] : [area.nation])])];
  const note = noteOf(group, locale);
  return (
    <Sheet
      context={context}
      kind="group"
      title={nameOf(group, locale)}
      tag={[words.kindOf[group.kind], originOf(group, locale), words.memberCount(members.length)].join(' · ')}
      lead={[describe(context, group, answers)]}
      aside={<GroupMap {...{ context, group, members }} />}
      notes={note ? [note] : []}
      sources={originTexts(sourcesOf(context, group, comparisons, subjects), locale)}
      path={pathOf(locale, 'clusters', group.id)}
      word={sheetAddress(locale, { group: group.id }, 'word')}
    >
      {isWhole(members) && comparisons.length > 0 && (
        <section>
          <h2>{sheetTexts[locale].against}</h2>
          <AggregateTable {...{ comparisons, subjects, locale }} label={sheetTexts[locale].against} />
        </section>
      )}
      <section>
        <h2>{words.members}</h2>
        <MemberTable {...{ members, locale, comparisons }} />
      </section>
    </Sheet>
  );
}

/** Where the members lie. */
function GroupMap({ context: { locale, reader }, group, members }: Props & { members: Member[] }) {
  const { catalogue } = reader;
  const own = members.map(({ place }) => place.id);
  const located = locatorOf(catalogue.geography, { own, facing: [] }, 1.4);
  if (!located) return null;
  const label = clusterTexts[locale].map(nameOf(group, locale));
  return <Locator {...{ located, catalogue, locale, label }} colour={colourOf(group, members)} width={250} />;
}

/** Who says that there is such a group, then who gave the figures that its sheet shows. */
function sourcesOf(
  { reader: { catalogue } }: PageContext,
  group: Group,
  comparisons: readonly Comparison[],
  subjects: readonly string[],
) {
  const shown = comparisons.flatMap((comparison) => {
    const period = momentOfSides(comparison);
    const lines = subjects.flatMap((subject) => lineOf(comparison, subject) ?? []);
    const ids = lines.flatMap((line) => (period ? figureAt(comparison, line, period).point.sources : []));
    return ids.flatMap((id) => comparison.sources.find((source) => source.id === id) ?? []);
  });
  return [...group.sources.flatMap((id) => catalogue.sources.get(id) ?? []), ...shown];
}
