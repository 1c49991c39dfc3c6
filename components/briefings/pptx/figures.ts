import { figureSvg } from '@/components/briefings/slides/slide-figure';
import { renderPng } from '@/components/charts/draw/picture-png';
import { onSlide } from '@/components/charts/kinds/slides';
import type { Figure, FigureInput } from '@/components/charts/parts/slide-objects';
import type { Item } from '@/lib/files/pptx/deck';

/** Draws a view as a picture, such as a map, whose places are no figures that could be edited. */
async function pictureFigure({ comparison, area, locale, name, alt, mapReviewNumber }: FigureInput): Promise<Item[]> {
  const place = { ...area, x: 0, y: 0 };
  const { svg: drawing } = figureSvg({ comparison, area: place, language: locale, key: 'picture', mapReviewNumber });
  const { width, height } = area;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawing}</svg>`;
  return [{ kind: 'picture', name, box: area, alt, png: await renderPng(svg, 2) }];
}

/** Turns a view into objects of a slide: such as can be edited, or a picture. */
export const figureItems: Figure = (input) => (onSlide(input.comparison).figure ?? pictureFigure)(input);
