import { markMeaning, marksOf } from '@/components/chart/figure-cell';
import { noFigure } from '@/lib/format';
import type { Locale } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import type { PlaceBlock } from './place-rows';

/** What the marks in the table of places mean, only those that occur. */
export function PlaceLegend({ blocks, locale, paired }: { blocks: PlaceBlock[]; locale: Locale; paired: boolean }) {
  const words = compareMessages[locale];
  const cells = blocks.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const figures = cells.flatMap((cell) => cell?.figure ?? []);
  const marks = [...new Set(figures.flatMap(({ line, point }) => marksOf(line, point)))].sort();
  const absent = cells.some((cell) => !cell?.figure) ? [`${noFigure} ${words.absent}`] : [];
  const entries = [...marks.map((mark) => `${mark} ${markMeaning(mark, locale)}`), ...absent];
  return (
    <div className="quiet mt-2 grid gap-1">
      {entries.length > 0 && <p>{entries.join(' · ')}</p>}
      {paired && <p>{words.marks}</p>}
    </div>
  );
}
