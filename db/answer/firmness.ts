import { leadOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import { changeOf } from '@/lib/figures/firm-change';
import { firmnessAt, type Half } from '@/lib/figures/firm-gap';
import type { Firmness } from '@/lib/figures/firmness';
import { parseSubject, type Subject } from '@/lib/figures/subject';
import { type Answerable, answerables } from '@/lib/groups/members';
import { keyOf, type Points, readGroups, readPoints } from './line-points';
import { toLine } from './lines';
import type { Scene } from './scene';

/** What makes the figure of a member doubtful: another definition, an estimate, a provisional or an unreliable one. */
const isDoubted = ({ points }: Pick<Line, 'points'>, periods: readonly string[]) =>
  points.some(({ period, status, doubt }) => periods.includes(period) && (status === 'D' || doubt !== null));

/** The two groups that lead a comparison of a rate, whose figures are pooled. */
function groupsOf(comparison: Comparison): [Line, Line] | undefined {
  const lead = leadOf(comparison);
  const isPooled = comparison.indicator.aggregation === 'ratio' && lead?.kind === 'pair';
  return isPooled && lead.pair.every(({ kind }) => kind === 'group') ? lead.pair : undefined;
}

/** The subjects of a group without each of its members, and without those that are doubted; the names of who is left out. */
function leftOuts(
  { catalogue }: Scene,
  { id, without }: Subject,
  members: readonly string[],
  doubted: readonly string[],
) {
  const isEnough = doubted.length > 0 && members.length - doubted.length >= members.length / 2;
  // Without its only member nothing is left of a group.
  const each = members.length > 1 ? members.map((member) => [member]) : [];
  const sets = [...each, ...(isEnough ? [[...doubted]] : [])];
  return sets.flatMap((out) => {
    const [subject] = answerables(catalogue, [{ kind: 'group', id, without: [...without, ...out] }]);
    const names = out.flatMap((place) => catalogue.places.get(place) ?? []);
    const told = names.map(({ id: place, nameZh, nameEn }) => ({ id: place, nameZh, nameEn }));
    return subject ? [{ subject, without: told, isDoubted: out === sets[each.length] }] : [];
  });
}

/** The parts of a firm answer on one side: the lines of the members, and of the group without some of them. */
async function halfOf(
  scene: Scene,
  line: Line,
  comparison: Comparison,
  periods: readonly string[],
): Promise<Half | undefined> {
  const { catalogue } = scene;
  const series = comparison.series.find(({ id }) => id === line.series);
  const subject = parseSubject(line.subject);
  const members = line.places ?? [];
  if (!series || !subject) return undefined;
  const ofPlaces = await readPoints(scene, [], [series], {});
  const drawn = (one: Answerable, points: Points): Line => ({
    ...toLine(catalogue, one, series, { points: points.get(keyOf(one.key, series.id)) ?? [], reference: false }),
    elsewhere: null,
  });
  const own = answerables(
    catalogue,
    members.map((id) => ({ kind: 'place', id, without: [] })),
  ).map((one) => drawn(one, ofPlaces));
  const doubted = own.filter((one) => isDoubted(one, periods)).map((one) => one.subject);
  const found = leftOuts(scene, subject, members, doubted);
  const points = await readGroups(
    scene,
    found.map((one) => one.subject),
    [series],
    {},
  );
  const left = found.map((one) => ({
    line: drawn(one.subject, points),
    without: one.without,
    isDoubted: one.isDoubted,
  }));
  return {
    line,
    members: own,
    each: left.filter((one) => !one.isDoubted),
    doubted: left.find((one) => one.isDoubted),
  };
}

/**
 * Returns how firm the gap is that leads a comparison of two groups in a rate: without each member, without the doubted
 * ones, and in every year. Undefined where no such gap leads it.
 */
export async function getFirmness(scene: Scene, comparison: Comparison): Promise<Firmness | undefined> {
  const pair = groupsOf(comparison);
  const found = pair && gapFinding(comparison, pair[0].subject, pair[1].subject);
  if (!pair || !found) return undefined;
  const period = found.a.point.period;
  const from = found.before?.period;
  const [left, right] = await Promise.all(
    [found.a.line, found.b.line].map((line) => halfOf(scene, line, comparison, [period, ...(from ? [from] : [])])),
  );
  if (!left || !right) return undefined;
  const firmness = firmnessAt(comparison, [left, right], period);
  const change = from === undefined ? undefined : changeOf(comparison, [left, right], from, period);
  return firmness && { ...firmness, change };
}
