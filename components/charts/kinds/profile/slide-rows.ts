import { drawBarRows } from '@/components/charts/kinds/bars/slide-rows';
import { fittedName } from '@/components/charts/parts/fitted-name';
import { lookOf } from '@/components/charts/parts/grammar';
import { isHollow } from '@/components/charts/parts/line-segments';
import { shownIn } from '@/components/charts/parts/shown';
import {
  type DrawingInput,
  type DrawnView,
  figureOf,
  labelsAlong,
  lineThrough,
  markAt,
  ofFigure,
  sizeOf,
  textAt,
  type Wanted,
} from '@/components/charts/parts/slide-drawing';
import { lineName, pointText } from '@/components/charts/parts/words';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { slideTexts } from '@/lib/texts/slide';
import { type ProfileMark, type ProfileRow, profileRows } from './rows';
import { railMarks, scaleOf } from './slide-scale';
import { drawTwo } from './slide-two';
import { rowGap, verdictWord } from './texts';

/** So many indicators stand below each other, and so many places have a name in each. */
const most = { rows: 6, named: 8 } as const;

/** The width of the names of indicators and of what stands at the right, and the height of the head. */
const [names, aside, head] = [410, 290, 44] as const;

/** The tallest row. */
const tallest = 230;

type Setting = { input: DrawingInput; own: string | undefined; ranked: boolean; left: number; right: number };

/** A row for each indicator on a scale of its own: all that is shown as marks with names and figures; at the right the rank of the place that leads, or the gap of the two. */
export function drawRows(input: DrawingInput): DrawnView | undefined {
  const { comparison, area, colours, locale } = input;
  const rows = profileRows(shownIn(comparison, 'profile')).slice(0, most.rows);
  const marks = rows.map((row) => [...row.marks, ...row.beyond]);
  if (rows.length === 0 || marks.some(({ length }) => length > most.named)) return undefined;
  const [row] = rows;
  const two = row && rows.length === 1 ? drawTwo(row, marks.flat(), input) : undefined;
  if (two) return { marks: two };
  if (rows.length === 1) return drawBarRows(input);
  const own = leadOf(input, marks.flat());
  const ranked = own !== undefined && rows.length > 1 && marks.every(({ length }) => length > 2);
  const pitch = Math.min(tallest, (area.height - head) / rows.length);
  const setting: Setting = { input, own, ranked, left: area.x + names + 40, right: area.x + area.width - aside - 20 };
  const say = slideTexts[locale];
  const title = textAt([area.x + area.width, area.y + 24], ranked ? say.rank : say.gapHead, {
    size: sizeOf.least,
    colour: colours.mute,
    align: 'right',
  });
  const body = rows.flatMap((row, at): Drawn[] => {
    const y = area.y + head + at * pitch;
    const rule = lineThrough(
      [
        [area.x, y],
        [area.x + area.width, y],
      ],
      { colour: colours.rule, width: 2 },
    );
    return [rule, ...rowMarks(row, marks[at] ?? [], { ...setting, y, pitch })];
  });
  return { marks: [title, ...body] };
}

/** The place that was asked for first; none where groups are compared. */
function leadOf({ comparison }: DrawingInput, marks: readonly ProfileMark[]): string | undefined {
  const [first] = comparison.selection.subjects.flatMap(
    ({ id }) => marks.find(({ line }) => line.subject === id) ?? [],
  );
  return first?.line.kind === 'place' ? first.line.subject : undefined;
}

type Placed = Setting & { y: number; pitch: number };

function rowMarks(row: ProfileRow, marks: readonly ProfileMark[], placed: Placed): Drawn[] {
  const { y, pitch } = placed;
  const middle = y + pitch / 2 + 4;
  return [
    ...nameMarks(row, middle, placed),
    ...pointMarks(row, marks, middle, placed),
    ...asideMarks(row, marks, middle, placed),
  ];
}

