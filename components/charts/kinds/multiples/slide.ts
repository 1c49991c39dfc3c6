import { lineFigure, overTime } from '@/components/charts/kinds/line/slide';
import type { OnSlide } from '@/components/charts/kinds/on-slide';
import { tableFigure } from '@/components/charts/kinds/table/slide';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { shownIn } from '@/components/charts/parts/shown';
import type { FigureInput } from '@/components/charts/parts/slide-objects';
import type { Item } from '@/lib/files/pptx/deck';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { drawPanels } from './slide-panels';

/** More indicators than this are read better in a table. */
const mostPanels = 4;

/** Draws a line chart per indicator, each under its name. */
function multiplesFigure(figure: FigureInput): Item[] {
  const { comparison, area, locale, name } = figure;
  const shown = shownIn(comparison, 'multiples');
  if (shown.length === 1) return lineFigure(figure);
  if (shown.length > mostPanels) return tableFigure(figure);
  const [columns, rows] = [2, Math.ceil(shown.length / 2)];
  const [width, height] = [(area.width - 60) / columns, area.height / rows];
  return shown.flatMap((one, at): Item[] => {
    const box = { x: area.x + (at % 2) * (width + 60), y: area.y + Math.floor(at / 2) * height, width, height: 44 };
    const text = `${nameOf(one.indicator, locale)}${speech[locale].bracketed(unitOf(one.indicator, locale))}`;
    const own = { ...one, selection: { ...comparison.selection, chart: 'line' as const }, others: [] };
    const place = { ...box, y: box.y + 50, height: height - 66 };
    return [
      { kind: 'text', name: `${name} ${at + 1} ·`, box, text, size: 16, bold: true, colour: colours.ink },
      ...lineFigure({ ...figure, comparison: own, area: place, name: `${name} ${at + 1}` }),
    ];
  });
}

export const multiples: OnSlide = { drawing: drawPanels, figure: multiplesFigure, marks: overTime };
