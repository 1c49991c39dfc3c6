import type { Indicator, Line, Point, Status } from '@/lib/comparison';
import { formatNumber, noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';
import { partialText } from '@/lib/partial';
import { tableWords } from './table-words';

type FigureCellProps = {
  line: Line;
  point: Point | undefined;
  indicator: Indicator;
  locale: Locale;
  address: (line: Line, point: Point) => string;
};

/** What there is to say of a point's status: nothing where it is normal, and what a break would hide. */
export function statusesOf({ status, doubt }: Point): Status[] {
  const statuses = status === 'A' ? [] : [status];
  return doubt && doubt !== status ? [...statuses, doubt] : statuses;
}

/** The letters that stand behind a figure: its status unless normal, and ƒ for what was worked out here for a place. */
export function marksOf(line: Line, point: Point): string[] {
  const marks: string[] = statusesOf(point);
  return (point.computed || point.derived) && line.kind === 'place' ? [...marks, 'ƒ'] : marks;
}

/** What a mark means. */
export function markMeaning(mark: string, locale: Locale): string {
  const { status } = messagesOf(locale);
  return Object.entries(status).find(([letter]) => letter === mark)?.[1] ?? tableWords[locale].computed;
}

/** One figure in full decimals with its marks, linked to where it comes from; a dash says why there is none. */
export function FigureCell({ line, point, indicator, locale, address }: FigureCellProps) {
  const words = tableWords[locale];
  if (!point) return <td className="number text-mute">{noFigure}</td>;
  const { value } = point;
  const [partial] = partialText(point);
  if (value === null) {
    return (
      <td className="number text-mute">
        <a href={address(line, point)} title={words.withheld}>
          {noFigure}
        </a>
        {partial && <small> {partial}</small>}
      </td>
    );
  }
  return (
    <td className="number">
      <a href={address(line, point)}>
        {point.over && '>'}
        {formatNumber(value, indicator.decimals, locale)}
      </a>
      {marksOf(line, point).map((mark) => (
        <sup key={mark} title={markMeaning(mark, locale)}>
          {' '}
          {mark}
        </sup>
      ))}
      {partial && <small className="text-mute"> {partial}</small>}
    </td>
  );
}
