import type { Indicator } from '@/lib/figures/comparison';
import type { GapRun } from '@/lib/figures/gap-analytics';
import type { YearsToClose } from '@/lib/figures/gap-pace';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import type { FirmBehind } from '@/lib/figures/years-behind';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { clusterTexts } from '@/lib/texts/cluster';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { gapTimeTexts } from '@/lib/texts/gap-time';
import { FirmPair } from './firm-pair';
import { GapRunTable } from './gap-run-table';

/** A pair with its gap in each series that has one; what is told of it by the first. */
export type TimePair = {
  runs: [GapRun, ...GapRun[]];
  behind: FirmBehind;
  close: YearsToClose | Untold;
};

type Props = { pairs: TimePair[]; indicator: Indicator; locale: Locale };

/** How the gap of each pair moved, years behind and years to go in words, and every moment in a table; what cannot be told says why. */
export function TimePairs({ pairs, indicator, locale }: Props) {
  const words = clusterTexts[locale];
  const { marks, name } = speech[locale];
  return pairs.map((pair) => {
    const { a, b } = pair.runs[0];
    const title = words.pairOf(name(a), name(b));
    return (
      <div
        key={`${a.subject} ${b.subject}`}
        data-pair={`${a.subject} ${b.subject}`}
        className="keep mt-4 grid gap-x-10 gap-y-2 border-rule border-b pb-4 *:min-w-0 lg:grid-cols-2"
      >
        <div>
          <h3 className="text-base">
            {title} <small className="text-mute">{nameOf(indicator, locale)}</small>
          </h3>
          <dl className="mt-1 grid max-w-prose gap-1.5 text-[0.92rem]">
            {rowsOf(pair, locale).map(([head, text]) => (
              <div key={head}>
                <dt className="inline text-mute">{head + marks.colon}</dt>
                <dd className="inline">{text}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <GapRunTable runs={pair.runs} label={words.overTable(name(a), name(b))} locale={locale} />
          <FirmPair runs={pair.runs} close={pair.close} locale={locale} />
        </div>
      </div>
    );
  });
}

function rowsOf({ runs, behind, close }: TimePair, locale: Locale): [string, string][] {
  const words = clusterTexts[locale];
  const { untold } = clusterSentenceTexts[locale];
  const sentences = gapTimeTexts[locale];
  const seriesOf = ({ found }: FirmBehind) => {
    const run = isUntold(found) ? undefined : runs.find(({ a }) => a.series === found.now.line.series);
    return run ? nameOf(run.series, locale) : '';
  };
  return [
    [words.over, sentences.over(runs)],
    [words.behind, sentences.behind(behind, seriesOf(behind))],
    [words.close, isUntold(close) ? untold(close) : sentences.close(close)],
  ];
}
