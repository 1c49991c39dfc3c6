import { FigureLegend } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import { VerdictMark } from '@/components/ui/verdict';
import type { Figure } from '@/lib/figures/comparability';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { isTarget, type ReadingAnswer } from '@/lib/proposal/claim-answer';
import { mindedTexts } from '@/lib/sentences/proposal-words';
import { proposalTexts } from '@/lib/texts/proposal';
import { ClaimVerdictText } from './claim-verdict';
import { OtherCell, OwnCell } from './figure-cells';
import { resultText } from './result-text';

type Props = { readings: readonly ReadingAnswer[]; label: string; locale: Locale };

/** Every reading of a claim with its verdict, its figures, each open to its evidence, and what they come to. */
export function ReadingTable({ readings, label, locale }: Props) {
  const { column } = proposalTexts[locale];
  const hasResult = readings.some(({ judged }) => judged.value !== null || judged.comparability !== null);
  const told: (Column<ReadingAnswer> | false)[] = [
    {
      id: 'reading',
      head: column.reading,
      cellClass: 'sm:w-[36%]',
      cell: (answer) => <ReadingHead {...{ answer, locale }} />,
    },
    { id: 'own', head: column.own, cell: (answer) => <OwnCell {...{ answer, locale }} /> },
    readings.some(hasOther) && {
      id: 'other',
      head: column.other,
      cell: (answer) => <OtherCell {...{ answer, locale }} />,
    },
    hasResult && {
      id: 'result',
      head: column.result,
      number: true,
      cell: (answer) => <Result {...{ answer, locale }} />,
    },
  ];
  return (
    <>
      <Table
        cards
        className={`text-sm ${hasResult ? 'sm:min-w-[40rem]' : ''}`}
        label={`${label} · ${column.reading}`}
        columns={told.filter((one) => one !== false)}
        rows={readings}
        keyOf={({ reading }) => reading.id}
        idOf={({ reading }) => reading.id}
      />
      <FigureLegend figures={readings.flatMap(figuresRead)} locale={locale} />
    </>
  );
}

/** The figures that a reading shows. */
function figuresRead({ shown }: ReadingAnswer): Figure[] {
  switch (shown.kind) {
    case 'pair':
      return [
        shown.own,
        ...(isTarget(shown.other) ? [] : [shown.other]),
        ...(shown.population ? [shown.population] : []),
      ];
    case 'members':
      return [...shown.of, ...(isTarget(shown.other) ? [] : [shown.other])];
    case 'change':
      return [shown.earlier, shown.later];
    default:
      return [];
  }
}

function hasOther({ shown }: ReadingAnswer): boolean {
  if (shown.kind === 'status') return shown.project.status === 'proposed' && shown.nearest.length > 0;
  return ['pair', 'members', 'change', 'zones'].includes(shown.kind);
}

function Result({ answer, locale }: { answer: ReadingAnswer; locale: Locale }) {
  const { value, comparability } = answer.judged;
  return (
    <span data-value={value ?? undefined}>
      {resultText(answer, locale)}
      {comparability && comparability.level !== 'yes' && (
        <small className="block whitespace-normal text-mute">
          <VerdictMark verdict={comparability} reasons={mindedTexts(answer, locale)} locale={locale} />
        </small>
      )}
    </span>
  );
}

/** How it is read, what that comes to, and what is shown in place of what the reader picked. */
function ReadingHead({ answer, locale }: { answer: ReadingAnswer; locale: Locale }) {
  const { reading, judged, otherComparator, otherYear } = answer;
  const { instead } = proposalTexts[locale];
  const note = fieldOf(reading, 'note', locale);
  return (
    <>
      {nameOf(reading, locale)}
      <span className="block font-normal">
        <ClaimVerdictText verdict={judged.verdict} locale={locale} />
      </span>
      {note && <small className="block font-normal text-mute">{note}</small>}
      {otherComparator && <small className="block font-normal text-accent">{instead.comparator}</small>}
      {otherYear && <small className="block font-normal text-accent">{instead.year}</small>}
    </>
  );
}
