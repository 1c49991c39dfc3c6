import { pathOf } from '@/lib/addresses/pages';
import { pairPath } from '@/lib/addresses/subject';
import { sideNames } from '@/lib/area/side-names';
import { type Lead, type LinePair, leadOf, leadPair, sidesOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { compareGaps, resultWithout } from '@/lib/figures/gap';
import { type Pair, pairOf } from '@/lib/figures/side-by-side';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { compareTexts } from '@/lib/texts/compare';

/** A pair in an indicator, under the name that tells it from the other rows, which leads to what it names. */
export type GapTableRow = { key: string; title: string; unit: string; pair: Pair; href: string };

/** What the table of gaps holds; `heads`: of the rows, of the left and of the right figure; `why`: these two, where there are more. */
export type GapTableContent = { heads: [string, string, string]; rows: GapTableRow[]; why?: string | undefined };

/** The pair named, else the lead pair, by indicator; where facing pairs lead, each of them in the first indicator. */
export function gapTableOf(comparison: Comparison, locale: Locale, named?: LinePair): GapTableContent | undefined {
  const lead = leadOf(comparison);
  if (lead?.kind === 'pairs' && !named) return ofPairs(comparison, lead.pairs, locale);
  const pair = named ?? leadPair(comparison);
  if (!pair) return undefined;
  const [left, right] = pair.map((line) => shortNameOf(line, locale)) as [string, string];
  const rows = [comparison, ...comparison.others].map((one) => ({
    key: one.indicator.id,
    title: nameOf(one.indicator, locale),
    unit: unitOf(one.indicator, locale),
    pair: pairOf(one, pair, named && resultWithout),
    href: pathOf(locale, 'indicators', one.indicator.id),
  }));
  const why = named ? undefined : whyThese(comparison, lead, locale);
  return { heads: [compareTexts[locale].indicators, left, right], rows, why };
}

/** How the two came to stand beside each other; undefined where nothing else is compared. */
function whyThese(comparison: Comparison, lead: Lead | undefined, locale: Locale): string | undefined {
  const words = compareTexts[locale];
  if (lead?.kind === 'group') return words.ends(nameOf(comparison.indicator, locale));
  const count = Object.values(sidesOf(comparison)).flat().length;
  return lead?.kind === 'pair' && count > 2 ? words.firstTwo : undefined;
}

function ofPairs(comparison: Comparison, pairs: readonly LinePair[], locale: Locale): GapTableContent {
  const { left, right } = sideNames(comparison.sides, locale);
  const rows = pairs.map((lines) => ({
    key: lines.map(({ subject }) => subject).join(' '),
    title: compareTexts[locale].facing(lines.map((line) => shortNameOf(line, locale))),
    unit: '',
    pair: pairOf(comparison, lines),
    href: pairPath(locale, [lines[0].subject, lines[1].subject], comparison.indicator.id),
  }));
  return {
    heads: [
      nameOf(comparison.indicator, locale) + speech[locale].bracketed(unitOf(comparison.indicator, locale)),
      left,
      right,
    ],
    // As the chart has them: where the right side is farthest ahead first.
    rows: rows.sort((a, b) => compareGaps(a.pair.gap, b.pair.gap)),
  };
}
