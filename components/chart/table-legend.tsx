import type { Line } from '@/lib/comparison';
import { noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { markMeaning, marksOf } from './figure-cell';
import { tableWords } from './table-words';

/** What the marks in the table mean, only those that occur. */
export function TableLegend({ lines, locale }: { lines: Line[]; locale: Locale }) {
  const words = tableWords[locale];
  const points = lines.flatMap((line) => line.points.map((point) => ({ line, point })));
  const marks = [...new Set(points.flatMap(({ line, point }) => marksOf(line, point)))].sort();
  const withheld = points.some(({ point }) => point.value === null);
  const entries = [
    ...(points.some(({ point }) => point.over) ? [['>', words.over] as const] : []),
    ...marks.map((mark) => [mark, markMeaning(mark, locale)] as const),
    [noFigure, withheld ? `${words.absent} / ${words.withheld}` : words.absent] as const,
  ];
  return (
    <p className="quiet">
      {entries.map(([mark, meaning], at) => (
        <span key={mark}>
          {at > 0 && ' · '}
          <b>{mark}</b> {meaning}
        </span>
      ))}
    </p>
  );
}
