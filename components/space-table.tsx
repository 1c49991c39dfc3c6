import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/comparability';
import { formatNumber, formatSigned, noFigure } from '@/lib/format';
import { type Locale, shortNameOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import type { Space } from '@/lib/space';
import { ScrollBox } from './scroll-box';

export type SpaceRow = { figure: Figure; space: Space | undefined };

type Props = { rows: SpaceRow[]; locale: Locale; messages: Messages };

/** Distance of each place to a benchmark in points and in people. */
export function SpaceTable({ rows, locale, messages }: Props) {
  const { column } = messages;
  return (
    <ScrollBox label={column.space}>
      <table className="compact text-sm">
        <thead>
          <tr>
            <th scope="col">{column.place}</th>
            <th scope="col" className="number">
              {column.rate}
            </th>
            <th scope="col" className="number">
              {column.space}
            </th>
            <th scope="col" className="number">
              {column.people}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SpaceLine key={row.figure.line.subject} {...row} {...{ locale, messages }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function SpaceLine({ figure, space, locale, messages }: SpaceRow & Omit<Props, 'rows'>) {
  const { line, point } = figure;
  const group = line.kind === 'group';
  const address = evidenceAddress(locale, { series: line.series, subject: line.subject, period: point.period });
  return (
    <tr className={group ? 'font-semibold' : undefined}>
      <th scope="row">
        {group ? `${shortNameOf(line, locale)} · ${messages.column.total}` : shortNameOf(line, locale)}
      </th>
      <td className="number">
        {point.value === null ? noFigure : <a href={address}>{formatNumber(point.value, 2, locale)}</a>}
      </td>
      <td className="number">{space ? formatSigned(space.points, 2, locale) : noFigure}</td>
      <td className="number">{space?.people === undefined ? noFigure : formatSigned(space.people, 2, locale)}</td>
    </tr>
  );
}
