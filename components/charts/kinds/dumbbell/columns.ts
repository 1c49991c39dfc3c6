import { type ChartInput, fontSize } from '@/components/charts/parts/chart';
import { type FacingPair, facingPairs, type PairTexts, pairTexts } from '@/components/charts/parts/facing';
import { glyphs } from '@/components/charts/parts/grammar';
import { type Box, lineBox } from '@/components/charts/parts/marks';
import { cutText } from '@/components/charts/parts/sheet';
import { textWidth, widest } from '@/components/charts/parts/text-width';
import { linearScale, logScale, type Scale } from '@/components/charts/parts/ticks';
import { lineName, sideLabel } from '@/components/charts/parts/words';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Side } from '@/lib/figures/comparison';
import { usableOn } from '@/lib/figures/log-scale';
import type { Locale } from '@/lib/language/locale';
import { chartTexts } from '@/lib/texts/chart';

/** A pair with its words; `shown`: whose figure has a place on the scale. */
export type Row = FacingPair & { names: Record<Side, string>; texts: PairTexts; shown: Record<Side, boolean> };

export function rowsOf({ comparison, locale }: ChartInput): Row[] {
  const usable = usableOn(comparison);
  const isShown = ({ point: { value } }: Figure) => value !== null && usable(value);
  return facingPairs(comparison).pairs.map((pair) => ({
    ...pair,
    names: { left: lineName(pair.left.line, locale), right: lineName(pair.right.line, locale) },
    texts: pairTexts(pair, locale),
    shown: { left: isShown(pair.left), right: isShown(pair.right) },
  }));
}

/** Returns the scale on which the figures of pairs stand, with about so many ticks. */
export function pairScale(rows: readonly Row[], log: boolean, ticks: number): Scale {
  const values = rows.flatMap(({ left, right }) => [left, right].flatMap(({ point }) => point.value ?? []));
  return log ? logScale(values) : linearScale(values, ticks, 'tight');
}

/** What the column of gaps is called, with its unit where it has one. */
export function gapHead(rows: readonly Row[], locale: Locale): string {
  const units = rows.flatMap(({ gap }) => gap?.unit ?? []);
  const words = chartTexts[locale];
  if (units.includes('percent')) return words.gapPercent;
  return units.includes('amount') ? words.gap : words.gapPoints;
}

/**
 * Where the columns stand, in pixels: names of the left side end at `name`, its values at `value`, the plot lies between
 * `left` and `right`, values of the right side end at `facingValue`, its names start at `facing`, gaps end at `gap`.
 */
export type Columns = {
  size: number;
  name: number;
  value: number;
  left: number;
  right: number;
  facingValue: number;
  facing: number;
  gap: number;
};

export function columnsOf(rows: readonly Row[], { width, locale }: ChartInput): Columns {
  const size = fontSize.label;
  const space = 8;
  const texts = (pick: (row: Row) => string, weight: number) => Math.ceil(widest(rows.map(pick), size, weight));
  const name = texts((row) => row.names.left, 600);
  const value = name + space + texts((row) => row.texts.left, 400);
  const gap = width - 2;
  const gaps = Math.max(
    texts((row) => row.texts.gap, 600),
    Math.ceil(widest([gapHead(rows, locale)], fontSize.tick)),
  );
  const spare = Math.min(64, Math.max(0, width - 560) * 0.12) + 20;
  const facing = gap - gaps - spare - texts((row) => row.names.right, 600);
  const facingValue = facing - space;
  const right = facingValue - texts((row) => row.texts.right, 400) - space - 8;
  return { size, name, value, left: value + space + 8, right, facingValue, facing, gap };
}

/** Where a place of a pair and its figure are written. */
export function figureBox({ names }: Row, side: Side, y: number, { size, value, right, facing }: Columns): Box {
  return side === 'left'
    ? lineBox(0, value, y, size)
    : lineBox(right + 8, facing + widest([names.right], size, 600), y, size);
}

type HeadRoom = { comparison: Comparison; locale: Locale; size: number; room: number; markLast?: boolean };

/** The mark of a side and its name, cut to the room that it has in pixels. */
export function sideHead(side: Side, { comparison, locale, size, room, markLast = false }: HeadRoom): string {
  const glyph = side === 'left' ? glyphs.circle : glyphs.diamond;
  const name = cutText(sideLabel(comparison, side, locale), room - textWidth(`${glyph} `, size, 600), size, 600);
  return markLast ? `${name} ${glyph}` : `${glyph} ${name}`;
}
