import { FigureLink } from '@/components/cluster/figure-link';
import { ScrollBox } from '@/components/scroll-box';
import { SideMark } from '@/components/side-mark';
import type { Comparison } from '@/lib/comparison';
import { noFigure, shortPeriod } from '@/lib/format';
import { figureAt, lastCommonPeriod, lineOf } from '@/lib/gap';
import { type CoverageRun, coverageRuns, sides } from '@/lib/group-lines';
import { type Locale, nameOf, shortNameOf, unitOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';

type Props = { comparisons: Comparison[]; subjects: string[]; label: string; locale: Locale };

/** Subjects side by side in several indicators, each at the last moment of both sides of the border, which are among them. */
export function AggregateTable({ comparisons, subjects, label, locale }: Props) {
  const heads = subjects.flatMap((subject) => (comparisons[0] ? (lineOf(comparisons[0], subject) ?? []) : []));
  return (
    <ScrollBox label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{messagesOf(locale).evidence.indicator}</th>
            {heads.map((line) => (
              <th key={line.subject} scope="col" className="number">
                <SideMark side={line.side} /> {shortNameOf(line, locale)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparisons.map((comparison) => (
            <AggregateRow key={comparison.indicator.id} {...{ comparison, subjects, locale }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

type RowProps = { comparison: Comparison; subjects: string[]; locale: Locale };

function AggregateRow({ comparison, subjects, locale }: RowProps) {
  const lines = subjects.map((subject) => lineOf(comparison, subject));
  const period = lastCommonPeriod(sides.flatMap((side) => lineOf(comparison, side) ?? []));
  return (
    <tr>
      <th scope="row">
        {nameOf(comparison.indicator, locale)}
        <small className="block text-mute">
          {[unitOf(comparison.indicator, locale), period && shortPeriod(period, locale)].filter(Boolean).join(' · ')}
        </small>
      </th>
      {lines.map((line, at) => (
        <td key={subjects[at]} className="number">
          {line && period ? (
            <FigureLink figure={figureAt(comparison, line, period)} locale={locale} coverage />
          ) : (
            noFigure
          )}
        </td>
      ))}
    </tr>
  );
}

/** How many members have a figure over time; where too few have, nothing is shown of the whole. */
export function CoverageTable({ comparisons, subjects, label, locale }: Props) {
  const words = clusterMessages[locale];
  const first = comparisons[0];
  const groups = subjects.filter((subject) => first && lineOf(first, subject)?.kind === 'group');
  const text = (run: CoverageRun) => {
    const [from, to] = [shortPeriod(run.from, locale), shortPeriod(run.to, locale)];
    const years = from === to ? from : `${from}–${to}`;
    const withheld = run.withheld ? ` ${words.withheld}` : '';
    return `${years}${locale === 'zh' ? '：' : ': '}${run.members}/${run.of}${withheld}`;
  };
  return (
    <>
      <ScrollBox label={label}>
        <table className="min-w-[44rem] text-sm">
          <thead>
            <tr>
              <th scope="col">{messagesOf(locale).evidence.indicator}</th>
              {groups.map((subject) => {
                const line = first && lineOf(first, subject);
                return (
                  <th key={subject} scope="col">
                    {line ? shortNameOf(line, locale) : subject}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {comparisons.map((comparison) => (
              <tr key={comparison.indicator.id}>
                <th scope="row">{nameOf(comparison.indicator, locale)}</th>
                {groups.map((subject) => (
                  <td key={subject}>
                    {coverageRuns(comparison, subject).map((run) => (
                      <span key={run.from} className={`block ${run.withheld ? 'text-mute' : ''}`}>
                        {text(run)}
                      </span>
                    ))}
                    {coverageRuns(comparison, subject).length === 0 && words.none}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="quiet mt-2">{words.coverageNote}</p>
    </>
  );
}
