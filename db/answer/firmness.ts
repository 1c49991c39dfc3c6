import { besideSides } from '@/lib/figures/beside-sides';
import { leadOf } from '@/lib/figures/compared-pair';
import type { Comparison, Line, Series } from '@/lib/figures/comparison';
import { gapFinding } from '@/lib/figures/findings';
import { changeOf } from '@/lib/figures/firm-change';
import { firmnessAt } from '@/lib/figures/firm-gap';
import type { Firmness } from '@/lib/figures/firmness';
import type { Half, Halves, LeftLine } from '@/lib/figures/halves';
import { parseSubject, type Subject } from '@/lib/figures/subject';
import { type Answerable, answerables } from '@/lib/groups/members';
import { keyOf, type Points, readGroups, readPoints } from './line-points';
import { toLine } from './lines';
import { sceneOf } from './overlay';
import type { Scene } from './scene';

/** What makes the figure of a member doubtful: another definition, an estimate, a provisional or an unreliable one. */
const isDoubted = ({ points }: Pick<Line, 'points'>, periods: readonly string[]) =>
  points.some(({ period, status, doubt }) => periods.includes(period) && (status === 'D' || doubt !== null));

/** Two lines of a rate of which one at least is pooled; a rate of places alone has no members. */
const isPooled = ({ indicator }: Comparison, pair: readonly Line[]) =>
  indicator.aggregation === 'ratio' && pair.some(({ kind }) => kind === 'group');

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

/** The lines of the members of a line, and of a group without some of them. */
async function halfOf(scene: Scene, { line, series }: OfSeries, periods: readonly string[]): Promise<Half> {
  const { catalogue } = scene;
  const subject = parseSubject(line.subject);
  if (line.kind === 'place' || !subject) return { line, each: [], doubted: undefined, members: [line] };
  const ofPlaces = await readPoints(scene, [], [series], {});
  const drawn = (one: Answerable, points: Points): Line => ({
    ...toLine(catalogue, one, series, { points: points.get(keyOf(one.key, series.id)) ?? [], reference: false }),
    elsewhere: null,
  });
  const members = line.places ?? [];
  const own = answerables(
    catalogue,
    members.map((id) => ({ kind: 'place', id, without: [] })),
  ).map((one) => drawn(one, ofPlaces));
  const doubted = own.filter((one) => isDoubted(one, periods)).map((one) => one.subject);
  const found = leftOuts(scene, subject, members, doubted);
  // The only doubted member is left out in both ways: one subject asked for twice would be counted twice.
  const subjects = [...new Map(found.map(({ subject: one }) => [one.key, one])).values()];
  const points = await readGroups(scene, subjects, [series], {});
  const left = found.map((one) => ({ ...one, line: drawn(one.subject, points) }));
  const told = ({ line: one, without }: LeftLine): LeftLine => ({ line: one, without });
  const [all] = left.filter((one) => one.isDoubted);
  return { line, members: own, each: left.filter((one) => !one.isDoubted).map(told), doubted: all && told(all) };
}

type OfSeries = { line: Line; series: Series };

/**
 * Returns two lines of a rate with what either is without each of its members and without those that are doubted at these
 * periods. Undefined where nobody can be left out of either, or they are not of one series of the comparison.
 */
export async function getHalves(
  scene: Scene,
  comparison: Comparison,
  lines: readonly [Line, Line],
  periods: readonly string[],
): Promise<Halves | undefined> {
  const series = comparison.series.find(({ id }) => lines.every((line) => line.series === id));
  if (!series || !isPooled(comparison, lines)) return undefined;
  const [left, right] = await Promise.all(
    lines.map(async (line) => {
      const key = `half ${line.subject} ${series.id} ${periods.join(' ')}`;
      // Under the name that the line has here.
      const from = sceneOf(scene, [series.indicator]);
      return { ...(await from.keep(key, () => halfOf(from, { line, series }, periods))), line };
    }),
  );
  const isTried = [left, right].some((half) => half && (half.each.length > 0 || half.doubted));
  return left && right && isTried ? [left, right] : undefined;
}

/** How firm a gap is that a comparison tells of two of its subjects; undefined where neither is a group in a rate. */
async function getFirmnessOf(
  scene: Scene,
  comparison: Comparison,
  a: string,
  b: string,
): Promise<Firmness | undefined> {
  const found = gapFinding(comparison, a, b);
  if (!found) return undefined;
  const period = found.a.point.period;
  const from = found.before?.period;
  const lines: [Line, Line] = [found.a.line, found.b.line];
  const halves = await getHalves(scene, comparison, lines, [period, ...(from ? [from] : [])]);
  const firmness = halves && firmnessAt(comparison, halves, period);
  const change = halves && from !== undefined ? changeOf(comparison, halves, from, period) : undefined;
  return firmness && { ...firmness, change };
}

/** Returns how firm the gaps are that sentences on a comparison tell: of the pair that leads it, and of a group beside both sides. */
export async function getFirmness(
  scene: Scene,
  comparison: Comparison,
): Promise<Pick<Comparison, 'firmness' | 'firmnessBeside'>> {
  const lead = leadOf(comparison);
  const beside = besideSides(comparison);
  const own = beside?.own.line.subject ?? '';
  const [firmness, ...others] = await Promise.all([
    lead?.kind === 'pair' ? getFirmnessOf(scene, comparison, lead.pair[0].subject, lead.pair[1].subject) : undefined,
    ...(beside?.of ?? []).map(({ side }) => getFirmnessOf(scene, comparison, side.line.subject, own)),
  ]);
  const firmnessBeside = others.filter((one) => one !== undefined);
  return { ...(firmness && { firmness }), ...(firmnessBeside.length > 0 && { firmnessBeside }) };
}