/** What a row measures, in what unit and when. */
function nameMarks({ comparison: { indicator }, moment }: ProfileRow, middle: number, { input }: Placed): Drawn[] {
  const { colours, locale, area } = input;
  const name = fittedName(nameOf(indicator, locale), names - 10, sizeOf.name);
  const period = moment ? ` · ${speech[locale].period(shortPeriod(moment, locale))}` : '';
  const below = ((name.lines.length - 1) * name.pitch) / 2;
  return [
    ...name.lines.map((line, at) =>
      textAt([area.x, middle - 6 - below + at * name.pitch], line, {
        ...{ size: name.size, bold: true, colour: colours.ink },
      }),
    ),
    textAt([area.x, middle + 30 + below], `${unitOf(indicator, locale)}${period}`, {
      size: sizeOf.least,
      colour: colours.mute,
    }),
  ];
}

/** All figures of a row on its scale: the place that leads, or the right side, is named above, all others below. */
function pointMarks(
  { comparison: { indicator } }: ProfileRow,
  marks: readonly ProfileMark[],
  middle: number,
  placed: Placed,
): Drawn[] {
  const { input, own, left, right } = placed;
  const { colours, locale } = input;
  const values = marks.map(({ point }) => point.value);
  const { x, isFromZero } = scaleOf(values, placed);
  const isOver = ({ line }: ProfileMark) => (own ? line.subject === own : line.side === 'right');
  const label = (mark: ProfileMark): Wanted => {
    const over = isOver(mark);
    const style = { size: over ? sizeOf.name : sizeOf.small, bold: over || mark.line.kind === 'group' };
    const text = `${lineName(mark.line, locale)} ${pointText(mark.point, indicator, locale)}`;
    const of = figureOf(mark.line, mark.point, text);
    return { at: x(mark.point.value), text, of, style: { ...style, colour: lookOf(mark.line, colours).text } };
  };
  const ends = { from: left - 20, to: right + 20, mark: middle, rule: colours.tick };
  const lead = marks.filter(isOver);
  const rest = marks.filter((mark) => !lead.includes(mark));
  const drawn = (all: readonly ProfileMark[], size: number) =>
    all.map(({ line, point }) =>
      ofFigure(
        markAt([x(point.value), middle], lookOf(line, colours), size, colours.paper, isHollow(point)),
        ...([line, point, `${lineName(line, locale)} ${pointText(point, indicator, locale)}`] as const),
      ),
    );
  return [
    ...railMarks(placed, middle, isFromZero && values.length > 0),
    ...labelsAlong(lead.map(label), { ...ends, y: middle - 24 }),
    ...labelsAlong(rest.map(label), { ...ends, y: middle + 44 }),
    ...drawn(rest, 20),
    ...drawn(lead, 26),
  ];
}

/** The rank of the place that leads among all that are shown, or the gap of the two. */
function asideMarks(
  row: ProfileRow,
  marks: readonly ProfileMark[],
  middle: number,
  { input, own, ranked }: Placed,
): Drawn[] {
  const { area, colours, locale } = input;
  const x = area.x + area.width;
  const lead = marks.find(({ line }) => line.subject === own);
  if (!ranked || !lead) {
    const text = rowGap(row, locale) || (row.verdict?.level === 'no' ? verdictWord(row, locale) : noFigure);
    const size = text.length > 9 ? sizeOf.name : 40;
    return [textAt([x, middle + 12], text, { size, bold: true, serif: true, colour: colours.ink, align: 'right' })];
  }
  const rank = marks.filter(({ point }) => point.value > lead.point.value).length + 1;
  const joint = marks.some(({ line, point }) => line !== lead.line && point.value === lead.point.value);
  const { before, figure } = slideTexts[locale].rankOf(rank, joint);
  const colour = rank === 1 ? colours.ink : colours.mute;
  return [
    textAt([x, middle + 18], figure, { size: 58, bold: true, serif: true, colour, align: 'right' }),
    ...(before
      ? [textAt([x - 40, middle + 18], before, { size: sizeOf.small, serif: true, colour, align: 'right' })]
      : []),
  ];
}
