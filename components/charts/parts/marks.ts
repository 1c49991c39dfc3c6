import type { Line, Point } from '@/lib/figures/comparison';
import { families } from '@/lib/language/fonts';
import { fontSize } from './chart';
import type { Look } from './grammar';
import { isHollow } from './line-segments';

type TextStyle = { fill: string; align?: 'left' | 'center' | 'right'; weight?: number; size?: number; serif?: boolean };

/** A text at a place in pixels, `y` at its middle. */
export function textMark(x: number, y: number, text: string, textStyle: TextStyle) {
  const { fill, align = 'left', weight = 400, size, serif } = textStyle;
  const style = {
    text,
    fill,
    textAlign: align,
    textVerticalAlign: 'middle',
    fontSize: size ?? fontSize.label,
    fontWeight: weight,
    fontFamily: families.zh[serif ? 'serif' : 'sans'],
  };
  return { type: 'text', x, y, silent: true, style };
}

export function lineMark(
  from: [number, number],
  to: [number, number],
  stroke: string,
  lineDash?: number[],
  lineWidth = 1,
) {
  return {
    type: 'line',
    silent: true,
    shape: { x1: from[0], y1: from[1], x2: to[0], y2: to[1] },
    style: { stroke, lineWidth, ...(lineDash && { lineDash }) },
  };
}

export type Box = { x: number; y: number; width: number; height: number };

/** The room of a line of text between two places, `y` at its middle. */
export function lineBox(from: number, to: number, y: number, size: number): Box {
  return { x: from, y: y - size, width: to - from, height: 2 * size };
}

export function boxMark(shape: Box, style: Record<string, unknown>) {
  return { type: 'rect', silent: true, shape, style };
}

type Subject = Pick<Line, 'series' | 'subject'>;

/**
 * Names a datum, so that a reader's step through the points finds its mark on any chart. A place that stands in several
 * pairs has a mark in each, told apart by whom it faces.
 */
export function pointKey(line: Subject, point: Pick<Point, 'period'>, facing?: Subject): string {
  return [line.series, line.subject, point.period, ...(facing ? [facing.subject] : [])].join('|');
}

/** The mark of a point: the side's symbol, hollow where the figure is not a published final one. */
export function pointDatum(value: number[], line: Line, point: Point, look: Look, paper: string, facing?: Line) {
  const name = pointKey(line, point, facing);
  return isHollow(point)
    ? { value, name, itemStyle: { color: paper, borderColor: look.colour, borderWidth: 1.8 } }
    : { value, name };
}

const hatchStep = 8;

/** Thin slanting lines in a box: there is no figure. */
export function hatchMarks({ x, y, width, height }: Box, stroke: string) {
  const count = Math.ceil((width + height) / hatchStep) - 1;
  return Array.from({ length: count }, (_, index) => {
    const at = (index + 1) * hatchStep;
    const [from, to] = [Math.max(0, at - height), Math.min(width, at)];
    return lineMark([x + from, y + at - from], [x + to, y + at - to], stroke);
  });
}
