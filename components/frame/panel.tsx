import type { ReactNode } from 'react';
import { Chart, type SizedDrawing } from '@/components/charts/draw/chart';
import { chartNotes } from '@/components/charts/draw/chart-notes';
import { hollowReasons } from '@/components/charts/draw/hollow';
import { FoldedSources } from '@/components/ui/source-list';
import { VerdictMark } from '@/components/ui/verdict';
import { viewQuery } from '@/lib/addresses/view';
import type { Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { SiteTexts } from '@/lib/texts/site';
import { Downloads } from './downloads';
import { FirmnessDetails } from './firmness-details';
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
export function Panel(props: PanelProps) {
  const { id, locale, messages, comparison, drawings, title, sentence, choices, beside, heading = 'h2' } = props;
  const Heading = heading;
  const empty = comparison.lines.every((line) => line.points.every(({ value }) => value === null));
  const columns = 'grid gap-x-12 gap-y-4 *:min-w-0 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6';
  return (
    <figure id={id} className="panel" aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`} className="panel-title">
        {title}
      </Heading>
      <p className="quiet mt-1 mb-2">{measureOf(comparison, locale)}</p>
      {choices}
      <div className={beside ? columns : undefined}>
        {empty ? (
          <p className="py-8">{messages.panel.nothing}</p>
        ) : (
          <Chart {...{ id, locale, drawings }} selection={comparison.selection} label={sentence} />
        )}
        {beside && <div>{beside}</div>}
      </div>
      <Caption {...props} />
      <Foot {...props} />
    </figure>
  );
}

/** The sentence, and what is to be minded of the figures. */
function Caption({ locale, messages, comparison, sentence, verdict }: PanelProps) {
  const hollow = hollowReasons(comparison).map((reason) => messages.panel.hollowReason[reason]);
  return (
    <figcaption className="mt-2 max-w-prose text-[0.92rem]">
      {sentence} {verdict && <VerdictMark verdict={verdict} locale={locale} spelled />}{' '}
      {hollow.length > 0 && <span className="text-mute">{messages.panel.hollow(hollow)}</span>}{' '}
      {chartNotes(comparison, locale).join(speech[locale].marks.space)}
    </figcaption>
  );
}

function Foot({ locale, messages, comparison, title }: PanelProps) {
  const { selection, sources } = comparison;
  return (
    <div className="panel-foot">
      <details>
        <summary>{messages.panel.table}</summary>
        <ObservationTable comparison={comparison} locale={locale} caption={title} />
      </details>
      <FirmnessDetails {...{ comparison, locale }} />
      <FoldedSources {...{ sources, locale, messages }} />
      <Downloads {...{ selection, locale }} />
      <AddToBriefing view={viewQuery(selection)} {...{ title, locale }} />
    </div>
  );
}
