import { Figure, FigureLegend } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import type { Comparison } from '@/lib/figures/comparison';
import { figureAt, lastCommonPeriod, lineOf } from '@/lib/figures/gap';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { ConfidenceMark, MemberName, PartMark, type ShownMember } from './member-marks';

type Props = { members: ShownMember[]; comparisons: Comparison[]; locale: Locale };

/** Every member, how its membership is known, and its main figures at the last moment that nearly all have. */
export function MemberTable({ members, comparisons, locale }: Props) {
  const words = clusterTexts[locale];
  const shown = comparisons.flatMap((comparison) => {
    const lines = members.flatMap(({ place }) => lineOf(comparison, place.id) ?? []);
    const period = lastCommonPeriod(lines);
    return period === undefined ? [] : [{ comparison, period }];
  });
  const figureOf = ({ comparison, period }: (typeof shown)[number], { place }: ShownMember) => {
    const line = lineOf(comparison, place.id);
    return line && figureAt(comparison, line, period);
  };
  return (
    <>
      <Table
        className="text-sm"
        label={words.members}
        columns={[
          {
            id: 'member',
            head: words.members,
            cellClass: 'whitespace-nowrap',
            cell: ({ place }) => <MemberName place={place} locale={locale} />,
          },
          {
            id: 'why',
            head: words.why,
            cell: ({ confidence, place, ...part }) => (
              <>
                <ConfidenceMark confidence={confidence} locale={locale} /> <PartMark member={part} locale={locale} />
              </>
            ),
          },
          ...shown.map(
            (one): Column<ShownMember> => ({
              id: one.comparison.indicator.id,
              head: nameOf(one.comparison.indicator, locale),
              note: `${unitOf(one.comparison.indicator, locale)} · ${shortPeriod(one.period, locale)}`,
              number: true,
              cell: (member) => <Figure figure={figureOf(one, member)} locale={locale} />,
            }),
          ),
        ]}
        rows={members}
        keyOf={({ place }) => place.id}
      />
      <FigureLegend
        figures={shown.flatMap((one) => members.flatMap((member) => figureOf(one, member) ?? []))}
        locale={locale}
      />
    </>
  );
}
