import type { Indicator, Line } from '@/lib/comparison';
import type { YearsBehind, YearsToClose } from '@/lib/gap-analytics';
import { type Locale, nameOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { clusterSentences } from '@/lib/sentences/cluster';
import { capital, subjectText } from '@/lib/sentences/cluster-words';
import { isUntold, type Untold } from '@/lib/untold';

export type TimePair = { a: Line; b: Line; behind: YearsBehind | Untold; close: YearsToClose | Untold };

type Props = { pairs: TimePair[]; indicator: Indicator; locale: Locale };

/** Years behind and years to go of each pair in words; what cannot be told says why. */
export function TimePairs({ pairs, indicator, locale }: Props) {
  const words = clusterMessages[locale];
  const sentences = clusterSentences[locale];
  return (
    <dl className="mt-2 grid gap-3">
      {pairs.map(({ a, b, behind, close }) => (
        <div key={`${a.subject} ${b.subject}`} className="keep border-rule border-b pb-3">
          <dt className="font-medium">
            {capital(words.pairOf(subjectText(a, locale), subjectText(b, locale)))}{' '}
            <small className="text-mute">{nameOf(indicator, locale)}</small>
          </dt>
          <dd className="max-w-prose text-[0.92rem]">
            <span className="text-mute">{words.behind}</span>
            {locale === 'zh' ? '：' : ': '}
            {isUntold(behind) ? sentences.untold(behind.untold) : sentences.behind(behind)}
          </dd>
          <dd className="max-w-prose text-[0.92rem]">
            <span className="text-mute">{words.close}</span>
            {locale === 'zh' ? '：' : ': '}
            {isUntold(close) ? sentences.untold(close.untold) : sentences.close(close)}
          </dd>
        </div>
      ))}
    </dl>
  );
}
