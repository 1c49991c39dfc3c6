import { ScrollBox } from '@/components/scroll-box';
import { VerdictMark } from '@/components/verdict';
import type { ReadingAnswer } from '@/lib/claim-answer';
import { type Locale, nameOf } from '@/lib/locale';
import { proposalMessages } from '@/lib/messages/proposal';
import { ClaimVerdictText } from './claim-verdict';
import { OtherCell, OwnCell } from './figure-cells';
import { resultText } from './result-text';

type Props = { readings: readonly ReadingAnswer[]; label: string; locale: Locale };

/** Every reading of a claim with its figures, each open to its evidence, what they come to, and the verdict. */
export function ReadingTable({ readings, label, locale }: Props) {
  const { column } = proposalMessages[locale];
  return (
    <ScrollBox label={label}>
      <table className="min-w-[46rem] text-sm">
        <thead>
          <tr>
            <th scope="col">{column.reading}</th>
            <th scope="col">{column.own}</th>
            <th scope="col">{column.other}</th>
            <th scope="col" className="number">
              {column.result}
            </th>
            <th scope="col">{column.verdict}</th>
          </tr>
        </thead>
        <tbody>
          {readings.map((answer) => (
            <Row key={answer.reading.id} {...{ answer, locale }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Row({ answer, locale }: { answer: ReadingAnswer; locale: Locale }) {
  const { reading, judged } = answer;
  const { instead } = proposalMessages[locale];
  const note = locale === 'zh' ? reading.noteZh : reading.noteEn;
  return (
    <tr id={reading.id}>
      <th scope="row" className="w-[26%]">
        {nameOf(reading, locale)}
        {note && <small className="block font-normal text-mute">{note}</small>}
        {answer.otherComparator && <small className="block font-normal text-accent">{instead.comparator}</small>}
        {answer.otherYear && <small className="block font-normal text-accent">{instead.year}</small>}
      </th>
      <td>
        <OwnCell {...{ answer, locale }} />
      </td>
      <td>
        <OtherCell {...{ answer, locale }} />
      </td>
      <td className="number" data-value={judged.value ?? undefined}>
        {resultText(answer, locale)}
        {judged.comparability && judged.comparability.level !== 'yes' && (
          <small className="block whitespace-normal text-mute">
            <VerdictMark verdict={judged.comparability} locale={locale} spelled />
          </small>
        )}
      </td>
      <td className="whitespace-nowrap">
        <ClaimVerdictText verdict={judged.verdict} locale={locale} />
      </td>
    </tr>
  );
}
