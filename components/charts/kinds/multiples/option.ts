import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { lastPoint } from '@/components/charts/parts/line-segments';
import { textMark } from '@/components/charts/parts/marks';
import { nothingOption } from '@/components/charts/parts/nothing';
import { cutText, sheetAxes } from '@/components/charts/parts/sheet';
import { shownIn } from '@/components/charts/parts/shown';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { nameOf, unitOf } from '@/lib/language/locale';
import type { PanelBox, Shared } from './panel-box';
import { frameOf, panelParts, sharedOf } from './panels';
import { isTall } from './titles';

const most = 30;
const panel = { height: 112, least: 126, free: 168, gap: 22, foot: 24 } as const;
/** The name and unit of an indicator above its panels. */
const heading = 34;

const isEmpty = (lines: readonly Line[]) => !lines.some((line) => lastPoint(line));

/**
 * Lines by subject, in the order given; where any has something to draw, one that has nothing keeps its panel, which says
 * so. Of too many, those with nothing go first.
 */
function bySubject({ lines }: Comparison): Line[][] {
  const subjects = new Map<string, Line[]>();
  for (const line of lines) subjects.set(line.subject, [...(subjects.get(line.subject) ?? []), line]);
  const all = [...subjects.values()].map((own) => ({ own, drawn: own.filter((line) => lastPoint(line)) }));
  const full = all.filter(({ drawn }) => drawn.length > 0).slice(0, most);
  if (full.length === 0) return [];
  const empty = all.filter(({ drawn }) => drawn.length === 0).slice(0, most - full.length);
  return all
    .filter((one) => full.includes(one) || empty.includes(one))
    .map(({ own, drawn }) => (drawn.length > 0 ? drawn : own));
}

/** The panels of one indicator. */
type Block = { comparison: Comparison; subjects: Line[][]; columns: number; rows: number; top: number };

function columnsAt(width: number, count: number, free: boolean): number {
  const least = free ? panel.free : panel.least;
  return Math.max(1, Math.min(6, count, Math.floor((width - (free ? 0 : 40) + panel.gap) / (least + panel.gap))));
}

const headed = ({ others }: Comparison) => (others.length > 0 ? heading : 0);

/** The indicators that have something to draw, below each other. */
function blocksOf(comparison: Comparison, width: number): Block[] {
  let top = 0;
  return shownIn(comparison, 'multiples').flatMap((one): Block[] => {
    const subjects = bySubject(one);
    if (subjects.length === 0) return [];
    const columns = columnsAt(width, subjects.length, comparison.selection.axes === 'free');
    const rows = Math.ceil(subjects.length / columns);
    const block = { comparison: one, subjects, columns, rows, top: top + headed(comparison) };
    top = block.top + rows * panel.height + panel.foot;
    return [block];
  });
}

export function multiplesHeight(comparison: Comparison, width: number): number {
  const last = blocksOf(comparison, width).at(-1);
  return last ? last.top + last.rows * panel.height + panel.foot : panel.height + panel.foot;
}

/**
 * One small panel per subject, its name and last value above it; a block of panels per indicator. All panels lie in one
 * plane of pixels: axes for each would cost most of the time of drawing.
 */
export function multiplesOption(input: ChartInput): EChartsCoreOption {
  const { width, colours } = input;
  const blocks = blocksOf(input.comparison, width);
  if (blocks.length === 0) return nothingOption(input);
  const parts = blocks.flatMap((block) => {
    const own = { ...input, comparison: { ...block.comparison, selection: input.comparison.selection } };
    const shared = sharedOf(block.subjects, own);
    const boxes = boxesOf(block, own, shared);
    const tall = boxes.some((box) => isTall(box, own, shared));
    return boxes.map((box) => panelParts(box, own, shared, tall));
  });
  const headings = headed(input.comparison) > 0 ? blocks.flatMap((block) => headingMarks(block, input)) : [];
  const rules = parts.flatMap((panel) => panel.rules);
  return {
    ...baseOption(input),
    ...sheetAxes(input),
    series: [ruleSeries(rules, colours), ...joined(parts.flatMap(({ lines }) => lines))],
    graphic: { elements: [...headings, ...parts.flatMap(({ marks }) => marks)] },
  };
}

type Panel = ReturnType<typeof panelParts>;

function ruleSeries(rules: Panel['rules'], { rule }: ChartInput['colours']) {
  const data = rules.flatMap(({ from, to }) => [from, to, '-']);
  return { type: 'line', silent: true, symbol: 'none', clip: false, data, lineStyle: { color: rule, width: 1 } };
}

/** Lines of one look are drawn as one, with gaps between them. */
function joined(lines: Panel['lines']) {
  const looks = new Map<string, Panel['lines'][number]>();
  for (const line of lines) {
    const look = JSON.stringify([line.symbol, line.symbolSize, line.lineStyle]);
    const known = looks.get(look);
    if (known) known.data.push('-', ...line.data);
    // Pointed at, one panel's line must not set off those of all others.
    else looks.set(look, { ...line, name: '', data: [...line.data] });
  }
  return [...looks.values()].map((line) => ({ ...line, emphasis: { lineStyle: { width: line.lineStyle.width } } }));
}

/** Where the panels of a block stand, all with the same room for the written values. */
function boxesOf({ subjects, columns, top }: Block, input: ChartInput, shared: Shared): PanelBox[] {
  const { width } = input;
  const free = shared.scale === undefined;
  const own = subjects.map((lines) => (isEmpty(lines) ? undefined : frameOf(lines, input, shared)));
  // What has nothing to draw stands on the scale of the others.
  const other = own.find((frame) => frame !== undefined);
  const frames = subjects.flatMap((lines, at) => {
    const frame = own[at] ?? other;
    return frame ? [{ lines, frame, empty: own[at] === undefined }] : [];
  });
  const room = Math.max(0, ...frames.map(({ frame }) => frame.plot.left));
  const first = free ? 0 : room;
  const each = Math.floor((width - first - 8 - (columns - 1) * panel.gap) / columns);
  const inner = free ? room : 0;
  return frames.map((one, at) => ({
    ...one,
    left: first + (at % columns) * (each + panel.gap) + inner,
    top: top + Math.floor(at / columns) * panel.height,
    width: each - inner,
    height: panel.height,
    valued: free || at % columns === 0,
    dated: at + columns >= subjects.length,
  }));
}

function headingMarks({ comparison, top }: Block, { colours, locale, width }: ChartInput) {
  const name = cutText(nameOf(comparison.indicator, locale), width, 15, 600);
  const unit = unitOf(comparison.indicator, locale);
  const from = textWidth(name, 15, 600) + 10;
  const y = top - heading / 2 + 2;
  return [
    textMark(0, y, name, { fill: colours.ink, weight: 600, size: 15 }),
    ...(from + textWidth(unit, fontSize.tick) < width
      ? [textMark(from, y + 1, unit, { fill: colours.mute, size: fontSize.tick })]
      : []),
  ];
}
