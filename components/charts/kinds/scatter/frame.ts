import { tickText } from '@/components/charts/kinds/line/frame';
import { type ChartInput, fontSize, ruledAxis } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { widest } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale, shareOf } from '@/components/charts/parts/ticks';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/figures/comparison';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';
import { isLogScatter, type Scatter } from './points';

type Axis = { scale: Scale; texts: string[] };

/** Two scales and where they stand in pixels. */
export type ScatterFrame = {
  log: boolean;
  across: Axis;
  up: Axis;
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (value: number) => number;
  y: (value: number) => number;
};

export function scatterFrame(
  { subjects, absent }: Scatter,
  { comparison, width, height, locale }: ChartInput,
): ScatterFrame {
  const log = isLogScatter(comparison);
  const points = subjects.flatMap(({ trail, now }) => [...trail.flat(), now]);
  const axisOf = (values: number[], room: number): Axis => {
    const scale = log ? logScale(values) : linearScale(values, Math.max(2, Math.round(room)), 'tight');
    return { scale, texts: scale.ticks.map((tick) => tickText(tick, { scale, log }, locale)) };
  };
  const across = axisOf(
    points.map(({ x }) => x.value),
    width / 150,
  );
  const up = axisOf(
    points.map(({ y }) => y.value),
    height / 80,
  );
  const left = Math.ceil(widest(up.texts, fontSize.tick)) + 12;
  const [right, top, bottom] = [width - 14, 32, height - (absent.length > 0 ? 68 : 48)];
  return {
    log,
    across,
    up,
    left,
    right,
    top,
    bottom,
    x: (value) => left + shareOf(value, across.scale, log) * (right - left),
    y: (value) => bottom - shareOf(value, up.scale, log) * (bottom - top),
  };
}

export function scatterAxes({ log, across, up, left, right, top, bottom }: ScatterFrame, { colours }: ChartInput) {
  const axis = ({ scale, texts }: Axis) =>
    ruledAxis(colours, scale, log, (value) => texts[scale.ticks.indexOf(value)] ?? '');
  return {
    grid: { left, top, width: right - left, height: bottom - top, outerBoundsMode: 'none' },
    xAxis: axis(across),
    yAxis: axis(up),
  };
}

/** Says who is not drawn, for want of a year that both indicators have. */
export const absentText = ({ absent }: Scatter, locale: Locale) =>
  chartTexts[locale].noCommonYear(absent.map((line) => lineName(line, locale)));

/** What each axis measures, with its unit; the year stands behind the second, and below who is not drawn. */
export function axisNames(scatter: Scatter, { bottom }: ScatterFrame, { colours, locale, width }: ChartInput) {
  const { x, y, year, absent } = scatter;
  const named = ({ indicator }: Comparison) => `${nameOf(indicator, locale)} (${unitOf(indicator, locale)})`;
  const style = { fill: colours.ink, size: fontSize.tick, weight: 600 };
  const quiet = { fill: colours.mute, size: fontSize.tick };
  const cut = (text: string, room: number) => cutText(text, room, fontSize.tick, 600);
  return [
    textMark(0, 10, cut(`↑ ${named(y)}`, width - 44), style),
    textMark(width, 10, String(year), { ...style, fill: colours.mute, align: 'right' }),
    textMark(width, bottom + 36, cut(`${named(x)} →`, width), { ...style, align: 'right' }),
    ...(absent.length > 0
      ? [textMark(0, bottom + 56, cutText(absentText(scatter, locale), width, fontSize.tick), quiet)]
      : []),
  ];
}
