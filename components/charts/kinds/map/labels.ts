import type { MapLabel } from '@/components/charts/map/places';
import type { ChartInput } from '@/components/charts/parts/chart';
import type { Colours } from '@/components/charts/parts/colours';
import { readableOn } from '@/components/charts/parts/contrast';
import type { Point } from '@/lib/figures/comparison';
import { withBound } from '@/lib/figures/marks';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import { type Drawing, textDrawing } from './legend';

/** The figure in the least room: whole from 100, and not rounded away below 1. */
export function figureText(
  point: Point | undefined,
  { comparison, locale }: Pick<ChartInput, 'comparison' | 'locale'>,
): string | undefined {
  if (point === undefined || point.value === null) return undefined;
  const size = Math.abs(point.value);
  const { indicator } = comparison;
  const decimals = size >= 100 ? 0 : size < 1 ? Math.min(indicator.decimals, 2) : chartDecimals(indicator);
  return withBound(formatNumber(point.value, decimals, locale), point);
}

/** Labels with a halo of their ground, so that they may reach over a county line; leaders first. */
export function labelDrawings(labels: readonly MapLabel[], colours: Colours): Drawing[] {
  return [...leaderDrawings(labels, colours), ...labels.map((label) => labelDrawing(label, colours))];
}

function leaderDrawings(labels: readonly MapLabel[], colours: Colours): Drawing[] {
  const leaders = labels.flatMap(({ leader }) => leader ?? []);
  if (leaders.length === 0) return [];
  const lines = leaders.map(({ from, to }) => `M${from.join(' ')}L${to.join(' ')}`).join('');
  const dots = leaders.map(({ from }) => `M${from.join(' ')}h0.1`).join('');
  const round = { fill: null, lineCap: 'round' };
  return [
    { type: 'path', shape: { pathData: lines }, style: { ...round, stroke: colours.mute, lineWidth: 0.8 } },
    { type: 'path', shape: { pathData: dots }, style: { ...round, stroke: colours.paper, lineWidth: 5.5 } },
    { type: 'path', shape: { pathData: dots }, style: { ...round, stroke: colours.ink, lineWidth: 3.5 } },
  ];
}

function labelDrawing({ lines, x, y, size, align, leader, ground }: MapLabel, colours: Colours): Drawing {
  const halo = leader ? colours.paper : ground;
  return textDrawing(lines.join('\n'), x, y, {
    align,
    fontSize: size,
    lineHeight: Math.round(size * 1.18),
    fill: readableOn(halo, colours.ink, colours.paper),
    stroke: halo,
    lineWidth: 2.5,
  });
}
