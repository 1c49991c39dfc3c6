import { ScrollBox } from '@/components/scroll-box';
import { verdictMarks } from '@/lib/comparability';
import type { Comparison } from '@/lib/comparison';
import { formatNumber, formatSigned, noFigure, shortPeriod } from '@/lib/format';
import { type Locale, nameOf } from '@/lib/locale';
import type { MemberEffect } from '@/lib/member-effect';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';
import { isUntold, type Untold } from '@/lib/untold';
import { ConfidenceMark, MemberName, type ShownMember } from './member-marks';

export type EffectRow = { member: ShownMember; effects: (MemberEffect | Untold)[] };

type Props = { columns: { comparison: Comparison; period: string }[]; rows: EffectRow[]; locale: Locale };

/** The whole without each member, as what the member adds to it. */
export function EffectTable({ columns, rows, locale }: Props) {
  const words = clusterMessages[locale];
  const unitOf = ({ indicator }: Comparison) =>
    indicator.aggregation === 'ratio' ? words.unitOf.points : words.unitOf.share;
  return (
    <ScrollBox label={words.contribution}>
      <table className="text-sm">
        <thead>
          <tr>
            <th scope="col">{words.members}</th>
            {columns.map(({ comparison, period }) => (
              <th key={comparison.indicator.id} scope="col" className="number">
                {nameOf(comparison.indicator, locale)}
                <small className="block">
                  {unitOf(comparison)} · {shortPeriod(period, locale)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ member, effects }) => (
            <tr key={member.place.id}>
              <th scope="row">
                <span className="whitespace-nowrap">
                  <MemberName place={member.place} locale={locale} />
                </span>{' '}
                <ConfidenceMark confidence={member.confidence} locale={locale} />
              </th>
              {effects.map((effect, at) => (
                <td key={columns[at]?.comparison.indicator.id} className="number">
                  <EffectText effect={effect} locale={locale} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function EffectText({ effect, locale }: { effect: MemberEffect | Untold; locale: Locale }) {
  if (isUntold(effect)) {
    return (
      <>
        {noFigure} <small className="text-mute">{clusterMessages[locale].untold[effect.untold]}</small>
      </>
    );
  }
  const { value, unit, verdict } = effect;
  const { reason, panel } = messagesOf(locale);
  const reasons = verdict.reasons.map((one) => reason[one]).join(panel.and);
  return (
    <>
      {unit === 'points' ? formatSigned(value, 2, locale) : formatNumber(value, 1, locale)}
      {verdict.level === 'note' && (
        <small className="text-mute" title={reasons}>
          {' '}
          {verdictMarks.note}
          <span className="sr-only">{reasons}</span>
        </small>
      )}
    </>
  );
}
