import { ObservationTable } from '@/components/chart/observation-table';
import { Downloads } from '@/components/downloads';
import { SourceList } from '@/components/source-list';
import type { Comparison, Source } from '@/lib/comparison';
import { bracketed, type Locale, nameOf } from '@/lib/locale';
import { messagesOf } from '@/lib/messages/messages';

type FootProps = { comparison: Comparison; locale: Locale };

function sourcesOf({ sources, others }: Comparison): Source[] {
  return [...new Map([...sources, ...others.flatMap((one) => one.sources)].map((one) => [one.id, one])).values()];
}

/** All figures in all years, their sources, and the same selection as a file. */
export function Foot({ comparison, locale }: FootProps) {
  const messages = messagesOf(locale);
  const sources = sourcesOf(comparison);
  return (
    <div className="panel-foot">
      {[comparison, ...comparison.others].map((one) => (
        <details key={one.indicator.id}>
          <summary>{nameOf(one.indicator, locale)}</summary>
          <ObservationTable comparison={one} locale={locale} caption={nameOf(one.indicator, locale)} />
        </details>
      ))}
      <details className="printed">
        <summary>{`${messages.panel.sources}${bracketed(sources.length, locale)}`}</summary>
        <SourceList sources={sources} {...{ locale, messages }} />
      </details>
      <Downloads selection={comparison.selection} locale={locale} messages={messages} />
    </div>
  );
}
