import { ScrollBox } from '@/components/scroll-box';
import type { Comparison } from '@/lib/comparison';
import { noFigure, shortPeriod } from '@/lib/format';
import { figureAt, lastCommonPeriod, lineOf } from '@/lib/gap';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { FigureLink } from './figure-link';
import { ConfidenceMark, MemberName, PartMark, type ShownMember } from './member-marks';

type Props = { members: ShownMember[]; comparisons: Comparison[]; locale: Locale };

/** Every member, how its membership is known, and its main figures at the last moment that nearly all have. */
export function MemberTable({ members, comparisons, locale }: Props) {
  const words = clusterMessages[locale];
  const columns = comparisons.flatMap((comparison) => {
    const lines = members.flatMap(({ place }) => lineOf(comparison, place.id) ?? []);
    const period = lastCommonPeriod(lines);
    return period === undefined ? [] : [{ comparison, period }];
  });
  return (
    <ScrollBox label={words.members}>
      <table className="text-sm">
        <thead>
          <tr>
            <th scope="col">{words.members}</th>
            <th scope="col">{words.why}</th>
            {columns.map(({ comparison: { indicator }, period }) => (
              <th key={indicator.id} scope="col" className="number">
                {nameOf(indicator, locale)}
                <small className="block">
                  {unitOf(indicator, locale)} · {shortPeriod(period, locale)}
                </small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ place, confidence, ...part }) => (
            <tr key={place.id}>
              <th scope="row" className="whitespace-nowrap">
                <MemberName place={place} locale={locale} />
              </th>
              <td>
                <ConfidenceMark confidence={confidence} locale={locale} /> <PartMark member={part} locale={locale} />
              </td>
              {columns.map(({ comparison, period }) => {
                const line = lineOf(comparison, place.id);
                return (
                  <td key={comparison.indicator.id} className="number">
                    {line ? <FigureLink figure={figureAt(comparison, line, period)} locale={locale} /> : noFigure}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
