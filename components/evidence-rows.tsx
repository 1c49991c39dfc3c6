import type { Evidence, EvidenceRow } from '@/db/evidence';
import { formatNumber } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { preferenceOf } from '@/lib/preference';
import { pathOf } from './page';
import { ScrollBox } from './scroll-box';
import { SourceLine } from './source-list';

type Props = { evidence: Evidence; locale: Locale; messages: Messages };

/** Every published value that a figure stands on, and those published for the same cell but not used. */
export function EvidenceRows({ evidence, locale, messages }: Props) {
  const { evidence: words } = messages;
  const heads = [
    { name: words.place, width: 'w-[8%]' },
    { name: words.indicator, width: 'w-[16%]' },
    { name: words.value, width: 'number w-[12%]' },
    { name: words.status, width: 'w-[14%]' },
    { name: words.words, width: 'w-[20%]' },
    { name: words.source, width: 'w-[30%]' },
  ];
  return (
    <ScrollBox label={words.behind}>
      <table className="min-w-[66rem] table-fixed text-sm">
        <thead>
          <tr>
            {heads.map(({ name, width }) => (
              <th key={name} scope="col" className={width}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {evidence.rows.map((row) => (
            <RowLine
              key={`${row.place.id} ${row.series.id} ${row.rank}`}
              {...{ row, locale, messages }}
              shown={evidence.rows.find((one) => one.rank === 1 && isSameCell(one, row))}
            />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const isSameCell = (a: EvidenceRow, b: EvidenceRow) => a.place.id === b.place.id && a.series.id === b.series.id;

/** Whether a value is the one used and, where not, why another is. */
function usedText(row: EvidenceRow, shown: EvidenceRow | undefined, messages: Messages): string {
  const { evidence, files, status } = messages;
  if (row.rank === 1) return evidence.shown;
  const why = shown && preferenceOf(shown, row);
  const words = why === 'status' ? files.preferred.status(status[row.status]) : why && files.preferred[why];
  return [evidence.others, evidence.notShown, words].filter(Boolean).join(' · ');
}

type RowLineProps = { row: EvidenceRow; shown: EvidenceRow | undefined; locale: Locale; messages: Messages };

function RowLine({ row, shown, locale, messages }: RowLineProps) {
  const { place, indicator, series, value, status, rank, evidence, note, source } = row;
  return (
    <tr className={rank > 1 ? 'text-mute' : undefined}>
      <th scope="row">
        <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>
      </th>
      <td>
        <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a> · {nameOf(series, locale)}
      </td>
      <td className="number">
        {formatNumber(value, indicator.decimals, locale)} {unitOf(indicator, locale)}
      </td>
      <td>
        {status} · {messages.status[status]}
        <br />
        <small>{usedText(row, shown, messages)}</small>
      </td>
      <td className="wrap-anywhere">
        {evidence ? <q>{evidence}</q> : <span className="text-mute">{messages.evidence.noWords}</span>}
        {note && (
          <>
            <br />
            <small className="text-mute">
              {messages.evidence.note}: {note}
            </small>
          </>
        )}
      </td>
      <td className="wrap-anywhere">
        <SourceLine {...{ source, locale, messages }} />
      </td>
    </tr>
  );
}
