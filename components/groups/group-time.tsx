import { subjectsOf } from '@/components/charts/draw/view';
import { Folded } from '@/components/ui/folded';
import type { Reader } from '@/db/answer/reader';
import { type Area, sideGroups } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import type { Comparison } from '@/lib/figures/comparison';
import { gapRuns } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import { halvesOf, referencesOf, timeSeries } from '@/lib/figures/group-lines';
import { renamed } from '@/lib/figures/renamed';
import { selectionOf } from '@/lib/figures/selection';
import { yearsBehindIn } from '@/lib/figures/years-behind';
import { clusterTexts } from '@/lib/texts/cluster';
import type { GroupProps } from './group-answer';
import { type TimePair, TimePairs } from './time-pairs';

/** How the gap of a group's urban share to others moved, how many years it is behind, and how long it would take to catch up. */
export async function GroupTime({ context: { locale, reader }, group, members }: GroupProps) {
  const words = clusterTexts[locale];
  const { area, series } = reader.catalogue;
  const indicator = area.roles.urban_share;
  if (indicator === undefined) return null;
  const halves = halvesOf(
    group.id,
    members.map(({ place }) => place),
  );
  const wanted = pairsOf(area, group.id, halves);
  const answer = await reader.compare(
    selectionOf({
      indicator,
      series: timeSeries(series.get(indicator) ?? []),
      subjects: subjectsOf(...new Set(wanted.flat())),
    }),
  );
  const names = sideNames(area, locale);
  const halfNames = halves && { [halves.left]: words.half(names.left), [halves.right]: words.half(names.right) };
  const comparison = answer && renamed(answer, halfNames ?? {});
  const found = comparison ? await Promise.all(wanted.map((pair) => pairIn(reader, comparison, pair))) : [];
  const pairs = found.flatMap((pair) => pair ?? []);
  if (!comparison || pairs.length === 0) return null;
  return (
    <section id="time" className="section" aria-labelledby="time-title">
      <h2 id="time-title" className="panel-title">
        {words.time}
      </h2>
      <TimePairs {...{ pairs, locale }} indicator={comparison.indicator} />
      <Folded title={words.formula}>
        {words.formulas.map((text) => (
          <p key={text} className="max-w-prose text-sm">
            {text}
          </p>
        ))}
      </Folded>
    </section>
  );
}

/** Which is set against which: the group against the right side, the references and its own halves; the sides against each other. */
function pairsOf(area: Area, group: string, halves: ReturnType<typeof halvesOf>): [string, string][] {
  const [left, right] = sideGroups(area);
  return [
    group === right ? [left, right] : [group, right],
    ...referencesOf(area).map((id): [string, string] => [group, id]),
    ...(halves ? [[halves.left, halves.right] satisfies [string, string]] : []),
  ];
}

/** The gaps of a pair with what they come to without each member; undefined where none is told. */
async function pairIn(
  reader: Reader,
  comparison: Comparison,
  [behind, ahead]: [string, string],
): Promise<TimePair | undefined> {
  const found = await Promise.all(
    gapRuns(comparison, behind, ahead).map(async (run) => {
      const ends = [run.gaps[0], run.gaps.at(-1)].flatMap((gap) => gap?.period ?? []);
      return { ...run, halves: await reader.halves(comparison, [run.a, run.b], ends) };
    }),
  );
  const [first, ...others] = found;
  if (!first) return undefined;
  const runs: TimePair['runs'] = [first, ...others];
  return { runs, behind: yearsBehindIn(comparison, runs), close: yearsToClose(runs) };
}
