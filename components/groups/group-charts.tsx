import { subjectsOf, viewOf } from '@/components/charts/draw/view';
import { Panel } from '@/components/frame/panel';
import { type Area, sideGroups } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Group } from '@/lib/figures/comparison';
import { alike, ranked } from '@/lib/figures/findings';
import { change, gap } from '@/lib/figures/gap';
import { type GroupViews, halvesOf, lastPeriodOf, referencesOf } from '@/lib/figures/group-lines';
import { figureAt, lineOf } from '@/lib/figures/lines';
import { isInferred } from '@/lib/figures/membership';
import type { Selection } from '@/lib/figures/selection';
import { changeTo } from '@/lib/figures/side-by-side';
import { toldSetOf } from '@/lib/figures/told-set';
import { levelWith } from '@/lib/figures/uncertainty';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
import { reasonText } from '@/lib/sentences/reason-text';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { rankingTexts } from '@/lib/texts/ranking';
import { type GroupProps, orderOf } from './group-answer';

/** The main view of a group: its urban share, or else what the area leads with, beside both sides and the references. */
export function courseOf(area: Area, { urban_share }: GroupViews, { id }: Group): Partial<Selection> {
  return {
    ...urban_share,
    subjects: subjectsOf(...new Set([id, ...sideGroups(area)])),
    benchmarks: referencesOf(area),
  };
}

/** What the main view says: its title and sentence; undefined where the group has no urban share. */
export function courseFinding(comparison: Comparison, group: Group, locale: 'zh' | 'en') {
  const words = clusterSentenceTexts[locale];
  const line = lineOf(comparison, group.id);
  const period = lastPeriodOf(line);
  if (!line || !period || comparison.indicator.role !== 'urban_share') return undefined;
  const now = figureAt(comparison, line, period);
  const moved = changeTo(comparison, now);
  const told = moved && change(moved.from, now);
  const others = [...comparison.lines, ...comparison.benchmarks]
    .filter(({ subject }) => subject !== group.id)
    .map((other) => figureAt(comparison, other, period))
    .filter(({ point }) => point.value !== null);
  return {
    title: words.courseTitle(now, told, moved?.from.point.period),
    sentence: words.courseSentence(now, others),
    verdict: told?.verdict,
  };
}

/** Behind what is drawn and listed of a group whose members nobody named. */
function inferredNote({ locale, messages }: GroupProps['context'], members: GroupProps['members']): string {
  if (!members.some(isInferred)) return '';
  return speech[locale].ended(messages.group.inferred);
}

export async function GroupCourse({ context, group, members, views }: GroupProps) {
  const { locale, messages, sentences, reader } = context;
  const view = await viewOf(context, 'course', courseOf(reader.catalogue.area, views, group), 'full');
  const finding = courseFinding(view.comparison, group, locale) ?? findingOf(view.comparison, sentences);
  return (
    <Panel
      {...{ locale, messages, ...view }}
      id="course"
      title={finding?.title ?? nameOf(view.comparison.indicator, locale)}
      sentence={speech[locale].joined([finding?.sentence ?? messages.panel.nothing, inferredNote(context, members)])}
      verdict={finding?.verdict}
    />
  );
}

/** The members on the axis of their side, with the whole, at the last census. */
export async function GroupSpread({ context, group, members, answers: { urban_share: answer }, views }: GroupProps) {
  const { locale, messages } = context;
  const period = lastPeriodOf(answer && lineOf(answer, group.id));
  const year = parsePeriod(period ?? '')?.year;
  if (!answer || period === undefined || year === undefined) return null;
  const words = clusterSentenceTexts[locale];
  const view = await viewOf(
    context,
    'spread',
    {
      ...views.urban_share,
      years: { from: year, to: year },
      chart: 'strip',
      subjects: subjectsOf(`${group.id}*`, group.id),
      named: members.length <= 10 ? members.map(({ place }) => place.id) : [],
    },
    'full',
  );
  const all = ranked(view.comparison, period).filter(({ line }) => line.kind === 'place');
  const places = alike(all);
  const [high, low] = [places[0], places.at(-1)];
  const { apart, setText } = rankingTexts[locale];
  const set = setText(toldSetOf(view.comparison, places), sideNames(view.comparison.sides, locale));
  const others = all.filter((one) => !places.includes(one));
  const halves = await halvesText(context, answer, group, members);
  const spread = (spreadText(places, set, locale) ?? messages.panel.nothing) + (others.length > 0 ? apart(others) : '');
  return (
    <Panel
      {...{ locale, messages, ...view }}
      id="spread"
      title={high && low ? words.spreadTitle(set, low, high) : nameOf(answer.indicator, locale)}
      sentence={speech[locale].joined([spread, halves, inferredNote(context, members)])}
    />
  );
}

/** Which members stand highest and lowest, with those that are not clearly different from them; undefined for none. */
function spreadText(places: Figure[], set: string, locale: Locale): string | undefined {
  const words = clusterSentenceTexts[locale];
  const [high, low] = [places[0], places.at(-1)];
  if (!high || !low) return undefined;
  const [tops, ends] = [levelWith(places, high), levelWith(places, low)];
  if (high !== low && tops.some((one) => ends.includes(one))) return words.spreadLevel(low, high, set);
  const others = (figures: Figure[], first: Figure) => figures.filter((one) => one !== first);
  return words.spreadSentence([low, ...others(ends, low)], [high, ...others(tops, high)], set);
}

/** The members of either side against each other, pooled; undefined for a group on one side. */
async function halvesText(
  context: GroupProps['context'],
  comparison: Comparison,
  group: Group,
  members: GroupProps['members'],
): Promise<string | undefined> {
  const halves = halvesOf(
    group.id,
    members.map(({ place }) => place),
  );
  const lines = halves && [lineOf(comparison, halves.left), lineOf(comparison, halves.right)];
  const period = lastPeriodOf(lines?.[0]);
  if (!lines?.[0] || !lines[1] || !period) return undefined;
  const [a, b] = [figureAt(comparison, lines[0], period), figureAt(comparison, lines[1], period)];
  const apart = gap(a, b);
  if (!apart) return undefined;
  const reasons = apart.verdict.reasons.map((one) => reasonText(one, context.locale));
  const order = speech[context.locale].parts([await orderOf(context, comparison, [a, b]), ...reasons]);
  return clusterSentenceTexts[context.locale].halves(a, b, apart, {
    names: sideNames(comparison.sides, context.locale),
    order,
  });
}
