import { sideNames } from '@/lib/area/side-names';
import { type Lead, type LinePair, leadOf, momentOf } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { alike, type GapFinding, gapFinding, ranked } from '@/lib/figures/findings';
import { pairOf } from '@/lib/figures/side-by-side';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { gapTexts } from '@/lib/texts/gap';
import { bothText, isFirmMultiple } from './firm-multiple';
import { orderText } from './firmness';
import { gapSize, isEven, isTimes, timesIn, timesOf } from './gap-size';
import { comparedCautions, comparedTexts } from './marked-text';
import { ownText } from './remainder';
import { pairCounts } from './several';

/** The headline of a comparison in few words; undefined where there is nothing to tell. */
export function shortHeadOf(comparison: Comparison, locale: Locale): string | undefined {
  const lead = leadOf(comparison);
  const finding = lead && findingIn(comparison, lead, locale);
  return finding && gapTexts[locale].of(nameOf(comparison.indicator, locale), finding);
}

function findingIn(comparison: Comparison, lead: Lead, locale: Locale): string | undefined {
  if (lead.kind === 'group' || lead.kind === 'several')
    return endsOf(
      comparison,
      (lead.kind === 'group' ? lead.members : lead.lines).map(({ subject }) => subject),
      locale,
    );
  if (lead.kind === 'pairs') {
    const { counts } = pairCounts(comparison, lead.pairs);
    return gapTexts[locale].pairsShort(comparison.indicator, counts, sideNames(comparison.sides, locale));
  }
  if (lead.kind !== 'pair') return undefined;
  const [left, right] = lead.pair;
  // A place is told of, not the group that it is set beside.
  const turned = left.kind === 'place' && right.kind === 'group';
  const [from, to] = turned ? [right, left] : [left, right];
  const found = gapFinding(comparison, from.subject, to.subject);
  return found ? apart(comparison, found, locale) : untold(comparison, [from, to], locale);
}

/** What each of two has, where there is nothing to set against the other; else that they may not be compared. */
function untold(comparison: Comparison, pair: LinePair, locale: Locale): string {
  const { lines, verdict } = pairOf(comparison, pair);
  if (verdict.level === 'none')
    return [lines[1], lines[0]].map((line) => ownText(comparison, line, locale, 'short')).join(gapTexts[locale].next);
  return gapTexts[locale].refused(shortNameOf(lines[1], locale), shortNameOf(lines[0], locale));
}

function endsOf(comparison: Comparison, members: readonly string[], locale: Locale): string | undefined {
  const all = ranked(comparison, momentOf(comparison) ?? '').filter(({ line }) => members.includes(line.subject));
  const figures = alike(all);
  const [high, low] = [figures[0], figures.at(-1)];
  if (!high || !low || figures.length < 2) return undefined;
  return gapTexts[locale].ends(shortNameOf(high.line, locale), shortNameOf(low.line, locale), comparison.indicator);
}

/** How one lies to the other, and without whom the other way round. */
function apart(comparison: Comparison, finding: GapFinding, locale: Locale): string {
  const { a, b, gap } = finding;
  const say = gapTexts[locale];
  const minded = comparedCautions([b, a], locale);
  const told = (text: string) => speech[locale].parts([text + minded, orderText(comparison, finding, locale)]);
  if (isTimes(gap)) {
    if (isFirmMultiple(comparison, finding)) return told(say.times(timesOf(a, b, timesIn(gap), locale)));
    const { bracketed, momentName, parts } = speech[locale];
    const time = parts([momentName(a.point.period), comparedTexts([b, a], locale)]);
    return parts([bothText(finding, locale) + bracketed(time), orderText(comparison, finding, locale)]);
  }
  const size = gapSize(gap, locale);
  const [to, from] = [shortNameOf(b.line, locale), shortNameOf(a.line, locale)];
  return isEven(size) ? told(say.even(from, to)) : told(say.short(to, from, size));
}
