import './reading-table.css';
import { ScrollBox } from '@/components/scroll-box';
import { VerdictMark } from '@/components/verdict';
import type { ReadingAnswer } from '@/lib/claim-answer';
import { type Locale, nameOf } from '@/lib/locale';
import { proposalMessages } from '@/lib/messages/proposal';
import { ClaimVerdictText } from './claim-verdict';
import { OtherCell, OwnCell } from './figure-cells';
import { resultText } from './result-text';

type Props = { readings: readonly ReadingAnswer[]; label: string; locale: Locale };

/** Every reading of a claim with its verdict, its figures, each open to its evidence, and what they come to. */
export function ReadingTable({ readings, label, locale }: Props) {
  const { column } = proposalMessages[locale];
  const shows: Columns = {
    other: readings.some(hasOther),
    result: readings.some(({ judged }) => judged.value !== null || judged.comparability !== null),
  };
  return (
    <ScrollBox label={`${label} · ${column.reading}`}>
      <table className={`readings text-sm ${shows.result ? 'sm:min-w-[40rem]' : ''}`}>
        <thead>
          <tr>
            <th scope="col">{column.reading}</th>
            <th scope="col">{column.own}</th>
            {shows.other && <th scope="col">{column.other}</th>}
            {shows.result && (
              <th scope="col" className="number">
                {column.result}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {readings.map((answer) => (
            <Row key={answer.reading.id} {...{ answer, shows, locale }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** Columns that are left out where no row has anything for them. */
type Columns = { other: boolean; result: boolean };

function hasOther({ shown }: ReadingAnswer): boolean {
  if (shown.kind === 'status') return shown.project.status === 'proposed' && shown.nearest.length > 0;
  return ['pair', 'members', 'change', 'zones'].includes(shown.kind);
}

function Row({ answer, shows, locale }: { answer: ReadingAnswer; shows: Columns; locale: Locale }) {
  const { reading, judged } = answer;
  const { column } = proposalMessages[locale];
  return (
    <tr id={reading.id}>
      <ReadingHead answer={answer} locale={locale} />
      <td data-label={column.own}>
        <div>
          <OwnCell {...{ answer, locale }} />
        </div>
      </td>
      {shows.other && (
        <td data-label={column.other}>
          <div>
            <OtherCell {...{ answer, locale }} />
          </div>
        </td>
      )}
      {shows.result && (
        <td className="number" data-label={column.result} data-value={judged.value ?? undefined}>
          <div>
            {resultText(answer, locale)}
            {judged.comparability && judged.comparability.level !== 'yes' && (
              <small className="block whitespace-normal text-mute">
                <VerdictMark verdict={judged.comparability} locale={locale} spelled />
              </small>
            )}
          </div>
        </td>
      )}
    </tr>
  );
}

/** How it is read, what that comes to, and what is shown in place of what the reader picked. */
function ReadingHead({ answer, locale }: { answer: ReadingAnswer; locale: Locale }) {
  const { reading, judged, otherComparator, otherYear } = answer;
  const { instead } = proposalMessages[locale];
  const note = locale === 'zh' ? reading.noteZh : reading.noteEn;
  return (
    <th scope="row" className="sm:w-[36%]">
      {nameOf(reading, locale)}
      <span className="block font-normal">
        <ClaimVerdictText verdict={judged.verdict} locale={locale} />
      </span>
      {note && <small className="block font-normal text-mute">{note}</small>}
      {otherComparator && <small className="block font-normal text-accent">{instead.comparator}</small>}
      {otherYear && <small className="block font-normal text-accent">{instead.year}</small>}
    </th>
  );
}
