import type { Figure } from '@/lib/figures/comparability';
import type { YearFigure } from '@/lib/figures/year-figures';
import { chartDecimals, formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';
import { overviewTexts } from '@/lib/texts/overview';

/** The unit in which figures are written: its name where it is not the indicator's own, how many of that one it is, and its decimals. */
export type Scale = { name: string | undefined; per: number; decimals: number };

/** Returns the unit in which figures of a size are written. */
export function scaleOf(years: readonly YearFigure[], locale: Locale): Scale {
  const figures = years.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  const { tonnes } = overviewTexts[locale].years;
  const most = Math.max(...figures.map(({ point }) => point.value ?? 0));
  return first?.indicator.unit === tonnes.of && most >= tonnes.from
    ? tonnes
    : { name: undefined, per: 1, decimals: first ? chartDecimals(first.indicator) : 0 };
}

/** Writes a figure in a unit, with what is to be minded of it where it is an estimate or its source only says that it was passed. */
function labelOf(figure: Figure, { per, decimals }: Scale, locale: Locale): string {
  const { bracketed, doubt } = speech[locale];
  const { value, over } = figure.point;
  const rough = roughTonnes(figure, locale);
  if (rough) return rough + bracketed(doubt(figure) ?? '');
  const scaled = (value ?? 0) / per;
  const text = formatNumber(scaled, Number.isInteger(scaled) ? 0 : decimals, locale);
  return over ? overviewTexts[locale].years.passed(text) : text;
}

/** Returns the labels of the years that have one: the first, the last, the last that was published, and what is only known to be more. */
export function yearLabels(years: readonly YearFigure[], scale: Scale, locale: Locale): Map<number, string> {
  const held = years.filter(({ figure }) => figure);
  const published = held.filter(({ figure }) => !figure?.point.derived);
  const labelled = new Set([
    held[0],
    held.at(-1),
    published.at(-1),
    ...held.filter(({ figure }) => figure?.point.over),
  ]);
  return new Map(
    [...labelled].flatMap((one) => (one?.figure ? [[one.year, labelOf(one.figure, scale, locale)] as const] : [])),
  );
}
