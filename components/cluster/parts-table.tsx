import { ScrollBox } from '@/components/scroll-box';
import type { ChangeParts } from '@/lib/change-parts';
import { formatSigned } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { ConfidenceMark, MemberName, type ShownMember } from './member-marks';

type Props = { parts: ChangeParts; members: ShownMember[]; locale: Locale };

/** What each member brought to the change of the whole, in points. */
export function PartsTable({ parts: { parts, rate, composition, change }, members, locale }: Props) {
  const words = clusterMessages[locale];
  const cells = (values: number[]) =>
    values.map((value, at) => (
      <td key={at === 0 ? 'rate' : at === 1 ? 'composition' : 'change'} className="number">
        {formatSigned(value, 2, locale)}
      </td>
    ));
  return (
    <ScrollBox label={words.parts}>
      <table className="max-w-3xl text-sm">
        <thead>
          <tr>
            <th scope="col">{words.members}</th>
            {[words.partsRate, words.partsComposition, words.partsTotal].map((name) => (
              <th key={name} scope="col" className="number">
                {name}
                <small className="block">{words.unitOf.points}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {members.map(({ place, confidence }) => {
            const part = parts.find(({ id }) => id === place.id);
            return (
              part && (
                <tr key={place.id}>
                  <th scope="row">
                    <MemberName place={place} locale={locale} />{' '}
                    <ConfidenceMark confidence={confidence} locale={locale} />
                  </th>
                  {cells([part.rate, part.composition, part.rate + part.composition])}
                </tr>
              )
            );
          })}
          <tr className="font-semibold">
            <th scope="row">{words.partsTotal}</th>
            {cells([rate, composition, change])}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
