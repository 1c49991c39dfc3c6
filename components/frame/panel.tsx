import type { ReactNode } from 'react';
import { caveatOf } from '@/components/charts/draw/caveat';
import { Chart, type SizedDrawing } from '@/components/charts/draw/chart';
import { FoldedSources } from '@/components/ui/source-list';
import { aheadIn } from '@/lib/figures/ahead';
import type { Verdict } from '@/lib/figures/comparability';
import type { Comparison } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
import type { SiteTexts } from '@/lib/texts/site';
import { PanelBar } from './bar/panel-bar';
import { FirmnessDetails } from './firmness-details';
import { ObservationTable } from './observation-table';
import { PairTable } from './pair-table';
import { PointWays } from './point-ways';

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

const columns = 'grid gap-x-12 gap-y-4 *:min-w-0 lg:grid-cols-2 print:grid-cols-2 print:gap-x-6';

/** A view on the page: its finding, sentence and chart, what is to be minded, its sources and figures, and what can be done with it. */
export function Panel(props: PanelProps) {
  const { id, locale, comparison, title, sentence, verdict, choices, beside, heading = 'h2' } = props;
  const Heading = heading;
  const caveat = caveatOf(comparison, locale, verdict);
  return (
    <figure id={id} className="panel" aria-labelledby={`${id}-title`} data-ahead={aheadIn(comparison).join(' ')}>
      <Heading id={`${id}-title`} className="panel-title">
        {title}
      </Heading>
      <p className="quiet mt-1">{measureOf(comparison, locale)}</p>
      <p className="mt-2 mb-3 max-w-[46rem] text-base" data-said>
        {sentence}
      </p>
      {choices}
      <div className={beside ? columns : undefined}>
        <Drawn {...props} />
        {beside && <div>{beside}</div>}
      </div>
      {caveat && <figcaption className="mt-2 text-[0.92rem]">{caveat}</figcaption>}
      <Foot {...props} />
    </figure>
  );
}

/** The chart, or that there is nothing to draw. */
function Drawn({ id, locale, messages, comparison, drawings, sentence }: PanelProps) {
  const empty = comparison.lines.every((line) => line.points.every(({ value }) => value === null));
  if (empty) return <p className="py-8">{messages.panel.nothing}</p>;
  return (
    <Chart
      {...{ id, locale, drawings }}
      selection={comparison.selection}
      label={sentence}
      ways={<PointWays locale={locale} />}
    />
  );
}

function Foot({ locale, messages, comparison, title }: PanelProps) {
  const { selection, sources } = comparison;
  return (
    <>
      <div className="panel-foot">
        <FoldedSources {...{ sources, locale, messages }} />
        <details>
          <summary>{barTexts[locale].table}</summary>
          <PairTable {...{ comparison, locale }} />
          <ObservationTable comparison={comparison} locale={locale} caption={title} />
          <FirmnessDetails {...{ comparison, locale }} />
        </details>
      </div>
      <PanelBar {...{ selection, title, locale }} />
    </>
  );
}
