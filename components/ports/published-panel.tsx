import { FoldedSources } from '@/components/ui/source-list';
import type { Published } from '@/db/answer/published';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parsePeriod } from '@/lib/language/period';
import type { Zone } from '@/lib/projects/project';
import type { PageContext } from '@/server/page/page-context';
import { PublishedTable, type ScopedFigure } from './published-table';

type Props = { context: PageContext; id: string; indicator: string };

/** Figures of unlike scope and period in a table, for they must not stand on one scale. */
export async function PublishedPanel({ context, id, indicator: wanted }: Props) {
  const { locale, messages, sentences, reader } = context;
  const indicator = reader.catalogue.indicators.get(wanted);
  if (!indicator) return null;
  const { zones } = reader.catalogue;
  const published = await reader.published(wanted);
  const figures = published.map((figure): ScopedFigure => ({ ...figure, scope: scopeOf(figure, zones, locale) }));
  const lead = figures.find(({ status, period }) => status === 'A' && parsePeriod(period)?.kind === 'year');
  const sources = new Map(figures.map(({ source }) => [source.id, source]));
  return (
    <section id={id} className="keep min-w-0" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="panel-title">
        {lead ? sentences.publishedTitle(lead, indicator) : nameOf(indicator, locale)}
      </h2>
      <p className="quiet mt-1 mb-2">{sentences.publishedNote}</p>
      <PublishedTable {...{ figures, indicator, locale, messages }} />
      <div className="panel-foot">
        <FoldedSources sources={[...sources.values()]} {...{ locale, messages }} />
      </div>
    </section>
  );
}

/** Names what a figure is of: a zone, or the whole place. */
function scopeOf({ place, zone }: Published, zones: readonly Zone[], locale: Locale): string {
  return nameOf(zones.find(({ id }) => id === zone) ?? place, locale);
}
