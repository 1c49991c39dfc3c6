import { cutLines } from '@/components/charts/parts/fitted-name';
import { momentsOf } from '@/components/charts/parts/latest-points';
import { isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  leastChart,
  lineThrough,
  markAt,
  ofFigure,
  ofPlace,
  sizeOf,
  textAt,
} from '@/components/charts/parts/slide-drawing';
import { inColumns } from '@/components/charts/parts/slide-objects';
import { widest, wrapText } from '@/components/charts/parts/text-width';
import { pointText } from '@/components/charts/parts/words';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';
import { slideTexts } from '@/lib/texts/slide';
import { type Bar, barsOf } from './option';

/** More bars than have room in two columns are counted. */
const most = 34;

/** How bars are set, by how many there are at most: few are tall, with large figures. */
type Setting = { rows: number; pitch: number; name: number; value: number; columns: 1 | 2 };
const settings: readonly Setting[] = [
  { rows: 1, pitch: 330, name: 48, value: 96, columns: 1 },
  { rows: 3, pitch: 200, name: 36, value: 64, columns: 1 },
  { rows: 7, pitch: 104, name: 34, value: 36, columns: 1 },
  { rows: 12, pitch: 78, name: sizeOf.name, value: sizeOf.name, columns: 1 },
];
const many: Setting = { rows: most + 2, pitch: 60, name: sizeOf.label, value: sizeOf.label, columns: 2 };

/** The part of the width of one of two columns that names may take; of a single one at least so much width. */
const [mostNames, leastNames] = [0.42, 240] as const;

/** The space between two columns, and that between names and bars, which holds the marks of the sides. */
const [gutter, marksWidth] = [90, 58] as const;

/** Bars in one column or two on one scale from zero, highest first. */
export function drawBarRows(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, colours, locale } = input;
  const all = barsOf({ comparison, locale, colours, width: area.width, height: area.height });
  if (comparison.targets.length > 0 || !all.some(({ point }) => point)) return undefined;
  const bars = all.slice(0, all.length > most + 2 ? most : undefined);
  const setting = settings.find(({ rows }) => bars.length <= rows) ?? many;
  const columns = inColumns(bars, Math.ceil(bars.length / setting.columns));
  const rest = all.length - bars.length;
  const height = area.height - (rest > 0 ? 44 : 0);
  const longest = Math.max(...columns.map(({ length }) => length));
  const pitch = Math.min(setting.pitch, height / longest);
  const y = area.y + Math.max(0, height - longest * pitch) / 2;
  const look = { size: sizeOf.small, colour: colours.mute };
  const more = rest > 0 ? [textAt([area.x, area.y + area.height - 8], slideTexts[locale].more(rest), look)] : [];
  const rows = { top: y, pitch, setting, input };
  const places = columnsIn(columns, setting, input);
  return { marks: [...columns.flatMap((own, at) => columnMarks(own, places[at], rows)), ...more] };
}

type Rows = { top: number; pitch: number; setting: Setting; input: DrawingInput };

/** Where the bars of a column stand: zero and values in units of the slide. */
type Column = { left: number; names: number; x: (value: number) => number };

/** Columns on one scale, each as wide as its own bars need, so that together they fill the width. */
function columnsIn(columns: readonly Bar[][], setting: Setting, input: DrawingInput): Column[] {
  const { area } = input;
  const half = (area.width - gutter) / 2;
  const sized = columns.map((own) => {
    const values = own.flatMap(({ point }) => point?.value ?? []);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    const texts = own.map((bar) => valueText(bar, input));
    const figures = widest(texts, setting.value, 600) + 18;
    const alone = Math.max(leastNames, area.width - leastChart - figures - marksWidth);
    const wanted = widest(
      own.map(({ name }) => name),
      setting.name,
      600,
    );
    const names = Math.min(columns.length === 1 ? alone : half * mostNames, wanted + 6);
    return { low, span: high - low, figures, names };
  });
  const taken = sized.reduce((sum, { names, figures }) => sum + names + marksWidth + figures, 0);
  const spans = sized.reduce((sum, { span }) => sum + span, 0) || 1;
  const unit = (area.width - taken - (columns.length - 1) * gutter) / spans;
  let start = area.x;
  return sized.map(({ low, span, figures, names }) => {
    const left = start + names + marksWidth;
    start = left + span * unit + figures + gutter;
    return { left, names, x: (value) => left + (value - low) * unit };
  });
}

function columnMarks(own: readonly Bar[], column: Column | undefined, rows: Rows): Drawn[] {
  const { top, pitch, input } = rows;
  if (!column) return [];
  const zero = column.x(0);
  const ends: [At, At] = [
    [zero, top],
    [zero, top + own.length * pitch],
  ];
  const drawn = own.flatMap((bar, at) => barMarks(bar, top + (at + 0.5) * pitch, column, rows));
  return [lineThrough(ends, { colour: input.colours.tick, width: 2 }), ...drawn];
}

/** The figure beside a bar, with its year where that is another than that of the others. */
const valueText = ({ point }: Bar, input: DrawingInput): string =>
  point ? pointText(point, input.comparison.indicator, input.locale) + yearOf(point, input) : noFigure;

/** Of a figure of another year than the others that year, in brackets. */
function yearOf(point: NonNullable<Bar['point']>, { comparison, locale }: DrawingInput): string {
  const { period } = momentsOf(comparison);
  return point.period === period ? '' : speech[locale].bracketed(shortPeriod(point.period, locale));
}

function barMarks(shown: Bar, middle: number, { left, names, x }: Column, { pitch, setting, input }: Rows): Drawn[] {
  const { colours } = input;
  const { line, point, look, name } = shown;
  const style = { bold: line.kind === 'group', colour: look.text };
  const symbol = markAt([left - 24, middle], look, 20, colours.paper);
  const lines = wrapText(name, names, setting.name, 600);
  const fitted = lines.length > 1 ? Math.max(sizeOf.least, Math.floor(setting.name * 0.72)) : setting.name;
  const wrapped = cutLines(name, pitch > 2 * fitted * 1.2 ? 2 : 1, names, fitted);
  const label = wrapped.map((text, at) => {
    const y = middle + fitted * (0.36 + (at - (wrapped.length - 1) / 2) * 1.15);
    return ofPlace(textAt([left - 48, y], text, { ...style, size: fitted, align: 'right' }), line);
  });
  const base = middle + setting.value * 0.36;
  if (!point) return [...label, textAt([left + 10, base], noFigure, { size: setting.value, colour: colours.mute })];
  const [from, to] = [x(0), x(point.value)].sort((a, b) => a - b) as [number, number];
  const hollow = isHollow(point);
  const bar: Drawn = {
    kind: 'rect',
    ...{ x: from, y: middle - pitch * 0.29, width: Math.max(2, to - from), height: pitch * 0.58 },
    fill: hollow ? colours.paper : look.colour,
    ...(hollow && { stroke: { colour: look.colour, width: 3 } }),
  };
  const value = valueText(shown, input);
  return [
    ...label,
    symbol,
    ofFigure(bar, line, point, `${name} ${value}`),
    textAt([to + 14, base], value, { ...style, size: setting.value }),
  ];
}
