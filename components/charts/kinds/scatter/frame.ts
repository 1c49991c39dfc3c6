import { axisOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { textMark } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { widest } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale } from '@/components/charts/parts/ticks';
import { chartWords, lineName } from '@/components/charts/parts/words';
import type { Comparison } from '@/lib/comparison';
import { formatNumber } from '@/lib/format';
import { nameOf, unitOf } from '@/lib/locale';
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
    const decimals = (tick: number) => (log ? Math.max(0, -Math.floor(Math.log10(tick) + 1e-9)) : scale.decimals);
    return { scale, texts: scale.ticks.map((tick) => formatNumber(tick, decimals(tick), locale)) };
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
  const flat = (value: number) => (log ? Math.log10(value) : value);
  const share = (value: number, { min, max }: Scale) => (flat(value) - flat(min)) / (flat(max) - flat(min));
  return {
    log,
    across,
    up,
    left,
    right,
    top,
    bottom,
    x: (value) => left + share(value, across.scale) * (right - left),
    y: (value) => bottom - share(value, up.scale) * (bottom - top),
  };
}

export function scatterAxes({ log, across, up, left, right, top, bottom }: ScatterFrame, { colours }: ChartInput) {
  const axis = ({ scale, texts }: Axis) => {
    const ruled = axisOption(colours, true);
    const { min, max, ticks } = scale;
    return {
      type: log ? 'log' : 'value',
      min,
      max,
      ...ruled,
      axisLabel: {
        ...ruled.axisLabel,
        customValues: ticks,
        formatter: (value: number) => texts[ticks.indexOf(value)] ?? '',
      },
      axisTick: { show: false, customValues: ticks },
      splitLine: { ...ruled.splitLine, customValues: ticks },
    };
  };
  return {
    grid: { left, top, width: right - left, height: bottom - top, outerBoundsMode: 'none' },
    xAxis: axis(across),
    yAxis: axis(up),
  };
}

/** What each axis measures, with its unit; the year stands behind the second, and below who is not drawn. */
export function axisNames(
  { x, y, year, absent }: Scatter,
  { bottom }: ScatterFrame,
  { colours, locale, width }: ChartInput,
) {
  const named = ({ indicator }: Comparison) => `${nameOf(indicator, locale)} (${unitOf(indicator, locale)})`;
  const style = { fill: colours.ink, size: fontSize.tick, weight: 600 };
  const quiet = { fill: colours.mute, size: fontSize.tick };
  const missing = chartWords[locale].noCommonYear(absent.map((line) => lineName(line, locale)));
  const cut = (text: string, room: number) => cutText(text, room, fontSize.tick, 600);
  return [
    textMark(0, 10, cut(`↑ ${named(y)}`, width - 44), style),
    textMark(width, 10, String(year), { ...style, fill: colours.mute, align: 'right' }),
    textMark(width, bottom + 36, cut(`${named(x)} →`, width), { ...style, align: 'right' }),
    ...(absent.length > 0 ? [textMark(0, bottom + 56, cutText(missing, width, fontSize.tick), quiet)] : []),
  ];
}
