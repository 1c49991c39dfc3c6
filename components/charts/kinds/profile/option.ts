import type { EChartsCoreOption } from 'echarts/core';
import { baseOption, type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { glyphs, lookOf } from '@/components/charts/parts/grammar';
import { pointKey, textMark } from '@/components/charts/parts/marks';
import { nothingOption } from '@/components/charts/parts/nothing';
import { ruleMark, sheetAxes, sheetDatum, sheetSeries } from '@/components/charts/parts/sheet';
import { shownIn } from '@/components/charts/parts/shown';
import { lineName } from '@/components/charts/parts/words';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { locales } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';
import { layoutHeight, type ProfileLayout, profileLayout } from './layout';
import { figureBox, rowMarks } from './marks';
import { leadLines, leadsBeyond, type ProfileRow, profileRows } from './rows';

/** More marks than this are drawn smaller. */
const crowd = 8;

/** A chart without any row is as high as the sentence that says so. */
const emptyHeight = 80;

export function profileHeight(comparison: Comparison, width: number): number {
  const rows = profileRows(shownIn(comparison, 'profile'));
  // Names are wrapped by the wider script, so that both languages fit.
  const heights = locales.map((locale) => layoutHeight(profileLayout(rows, { width, locale }), rows.length));
  return rows.length === 0 ? emptyHeight : Math.max(...heights);
}

/**
 * One row per indicator: the lead pair's figures left and right, both marks on an axis between them with the 30 border
 * places as ticks, and the gap with its verdict.
 */
export function profileOption(input: ChartInput): EChartsCoreOption {
  const { comparison, colours } = input;
  const rows = profileRows(shownIn(comparison, 'profile'));
  if (rows.length === 0) return nothingOption(input);
  const layout = profileLayout(rows, input);
  const top = (at: number) => layout.head + at * layout.row;
  return {
    ...baseOption(input),
    ...sheetAxes(input),
    series: [
      sheetSeries(
        'marks',
        rows.flatMap((row, at) => markData(row, top(at), layout, input)),
      ),
    ],
    graphic: {
      elements: [
        ...headMarks(layout, input),
        ...rows.flatMap((row, at) => [ruleMark(top(at), input), ...rowMarks(row, top(at), layout, input)]),
        ruleMark(top(rows.length), input),
        ...layout.foot.map((text, at) =>
          textMark(0, top(rows.length) + 18 + at * 16, text, { fill: colours.mute, size: fontSize.tick }),
        ),
      ],
    },
  };
}

/** The lead pair larger than the others; of a total beyond the axis only its written figure can be pointed at. */
function markData(row: ProfileRow, top: number, layout: ProfileLayout, { colours, locale }: ChartInput) {
  const { marks, at } = row;
  const { left, right, axis } = layout;
  const printed = (line: Line) => {
    const side = row.lead.findIndex((cell) => cell?.line.subject === line.subject);
    return side < 0 ? {} : { printed: figureBox(row, side === 0 ? 0 : 1, top, layout, locale) };
  };
  const beyond = leadsBeyond(row).map(({ line, point }) => {
    const box = printed(line).printed;
    const middle = box ? [box.x + box.width / 2, box.y + box.height / 2] : [right, top + axis];
    return { value: [...middle, point.value], name: pointKey(line, point), symbol: 'none', printed: box };
  });
  const drawn = marks.map(({ line, point, lead }) => {
    const look = lookOf(line, colours);
    const sized = {
      ...look,
      symbolSize: lead ? look.symbolSize + 6 : look.symbolSize * (marks.length > crowd ? 0.75 : 1),
    };
    const place: [number, number] = [left + at(point.value) * (right - left), top + axis];
    return { ...sheetDatum(place, line, point, sized, colours.paper), ...printed(line) };
  });
  return [...beyond, ...drawn];
}

/** Whose figures stand at the left and at the right. */
function headMarks({ figure, gap, stacked, head }: ProfileLayout, { comparison, colours, locale }: ChartInput) {
  const [left, right] = leadLines(comparison);
  const y = head / 2 - 2;
  const style = (line: typeof left) => ({ weight: 600, fill: line ? lookOf(line, colours).text : colours.mute });
  const glyph = (line: NonNullable<typeof left>) => glyphs[lookOf(line, colours).symbol];
  const word = textMark(gap, y, chartTexts[locale].gap, { fill: colours.mute, align: 'right', size: fontSize.tick });
  return [
    ...(left ? [textMark(0, y, `${glyph(left)} ${lineName(left, locale)}`, style(left))] : []),
    ...(right
      ? [
          textMark(figure, y, `${lineName(right, locale)} ${glyph(right)}`, {
            ...style(right),
            align: 'right' as const,
          }),
        ]
      : []),
    ...(stacked || !left || !right ? [] : [word]),
  ];
}
