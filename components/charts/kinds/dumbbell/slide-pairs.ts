import { lookOfSide } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import {
  type DrawingInput,
  type DrawnView,
  lineThrough,
  markAt,
  ofFigure,
  ofPlace,
  sizeOf,
  textAt,
} from '@/components/charts/parts/slide-drawing';
import { inColumns, sideBySide } from '@/components/charts/parts/slide-objects';
import { textWidth } from '@/components/charts/parts/text-width';
import { shareOf } from '@/components/charts/parts/ticks';
import { sideLabel } from '@/components/charts/parts/words';
import { sideNames } from '@/lib/area/side-names';
import { isLog } from '@/lib/figures/log-scale';
import type { Box } from '@/lib/files/pptx/deck';
import type { At, Drawn } from '@/lib/files/pptx/drawing';
import { slideTexts } from '@/lib/texts/slide';
import { gapHead, pairScale, type Row, rowsOf } from './columns';
import { type Column, columnOf, fewRows } from './slide-pair-columns';

/** Rows below each other in a column, and how far they may stand apart. */
const [mostRows, mostPitch, leastPitch] = [16, { few: 150, some: 84 }, 42] as const;

/** So many pairs have room; of more the widest and the narrowest stand there. */
const most = { all: 30, first: 18, last: 9 } as const;

/** A pair, a line that parts those of the other direction, or what is said of the pairs that have no room. */
type Entry = { kind: 'pair'; row: Row } | { kind: 'turn'; text: string } | { kind: 'rest'; text: string };

/** Facing pairs in one or two columns: names and figures on both sides, marks on one scale between, the gap at the right. */
export function drawPairs(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, locale, colours } = input;
  const rows = rowsOf({ comparison, locale, colours, width: area.width, height: area.height });
  if (rows.length < 2 || comparison.others.length > 0) return undefined;
  const columns = inColumns(entriesOf(rows, input), mostRows);
  const boxes = sideBySide(area, columns.length, 80);
  const tallest = rows.length > fewRows ? mostPitch.some : mostPitch.few;
  const pitch = Math.min(tallest, (area.height - 46) / Math.max(...columns.map(({ length }) => length)));
  if (pitch < leastPitch) return undefined;
  return { marks: columns.flatMap((entries, at) => columnMarks(entries, rows, boxes[at] ?? area, pitch, input)) };
}

/** Pairs widest gap first; those that are the other way round under a line of their own. */
function entriesOf(rows: readonly Row[], { comparison, locale }: DrawingInput): Entry[] {
  const say = slideTexts[locale];
  const byGap = comparison.selection.order === 'given' || comparison.selection.order === 'gap';
  const turned = byGap ? rows.filter(isTurned) : [];
  const usual = rows.filter((row) => !turned.includes(row));
  const pair = (row: Row): Entry => ({ kind: 'pair', row });
  const head: Entry[] =
    turned.length > 0
      ? [{ kind: 'turn', text: say.pairsLeft(sideNames(comparison.sides, locale), turned.length) }]
      : [];
  const all = [...usual.map(pair), ...head, ...turned.map(pair)];
  if (rows.length <= most.all) return all;
  const rest: Entry = { kind: 'rest', text: say.pairsRest(all.length - most.first - most.last) };
  return [...all.slice(0, most.first), rest, ...all.slice(-most.last)];
}

function columnMarks(
  entries: readonly Entry[],
  rows: readonly Row[],
  box: Box,
  pitch: number,
  input: DrawingInput,
): Drawn[] {
  const { colours } = input;
  const column = columnOf(rows, box);
  const left = lookOfSide('left', colours);
  const across = (y: number, colour: string) =>
    lineThrough(
      [
        [box.x, y],
        [box.x + box.width, y],
      ],
      { colour, width: 2 },
    );
  const body = entries.flatMap((entry, at): Drawn[] => {
    const middle = box.y + 46 + (at + 0.5) * pitch;
    if (entry.kind === 'pair') return pairMarks(entry.row, middle, { column, rows, input });
    const isTurn = entry.kind === 'turn';
    const colour = isTurn ? left.text : colours.mute;
    const text = textAt([column.name, middle + 10], entry.text, { size: sizeOf.small, bold: isTurn, colour });
    return isTurn ? [across(middle - pitch / 2 + 4, left.colour), text] : [text];
  });
  return [...headMarks(column, rows, box, input), across(box.y + 40, colours.tick), ...body];
}

/** What the columns are called: the sides, and the gap with its unit. */
function headMarks(
  column: Column,
  rows: readonly Row[],
  box: Box,
  { comparison, locale, colours }: DrawingInput,
): Drawn[] {
  const y = box.y + 26;
  const gaps = gapHead(rows, locale);
  const end = column.gap - textWidth(gaps, sizeOf.least) - 24;
  const style = (side: 'left' | 'right') => ({
    size: sizeOf.least,
    bold: true,
    colour: lookOfSide(side, colours).text,
  });
  return [
    textAt([column.name, y], sideLabel(comparison, 'left', locale), style('left')),
    textAt([end, y], sideLabel(comparison, 'right', locale), { ...style('right'), align: 'right' }),
    textAt([column.gap, y], gaps, { size: sizeOf.least, colour: colours.mute, align: 'right' }),
  ];
}

type Setting = { column: Column; rows: readonly Row[]; input: DrawingInput };

const isTurned = ({ gap }: Row) => gap !== undefined && gap.value < 0;

function pairMarks(row: Row, y: number, setting: Setting): Drawn[] {
  const { column, input } = setting;
  const { names, texts } = row;
  const { colours } = input;
  const [left, right] = [lookOfSide('left', colours).text, lookOfSide('right', colours).text];
  const base = y + sizeOf.label * 0.36;
  const [name, value] = [
    { size: column.size, colour: colours.ink },
    { size: column.size === sizeOf.name ? sizeOf.label : column.size, align: 'right' as const },
  ];
  const gap = { ...name, bold: true, colour: isTurned(row) ? left : colours.ink, align: 'right' as const };
  return [
    ofPlace(textAt([column.name, base], names.left, name), row.left.line),
    textAt([column.value, base], texts.left, { ...value, colour: left }),
    textAt([column.facingValue, base], texts.right, { ...value, colour: right }),
    ofPlace(textAt([column.facing, base], names.right, name), row.right.line),
    textAt([column.gap, base], texts.gap, gap),
    ...rodMarks(row, y, setting),
  ];
}

/** The marks of both sides, joined where they may be compared. */
function rodMarks(row: Row, y: number, { column, rows, input: { comparison, colours } }: Setting): Drawn[] {
  const log = isLog(comparison);
  const scale = pairScale(rows, log, 4);
  const at = (value: number): At => [column.left + shareOf(value, scale, log) * (column.right - column.left), y];
  const marks = (['left', 'right'] as const).flatMap((side) => {
    const { value } = row[side].point;
    if (!row.shown[side] || value === null) return [];
    return [
      {
        at: at(value),
        mark: ofFigure(
          markAt(at(value), lookOfSide(side, colours), 20, colours.paper, isHollow(row[side].point)),
          ...([row[side].line, row[side].point, `${row.names[side]} ${row.texts[side]}`] as const),
        ),
      },
    ];
  });
  const [first, second] = marks;
  const look = isTurned(row) ? { colour: colours.mute, dash: 'dot' as const } : { colour: colours.tick };
  const rod = row.gap && first && second ? [lineThrough([first.at, second.at], { ...look, width: 5 })] : [];
  return [...rod, ...marks.map(({ mark }) => mark)];
}
