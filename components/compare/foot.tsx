import { ObservationTable } from '@/components/chart/observation-table';
import { SourceList } from '@/components/source-list';
import type { Comparison, Source } from '@/lib/comparison';
import { type Locale, nameOf } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { messagesOf } from '@/lib/messages/messages';
import { formatSelection } from '@/lib/selection';

type FootProps = { comparison: Comparison; locale: Locale };

function sourcesOf({ sources, others }: Comparison): Source[] {
  return [...new Map([...sources, ...others.flatMap((one) => one.sources)].map((one) => [one.id, one])).values()];
}

/** All figures in all years, their sources, and the same selection as a file. */
export function Foot({ comparison, locale }: FootProps) {
  const [words, messages] = [compareMessages[locale], messagesOf(locale)];
  const sources = sourcesOf(comparison);
  const address = (file: string, query: string) => `${file}${query === '' ? '?' : `${query}&`}lang=${locale}`;
  const data = formatSelection(comparison.selection);
  return (
    <div className="panel-foot">
      {[comparison, ...comparison.others].map((one) => (
        <details key={one.indicator.id}>
          <summary>{nameOf(one.indicator, locale)}</summary>
          <ObservationTable comparison={one} locale={locale} caption={nameOf(one.indicator, locale)} />
        </details>
      ))}
      <details className="printed">
        <summary>
          {messages.panel.sources} ({sources.length})
        </summary>
        <SourceList sources={sources} messages={messages} />
      </details>
      <p className="no-print flex gap-3">
        <span>{words.downloads}</span>
        {(['csv', 'xlsx', 'json'] as const).map((format) => (
          <a key={format} href={address(`/compare.${format}`, data)}>
            {format.toUpperCase()}
          </a>
        ))}
        {(['svg', 'png'] as const).map((format) => (
          <a key={format} href={address(`/chart.${format}`, data)}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
    </div>
  );
}
