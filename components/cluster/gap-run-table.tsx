import { ScrollBox } from '@/components/scroll-box';
import { verdictMarks } from '@/lib/comparability';
import { formatSigned, shortPeriod } from '@/lib/format';
import type { GapRun, ToldGap } from '@/lib/gap-analytics';
import { type Locale, nameOf } from '@/lib/locale';
import { clusterMessages } from '@/lib/messages/cluster';
import { messagesOf } from '@/lib/messages/messages';
import { capital, subjectText } from '@/lib/sentences/cluster-words';
import { FigureLink } from './figure-link';

type Props = { runs: [GapRun, ...GapRun[]]; label: string; locale: Locale };

/** The gap moment by moment, each series by itself under its own name. */
export function GapRunTable({ runs, label, locale }: Props) {
  const words = clusterMessages[locale];
  const { a, b } = runs[0];
  return (
    <ScrollBox label={label}>
      <table className="text-sm">
        <thead>
          <tr>
            <th scope="col">{words.moment}</th>
            {[a, b].map((line) => (
              <th key={line.subject} scope="col" className="number">
                {capital(subjectText(line, locale))}
                <small className="block">%</small>
              </th>
            ))}
            <th scope="col" className="number">
              {words.apart}
              <small className="block">{words.unitOf.points}</small>
            </th>
          </tr>
        </thead>
        {runs.map(({ series, gaps }) => (
          <tbody key={series.id} data-series={series.id}>
            <tr>
              <th scope="rowgroup" colSpan={4} className="pt-2 font-normal text-mute">
                {nameOf(series, locale)}
              </th>
            </tr>
            {gaps.map((one) => (
              <GapRow key={one.period} one={one} locale={locale} />
            ))}
          </tbody>
        ))}
      </table>
    </ScrollBox>
  );
}

function GapRow({ one: { period, a, b, gap, verdict }, locale }: { one: ToldGap; locale: Locale }) {
  const { reason, panel } = messagesOf(locale);
  const reasons = verdict.reasons.map((code) => reason[code]).join(panel.and);
  return (
    <tr>
      <th scope="row">{shortPeriod(period, locale)}</th>
      {[a, b].map((figure) => (
        <td key={figure.line.subject} className="number">
          <FigureLink figure={figure} locale={locale} />
        </td>
      ))}
      <td className="number">
        {formatSigned(gap.value, 2, locale)}
        {verdict.level === 'note' && (
          <small className="text-mute" title={reasons}>
            {' '}
            {verdictMarks.note}
            <span className="sr-only">{reasons}</span>
          </small>
        )}
      </td>
    </tr>
  );
}
