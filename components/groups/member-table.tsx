import { Figure, FigureLegend } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import { UntilMark } from '@/components/ui/until-mark';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison } from '@/lib/figures/comparison';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { ConfidenceMark, MemberName, PartMark, type ShownMember } from './member-marks';

type Props = { members: ShownMember[]; comparisons: Comparison[]; locale: Locale };

/** A comparison at the last moment that nearly all members have. */
type Shown = { comparison: Comparison; period: string };

/** Every member, how its membership is known, and its main figures at the last moment that nearly all have. */
export function MemberTable({ members, comparisons, locale }: Props) {
  const shown = comparisons.flatMap((comparison): Shown[] => {
    const lines = members.flatMap(({ place }) => lineOf(comparison, place.id) ?? []);
    const period = lastCommonPeriod(lines);
    return period === undefined ? [] : [{ comparison, period }];
  });
  return (
    <>
      <Table
        className="text-sm"
        label={clusterTexts[locale].members}
        columns={[...memberColumns(locale), ...shown.map((one) => figureColumn(one, locale))]}
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

function figureOf({ comparison, period }: Shown, { place }: ShownMember) {
  const line = lineOf(comparison, place.id);
  return line && figureAt(comparison, line, period);
}

function memberColumns(locale: Locale): Column<ShownMember>[] {
  const words = clusterTexts[locale];
  return [
    {
      id: 'member',
      head: words.members,
      cellClass: 'whitespace-nowrap',
      cell: ({ place, validTo }) => (
        <>
          <MemberName place={place} locale={locale} />
          <UntilMark {...{ validTo, locale }} />
        </>
      ),
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
  ];
}

function figureColumn(shown: Shown, locale: Locale): Column<ShownMember> {
  const { indicator } = shown.comparison;
  return {
    id: indicator.id,
    head: nameOf(indicator, locale),
    note: `${unitOf(indicator, locale)} · ${shortPeriod(shown.period, locale)}`,
    number: true,
    cell: (member) => <Figure figure={figureOf(shown, member)} locale={locale} />,
  };
}
