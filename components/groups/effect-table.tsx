import { RoundingLine } from '@/components/ui/rounding-line';
import { type Column, Table } from '@/components/ui/table';
import { CautionMark } from '@/components/ui/verdict';
import type { Comparison } from '@/lib/figures/comparison';
import type { MemberEffect } from '@/lib/figures/member-effect';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import type { Sum } from '@/lib/figures/rounding';
import { formatNumber, formatSigned, noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { clusterTexts } from '@/lib/texts/cluster';
import { ConfidenceMark, MemberName, type ShownMember } from './member-marks';

export type EffectRow = { member: ShownMember; effects: (MemberEffect | Untold)[] };

type Props = { columns: { comparison: Comparison; period: string }[]; rows: EffectRow[]; locale: Locale };

/** The whole without each member, as what the member adds to it. */
export function EffectTable({ columns, rows, locale }: Props) {
  const words = clusterTexts[locale];
  return (
    <>
      <Table
        className="text-sm"
        label={words.contribution}
        columns={[
          {
            id: 'member',
            head: words.members,
            cell: ({ member: { place, confidence } }) => (
              <>
                <span className="whitespace-nowrap">
                  <MemberName place={place} locale={locale} />
                </span>{' '}
                <ConfidenceMark confidence={confidence} locale={locale} />
              </>
            ),
          },
          ...columns.map(
            ({ comparison: { indicator }, period }, at): Column<EffectRow> => ({
              id: indicator.id,
              head: nameOf(indicator, locale),
              note: `${words.unitOf[indicator.aggregation === 'ratio' ? 'points' : 'share']} · ${shortPeriod(period, locale)}`,
              number: true,
              cell: ({ effects }) => effects[at] && <EffectText effect={effects[at]} locale={locale} />,
            }),
          ),
        ]}
        rows={rows}
        keyOf={({ member }) => member.place.id}
      />
      <RoundingLine sums={columns.flatMap((_, at) => sharesOf(rows, at))} locale={locale} />
    </>
  );
}

/** The shares of all members in a sum, which make it whole; none where one is not told. */
function sharesOf(rows: readonly EffectRow[], at: number): Sum[] {
  const parts = rows.flatMap(({ effects }) => {
    const effect = effects[at];
    return effect && !isUntold(effect) && effect.unit === 'share' ? [effect.value] : [];
  });
  return parts.length === rows.length ? [{ whole: 100, parts, decimals: 1 }] : [];
}

function EffectText({ effect, locale }: { effect: MemberEffect | Untold; locale: Locale }) {
  if (isUntold(effect)) {
    return (
      <>
        {noFigure} <small className="text-mute">{clusterTexts[locale].untold[effect.untold]}</small>
      </>
    );
  }
  const { value, unit, verdict } = effect;
  return (
    <>
      {unit === 'points' ? formatSigned(value, 2, locale) : formatNumber(value, 1, locale)}
      <CautionMark reasons={verdict.level === 'note' ? verdict.reasons : []} locale={locale} />
    </>
  );
}
