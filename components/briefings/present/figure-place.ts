import type { PlacedFigure } from '@/components/briefings/slides/slide-svg';

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;

/** Returns where a chart stands, in parts of its slide. */
export function figurePlace({ x, y, width, height, scale }: PlacedFigure) {
  return {
    left: percent(x, 1920),
    top: percent(y, 1080),
    width: percent(width * scale, 1920),
    height: percent(height * scale, 1080),
  };
}
