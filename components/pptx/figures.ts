import { figureSvg } from '@/components/briefing/slide-figure';
import { renderPng } from '@/components/charts/draw/picture-png';
import { barsFigure } from '@/components/charts/kinds/bars/slide';
import { dumbbellFigure } from '@/components/charts/kinds/dumbbell/slide';
import { lineFigure } from '@/components/charts/kinds/line/slide';
import { scatterFigure } from '@/components/charts/kinds/scatter/slide';
import { stripFigure } from '@/components/charts/kinds/strip/slide';
import { tableFigure } from '@/components/charts/kinds/table/slide';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { shownIn } from '@/components/charts/parts/shown';
import type { Figure, FigureInput } from '@/components/charts/parts/slide-objects';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Item } from '@/lib/files/pptx/deck';
import { bracketed, nameOf, unitOf } from '@/lib/locale';

/** More indicators than this are read better in a table. */
const mostPanels = 4;

/** A line chart per indicator, each under its name. */
function multiplesFigure(figure: FigureInput): Item[] {
  const { comparison, area, locale, name } = figure;
  const shown = shownIn(comparison, 'multiples');
  if (shown.length === 1) return lineFigure(figure);
  if (shown.length > mostPanels) return tableFigure(figure);
  const [columns, rows] = [2, Math.ceil(shown.length / 2)];
  const [width, height] = [(area.width - 60) / columns, area.height / rows];
  return shown.flatMap((one, at): Item[] => {
    const box = { x: area.x + (at % 2) * (width + 60), y: area.y + Math.floor(at / 2) * height, width, height: 44 };
    const text = `${nameOf(one.indicator, locale)}${bracketed(unitOf(one.indicator, locale), locale)}`;
    const own = { ...one, selection: { ...comparison.selection, chart: 'line' as const }, others: [] };
    const place = { ...box, y: box.y + 50, height: height - 66 };
    return [
      { kind: 'text', name: `${name} ${at + 1} ·`, box, text, size: 16, bold: true, colour: colours.ink },
      ...lineFigure({ ...figure, comparison: own, area: place, name: `${name} ${at + 1}` }),
    ];
  });
}

/** A map is a picture: its places are no figures that could be edited. */
async function mapFigure({ comparison, area, locale, name, alt, mapReviewNumber }: FigureInput): Promise<Item[]> {
  const place = { ...area, x: 0, y: 0 };
  const { svg: drawing } = figureSvg({ comparison, area: place, language: locale, key: 'map', mapReviewNumber });
  const { width, height } = area;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`;
  return [{ kind: 'picture', name, box: area, alt, png: await renderPng(svg, 2) }];
}

/** How each kind of chart becomes objects of a slide that can be edited. */
export const figures = {
  line: lineFigure,
  bars: barsFigure,
  dumbbell: dumbbellFigure,
  strip: stripFigure,
  scatter: scatterFigure,
  multiples: multiplesFigure,
  map: mapFigure,
  table: tableFigure,
  heat: tableFigure,
  profile: tableFigure,
} as const satisfies Record<ChartKind, Figure>;
