import { AddToBriefing } from '@/components/frame/tray/add-to-briefing';
import { SourceList } from '@/components/ui/source-list';
import { viewQuery } from '@/lib/addresses/view';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { latestFigure } from '@/lib/find/findings';
import { speech } from '@/lib/language/speech';
import type { PageContext } from '@/server/page/page-context';
import { type PortRow, PortTable } from './port-table';

const indicators = [
  'port_cargo_throughput',
  'port_container_throughput',
  'port_capacity',
  'port_container_capacity',
  'port_berths',
] as const;

/** The same as a view of its own. */
function tableOf(ports: Place[]): Selection {
  const [indicator, ...others] = indicators;
  const subjects = ports.map(({ id }) => ({ kind: 'place' as const, id, without: [] }));
  return selectionOf({ indicator, others, subjects, series: ['published', 'derived'], chart: 'table' });
}

type PortAnswers = { rows: PortRow[]; comparisons: Comparison[] };

/** What is published of each of these ports, each figure with its own year. */
export async function getPortRows({ reader }: Pick<PageContext, 'reader'>, ports: Place[]): Promise<PortAnswers> {
  const subjects = ports.map(({ id }) => ({ kind: 'place' as const, id, without: [] }));
  const ask = (chosen: Partial<Selection>) => reader.compare(selectionOf({ subjects, ...chosen }));
  const answers = await Promise.all(
    indicators.map((indicator) => {
      const throughput = indicator.endsWith('throughput');
      return ask({ indicator, series: throughput ? ['published', 'derived'] : ['published'] });
    }),
  );
  const comparisons = answers.filter((answer) => answer !== undefined);
  const rows = ports.map((port) => ({
    port,
    place: reader.catalogue.places.get(port.parent ?? ''),
    figures: comparisons.map((comparison) => ({
      indicator: comparison.indicator,
      figure: latestFigure(comparison, port.id),
    })),
  }));
  return { rows, comparisons };
}

/** Every port with what is published of it, each figure with its own year. */
export async function PortTablePanel({ context }: { context: PageContext }) {
  const { locale, messages, sentences, reader } = context;
  const ports = [...reader.catalogue.places.values()].filter(({ kind }) => kind.startsWith('port'));
  const { rows, comparisons } = await getPortRows(context, ports);
  const sources = new Map(comparisons.flatMap((comparison) => comparison.sources.map((source) => [source.id, source])));
  return (
    <section id="port-table" aria-labelledby="port-table-title">
      <h2 id="port-table-title" className="panel-title">
        {sentences.portTableTitle(rows.length)}
      </h2>
      <p className="quiet mt-1">{sentences.portTableNote}</p>
      <PortTable {...{ rows, locale, messages }} />
      <div className="panel-foot">
        <details>
          <summary>{`${messages.panel.sources}${speech[locale].bracketed(sources.size)}`}</summary>
          <SourceList sources={[...sources.values()]} {...{ locale, messages }} />
        </details>
        <AddToBriefing view={viewQuery(tableOf(ports))} title={sentences.portTableTitle(rows.length)} locale={locale} />
      </div>
    </section>
  );
}
