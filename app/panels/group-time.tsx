import { type TimePair, TimePairs } from '@/components/cluster/time-pairs';
import type { Comparison } from '@/lib/comparison';
import { lineOf } from '@/lib/gap';
import { yearsBehind, yearsToClose } from '@/lib/gap-analytics';
import { halvesOf, municipality, nation } from '@/lib/group-lines';
import { clusterMessages } from '@/lib/messages/cluster';
import type { GroupProps } from './group-profile';

/** How many years a group is behind others in its urban share, and how long it would take to catch up. */
export function GroupTime({ context: { locale }, group, members, answers }: GroupProps) {
  const words = clusterMessages[locale];
  const comparison = answers.urbanization_rate;
  const halves = halvesOf(
    group.id,
    members.map(({ place }) => place),
  );
  const wanted: [string, string][] = [
    ...['side-chongqing', municipality, nation]
      .filter((other) => other !== group.id)
      .map((other): [string, string] => [group.id, other]),
    ...(halves ? [[halves.sichuan, halves.chongqing] satisfies [string, string]] : []),
  ];
  const pairs = wanted.flatMap(([behind, ahead]) => pairOf(comparison, behind, ahead));
  if (pairs.length === 0) return null;
  return (
    <section id="time" className="section" aria-labelledby="time-title">
      <h2 id="time-title" className="panel-title">
        {words.time}
      </h2>
      <TimePairs {...{ pairs, locale }} indicator={comparison.indicator} />
      <details className="printed mt-2">
        <summary>{words.formula}</summary>
        {words.formulas.map((text) => (
          <p key={text} className="max-w-prose text-sm">
            {text}
          </p>
        ))}
      </details>
    </section>
  );
}

function pairOf(comparison: Comparison, behind: string, ahead: string): TimePair[] {
  const [a, b] = [lineOf(comparison, behind), lineOf(comparison, ahead)];
  if (!a || !b) return [];
  return [{ a, b, behind: yearsBehind(comparison, a, b), close: yearsToClose(comparison, a, b) }];
}
