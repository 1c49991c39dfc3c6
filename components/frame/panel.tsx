import type { ReactNode } from 'react';
import { Chart, type SizedDrawing } from '@/components/charts/draw/chart';
import { hollowReasons } from '@/components/charts/draw/hollow';
import { logNote } from '@/components/charts/draw/log-note';
import { SourceList } from '@/components/ui/source-list';
import { VerdictMark } from '@/components/ui/verdict';
import { viewQuery } from '@/lib/addresses/view';
import type { Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { bracketed, type Locale } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';
import { Downloads } from './downloads';
import { ObservationTable } from './observation-table';
import { AddToBriefing } from './tray/add-to-briefing';

export type PanelProps = {
  /** Anchor on the page. */
  id: string;
  locale: Locale;
  messages: SiteTexts;
  comparison: Comparison;
  drawings: readonly SizedDrawing[];
  /** The finding. */
  title: string;
  sentence: string;
  /** On the pair that the sentence sets against each other. */
  verdict?: Verdict;
  /** Choices of the reader above the chart. */
  choices?: ReactNode;
  /** What stands beside the chart where there is room. */
  beside?: ReactNode;
  /** The level of its heading, where it stands below another than the page's. */
  heading?: 'h2' | 'h4';
};

/** A view on the page: its finding, chart, sentence, table twin and sources. */
export function Panel({
  id,
  locale,
  messages,
  comparison,
  drawings,
  title,
  sentence,
  verdict,
  choices,
  beside,
  heading: Heading = 'h2',
}: PanelProps) {
  const { selection, sources } = comparison;
  const empty = comparison.lines.every((line) => line.points.every(({ value }) => value === null));
  const hollow = hollowReasons(comparison).map((reason) => messages.panel.hollowReason[reason]);
  return (
    <figure id={id} className="panel" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className="panel-title">
        {title}
      </Heading>
      <p className="quiet mt-1 mb-2">{measureOf(comparison, locale)}</p>
      {choices}
      <div
        className={
          beside ? 'grid gap-x-12 gap-y-4 *:min-w-0 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6' : undefined
        }
      >
        {empty ? (
          <p className="py-8">{messages.panel.nothing}</p>
        ) : (
          <Chart {...{ id, locale, selection, drawings }} label={sentence} />
        )}
        {beside && <div>{beside}</div>}
      </div>
      <figcaption className="mt-2 max-w-prose text-[0.92rem]">
        {sentence} {verdict && <VerdictMark verdict={verdict} locale={locale} spelled />}{' '}
        {hollow.length > 0 && <span className="text-mute">{messages.panel.hollow(hollow)}</span>}{' '}
        {logNote(comparison, locale)}
      </figcaption>
      <div className="panel-foot">
        <details>
          <summary>{messages.panel.table}</summary>
          <ObservationTable comparison={comparison} locale={locale} caption={title} />
        </details>
        <details className="printed">
          <summary>{`${messages.panel.sources}${bracketed(sources.length, locale)}`}</summary>
          <SourceList sources={sources} {...{ locale, messages }} />
        </details>
        <Downloads {...{ selection, locale, messages }} />
        <AddToBriefing view={viewQuery(selection)} {...{ title, locale }} />
      </div>
    </figure>
  );
}
