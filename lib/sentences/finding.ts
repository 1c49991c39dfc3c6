import type { AreaSide } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import { aboveThreshold, belowLevel } from '@/lib/figures/above-and-below';
import { lastCommonPeriod } from '@/lib/figures/common-period';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { facingGaps, type GapFinding, gapFinding, latestFigure, verdictOn } from '@/lib/figures/findings';
import { figureAt, oneLineEach } from '@/lib/figures/lines';
import { ratioOf } from '@/lib/figures/ratio';
import { toldSetOf } from '@/lib/figures/told-set';
import { fieldOf } from '@/lib/language/locale';
import { comparePeriods, parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import type { FindingTexts } from '@/lib/texts/finding';
import { gapTexts } from '@/lib/texts/gap';
import { rankingTexts } from '@/lib/texts/ranking';
import { slideTexts } from '@/lib/texts/slide';
import { chartFacts } from '../figures/chart-facts';
import { ofGroupBesideSides } from './finding-between';
import { ofProvinces } from './finding-provinces';
import { ofRanking, ofSpread } from './finding-ranking';
import { isFirmMultiple, otherOrders } from './firm-multiple';
import { gapTitle } from './firmness';
import { figureOf, remainderOf } from './remainder';
import type { Finding } from './told-finding';

export type { Finding } from './told-finding';

/**
 * The finding of any view, from the figures that it shows, and after it what was asked for and is not told of; undefined
 * when there is none to tell.
 */
export function findingOf(given: Comparison, sentences: FindingTexts): Finding | undefined {
  const finding = leadingFinding(given, sentences);
  const rest = finding && remainderOf(given, finding.told, sentences.locale);
  return finding && rest
    ? { ...finding, sentence: speech[sentences.locale].joined([finding.sentence, rest]) }
    : finding;
}

function leadingFinding(given: Comparison, sentences: FindingTexts): Finding | undefined {
  const { periods, finding } = chartFacts[given.selection.chart];
  const ofOneMoment = periods === 'common' || periods === 'pairs';
  const comparison = ofOneMoment ? { ...given, lines: oneLineEach(given.lines) } : given;
  if (finding === 'pairs') return ofPairs(comparison, sentences);
  if (finding === 'spread')
    return ofDistribution(comparison, sentences) ?? ofSpread(comparison, sentences) ?? ofRanking(comparison, sentences);
  if (finding === 'map') return ofMap(comparison, sentences);
  if (given.indicator.role === 'cargo') return ofPort(comparison, sentences);
  return (
    ofGroupBesideSides(comparison, sentences) ??
    ofSides(comparison, sentences) ??
    ofProvinces(comparison, sentences) ??
    ofRanking(comparison, sentences) ??
    ofLatest(ofOneMoment ? untilMoment(comparison) : comparison, sentences)
  );
}

function ofPairs(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const period = lastCommonPeriod(comparison.lines, comparison.selection.at) ?? '';
  const pairs = facingGaps(comparison, period);
  const compared = pairs.flatMap((pair) => (pair.gap ? [{ ...pair, ...pair.gap }] : []));
  const [widest] = [...compared].sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
  if (widest?.unit !== 'points' || pairs.length < 2) return undefined;
  const higher = compared.filter(({ value }) => value > 0).length;
  const counts = { higher, compared: compared.length, of: pairs.length };
  const names = sideNames(comparison.sides, sentences.locale);
  return {
    title: speech[sentences.locale].heading(gapTexts[sentences.locale].pairsShort(comparison.indicator, counts, names)),
    sentence: sentences.pairsSentence(widest),
    told: compared.flatMap((pair) => [pair.left.line.subject, pair.right.line.subject]),
  };
}

/** How the places of either side stand to the pooled level of the right one. */
function ofDistribution(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const found = belowLevel(comparison);
  if (!found) return undefined;
  const { places, level, counts, group } = found;
  const { setText } = rankingTexts[sentences.locale];
  const names = sideNames(comparison.sides, sentences.locale);
  return {
    title: slideTexts[sentences.locale].below(names, counts.left.below, counts.left.of),
    sentence: sentences.stripSentence(setText(toldSetOf(comparison, places), names), level, counts, names),
    told: [...places.map(({ line }) => line.subject), group],
  };
}

function ofMap(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const ranking = ofRanking(comparison, sentences);
  const found = aboveThreshold(comparison);
  if (!found) return ranking;
  const names = sideNames(comparison.sides, sentences.locale);
  return ranking && { ...ranking, title: sentences.aboveTitle(found.above, found.threshold, names) };
}

/** The two sides against each other: a gap in points, or how many times the share. */
function ofSides(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const [first, second] = [comparison.sides.left, comparison.sides.right].map((side) =>
    comparison.lines.find((line) => isOfSide(line, side)),
  );
  const finding = first && second && gapFinding(comparison, first.subject, second.subject);
  if (finding?.gap.unit !== 'points') return undefined;
  const verdict = verdictOn(finding);
  if (comparison.indicator.theme === 'urbanization') {
    const told = [finding.a, finding.b].map(({ line }) => line.subject);
    return {
      title: gapTitle(comparison, finding, sentences.locale),
      sentence: sentences.gapSentence(finding),
      verdict,
      told,
    };
  }
  return comparison.indicator.role === 'export_share' ? ofShares(comparison, finding, sentences) : undefined;
}

type SideGroup = Pick<AreaSide, 'group'>;

/** Whether a line is of a side of the border, perhaps without some of its members. */
const isOfSide = ({ subject }: Pick<Line, 'subject'>, { group }: SideGroup) => subject.split('~')[0] === group;

/** How many times the lesser share the greater is, and what a side has without a member where that is shown too. */
function ofShares(comparison: Comparison, finding: GapFinding, sentences: FindingTexts): Finding | undefined {
  const { a, b, gap } = finding;
  const [low, high] = gap.value < 0 ? [b, a] : [a, b];
  const times = ratioOf(low, high);
  if (times === undefined) return undefined;
  const { left, right } = comparison.sides;
  const shown = [a, b].map(({ line }) => line.subject);
  const other = comparison.lines.find(
    (line) => !shown.includes(line.subject) && (isOfSide(line, left) || isOfSide(line, right)),
  );
  const beside = other && figureAt(comparison, other, b.point.period);
  const without = beside?.point.value === null ? undefined : beside;
  const apart = [left, right].find((side) => other?.subject === `${side.group}~${side.apart}`);
  const reason = apart ? fieldOf({ apartZh: apart.apartZh, apartEn: apart.apartEn }, 'apart', sentences.locale) : null;
  return {
    title: isFirmMultiple(comparison, finding)
      ? sentences.timesTitle(low, high, times)
      : sentences.sharesTitle(a, b, without),
    sentence: sentences.exportSentence(a, b, {
      without,
      reason,
      orders: otherOrders(comparison, finding, sentences.locale),
    }),
    verdict: gap.verdict,
    told: [...shown, ...(without ? [without.line.subject] : [])],
  };
}

/** Without what is later than the moment that is shown. */
function untilMoment(comparison: Comparison): Comparison {
  const { lines, selection } = comparison;
  const moment = lastCommonPeriod(lines, selection.at);
  if (moment === undefined) return comparison;
  const until = (line: Line) => line.points.filter(({ period }) => comparePeriods(period, moment) <= 0);
  return { ...comparison, lines: lines.map((line) => ({ ...line, points: until(line) })) };
}

/** The latest full year of the first subject that has one; where none has, the latest figure of the first that has any. */
function ofLatest(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const firstOf = (find: typeof latestFigure) =>
    comparison.lines.map(({ subject }) => find(comparison, subject)).find((figure) => figure !== undefined);
  const figure = firstOf(latestFigure) ?? firstOf(figureOf);
  if (!figure) return undefined;
  const told = [figure.line.subject];
  return { title: sentences.lastTitle(figure), sentence: sentences.lastSentence(figure), told };
}

/** The thin run of a port: how often a full year was published, how often it had to be worked out. */
function ofPort(comparison: Comparison, sentences: FindingTexts): Finding | undefined {
  const [first] = comparison.lines;
  const figure = first && latestFigure(comparison, first.subject);
  if (!figure) return undefined;
  const points = comparison.lines
    .filter((line) => line.subject === first.subject)
    .flatMap((line) => line.points)
    .filter(({ period, value }) => value !== null && parsePeriod(period)?.kind === 'year');
  const published = new Set(points.filter(({ status }) => status !== 'E').map(({ period }) => period));
  const derived = new Set(points.map(({ period }) => period).filter((period) => !published.has(period)));
  return {
    title: sentences.portTitle(figure),
    sentence: sentences.portSentence(figure, published.size, derived.size),
    told: [first.subject],
  };
}
