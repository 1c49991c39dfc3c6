import { notesOf } from '@/components/briefings/slides/slide-notes';
import { kinds } from '@/components/charts/kinds/kinds';
import { pointSentence } from '@/components/charts/live/point-sentence';
import { lightColours as colours } from '@/components/charts/parts/colours';
import { gapText } from '@/components/charts/parts/words';
import { gapTableOf } from '@/components/compare/gap-rows';
import { indicatorColumns, placeBlocks } from '@/components/compare/place-rows';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { differenceText } from '@/lib/figures/multiple';
import { gapColumns } from '@/lib/files/gap-columns';
import { gapRowsOf } from '@/lib/files/gap-row';
import type { Locale } from '@/lib/language/locale';
import { findingOf } from '@/lib/sentences/finding';
import { reasonTexts } from '@/lib/sentences/reasons';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { headlineText } from '@/lib/sentences/side-by-side';
import { slideHeadOf } from '@/lib/sentences/slide-head';
import { verdictText } from '@/lib/sentences/verdict-text';
import { viewWords } from '@/lib/sentences/view-words';
import { findingTexts } from '@/lib/texts/finding';

/** A comparison as a kind of chart shows it. */
export const shownAs = (comparison: Comparison, chart: ChartKind): Comparison => ({
  ...comparison,
  selection: { ...comparison.selection, chart },
});

/** What stands over a view and beside it: title, short title, sentence, verdict, notes and the headline of a slide with its number. */
export function headTexts(comparison: Comparison, locale: Locale): string[] {
  const { title, short, sentence, verdict } = viewWords(comparison, locale);
  const finding = findingOf(comparison, findingTexts[locale]);
  const { headline, caveat, number } = slideHeadOf(comparison, locale);
  const texts = [
    ...[title, short, sentence, headlineText(comparison, locale), shortHeadOf(comparison, locale)],
    ...[finding?.title, finding?.sentence, verdict && verdictText(verdict, locale)],
    ...notesOf(comparison, locale),
    ...[headline, caveat, number?.figure],
  ];
  return texts.flatMap((text) => text ?? []);
}

/** What tables and files say of gaps and changes. */
export function tableTexts(comparison: Comparison, locale: Locale): string[] {
  const gaps = gapTableOf(comparison, locale)?.rows ?? [];
  const rows = placeBlocks(comparison, indicatorColumns(comparison)).flatMap((block) => block.rows);
  const cells = gapRowsOf(comparison).flatMap((row) => gapColumns(locale).map(({ read }) => read(row)));
  return [
    ...gaps.flatMap(({ pair }) => [
      pair.gap ? gapText(pair.gap, locale) : '',
      verdictText(pair.verdict, locale, reasonTexts(pair, locale)),
    ]),
    ...rows
      .flatMap(({ against, change }) => [against?.gap, change?.gap].flatMap((gap) => gap ?? []))
      .flatMap((gap) => [gapText(gap, locale), differenceText(gap, locale)]),
    ...cells.flatMap((cell) => (cell === null ? [] : String(cell))),
  ];
}

/** All texts and numbers that a drawn option holds, and what is said of each of its points. */
export function chartTexts(comparison: Comparison, locale: Locale): string[] {
  const { chart: kind } = comparison.selection;
  const { width } = kinds[kind];
  const height = kinds[kind].height(comparison, width);
  const option = kinds[kind].build({ comparison, locale, colours, width, height });
  const steps = kinds[kind].steps(comparison).flat();
  return [...leavesOf(option), ...steps.map((step) => pointSentence(step, comparison, locale))];
}

/** What an option is made of, in text: a number that is none, and a text that holds one, can be found in it. */
function leavesOf(value: unknown): string[] {
  if (typeof value === 'number' || typeof value === 'string') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** What no reader may ever be shown: a number that is none, a sign before zero, a reason that is empty, an empty set. */
export const broken =
  /∞|NaN|Infinity|undefined|\bnull\b|−0(?:\.0+)?(?![\d.])|-0(?:\.0+)?$|：[。，；]|: [.,;]|（）|\(\)|、、|[：:]$|0个有0个|(?<![\d.,])0对|\bof 0 |\[object/;
