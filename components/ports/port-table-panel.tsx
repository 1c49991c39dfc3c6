import { PanelBar } from '@/components/frame/bar/panel-bar';
import { FoldedSources } from '@/components/ui/source-list';
import { selectionIn } from '@/lib/area/theme';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { latestFigure } from '@/lib/figures/findings';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { PageContext } from '@/server/page/page-context';
import { PortLink, type PortRow, PortTable } from './port-table';

const subjectsOf = (ports: Place[]) => ports.map(({ id }) => ({ kind: 'place' as const, id, without: [] }));

/** What ports are told in: the view of the panel that shows them; undefined where the data set has none. */
export function portView({ reader }: Pick<PageContext, 'reader'>): Selection | undefined {
  const panel = reader.catalogue.themes.flatMap(({ panels }) => panels).find(({ kind }) => kind === 'ports');
  return panel && selectionIn(panel);
}

type PortAnswers = { rows: PortRow[]; comparisons: Comparison[] };

/** What is published of each of these ports, each figure with its own year. */
export async function getPortRows(
  { reader }: Pick<PageContext, 'reader'>,
  { indicator: first, others, series }: Selection,
  ports: Place[],
): Promise<PortAnswers> {
  const answers = await Promise.all(
    [first, ...others].map((indicator) =>
      reader.compare(selectionOf({ indicator, series, subjects: subjectsOf(ports) })),
    ),
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
export async function PortTablePanel({ context, view }: { context: PageContext; view: Selection }) {
  const { locale, messages, sentences, reader } = context;
  const ports = [...reader.catalogue.places.values()].filter(({ kind }) => kind.startsWith('port'));
  const { rows: all, comparisons } = await getPortRows(context, view, ports);
  const rows = all.filter(({ figures }) => figures.some(({ figure }) => figure));
  const empty = all.filter((row) => !rows.includes(row)).map(({ port }) => port);
  const sources = new Map(comparisons.flatMap((comparison) => comparison.sources.map((source) => [source.id, source])));
  return (
    <section id="port-table" aria-labelledby="port-table-title">
      <h2 id="port-table-title" className="panel-title">
        {sentences.portTableTitle(rows.length)}
      </h2>
      <p className="quiet mt-1">{sentences.portTableNote}</p>
      <PortTable {...{ rows, locale, messages }} />
      {empty.length > 0 && <EmptyPorts ports={empty} lead={sentences.emptyPorts(empty.length)} locale={locale} />}
      <div className="panel-foot">
        <FoldedSources sources={[...sources.values()]} {...{ locale, messages }} />
      </div>
      <PanelBar
        selection={{ ...view, subjects: subjectsOf(ports), chart: 'table' }}
        title={sentences.portTableTitle(rows.length)}
        locale={locale}
      />
    </section>
  );
}

/** The ports of which nothing is held, by name alone. */
function EmptyPorts({ ports, lead, locale }: { ports: Place[]; lead: string; locale: Locale }) {
  const { marks } = speech[locale];
  return (
    <p className="mt-2 text-sm" data-empty-ports={ports.length}>
      {lead}
      {ports.map((port, at) => (
        <span key={port.id}>
          {at > 0 && marks.list}
          <PortLink {...{ port, locale }} />
        </span>
      ))}
      {marks.stop.trimEnd()}
    </p>
  );
}
