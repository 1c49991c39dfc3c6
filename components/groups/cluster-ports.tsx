import { type PortRow, PortTable } from '@/components/ports/port-table';
import { getPortRows, portView } from '@/components/ports/port-table-panel';
import { Folded } from '@/components/ui/folded';
import { FoldedSources } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import type { Group } from '@/lib/figures/comparison';
import { clustersOf } from '@/lib/groups/clusters';
import { type Locale, nameOf } from '@/lib/language/locale';
import { parentsOf } from '@/lib/places/places';
import { clusterTexts } from '@/lib/texts/cluster';
import type { SiteTexts } from '@/lib/texts/site';
import type { PageContext } from '@/server/page/page-context';

/** The ports that lie in each city cluster with what is published of them; never added up. */
export async function ClusterPorts({ context }: { context: PageContext }) {
  const { locale, messages } = context;
  const words = clusterTexts[locale];
  const clusters = await getPorts(context);
  if (clusters.length === 0) return null;
  const all = clusters.flatMap(({ comparisons }) => comparisons.flatMap(({ sources }) => sources));
  const sources = [...new Map(all.map((source) => [source.id, source])).values()];
  return (
    <section id="ports" className="section" aria-labelledby="ports-title">
      <h2 id="ports-title" className="panel-title">
        {words.ports(clusters.length)}
      </h2>
      <p className="quiet mt-1 max-w-prose">{words.portsNote}</p>
      <Folded isAll title={words.portList(clusters.reduce((sum, { rows }) => sum + rows.length, 0))}>
        {clusters.map(({ group, rows }) => (
          <Ports key={group.id} {...{ group, rows, locale, messages }} />
        ))}
      </Folded>
      <p className="quiet mt-2">{messages.group.inferred}</p>
      <div className="panel-foot">
        <FoldedSources {...{ sources, locale, messages }} />
      </div>
    </section>
  );
}

/** The ports of each cluster, a port being in that of the member in which it lies; none where ports have no view. */
async function getPorts(context: PageContext) {
  const { catalogue } = context.reader;
  const view = portView(context);
  const ports = [...catalogue.places.values()].filter(({ kind }) => kind === 'port');
  return Promise.all(
    clustersOf(catalogue).flatMap((group) => {
      const members = new Set((catalogue.members.get(group.id) ?? []).map(({ place }) => place));
      const within = ports.filter((port) => parentsOf(catalogue, port).some((place) => members.has(place.id)));
      return view ? [getPortRows(context, view, within).then((answer) => ({ group, ...answer }))] : [];
    }),
  );
}

type PortsProps = { group: Group; rows: PortRow[]; locale: Locale; messages: SiteTexts };

function Ports({ group, rows, locale, messages }: PortsProps) {
  const words = clusterTexts[locale];
  const name = nameOf(group, locale);
  return (
    <section className="mt-5" aria-labelledby={`ports-${group.id}`}>
      <h3 id={`ports-${group.id}`} className="text-base">
        <a href={pathOf(locale, 'clusters', group.id)}>{name}</a>{' '}
        <small className="font-normal font-sans text-mute">
          {words.portCount(rows.length, rows.filter(({ figures }) => figures[0]?.figure).length)}
        </small>
      </h3>
      {rows.length > 0 && <PortTable {...{ rows, locale, messages }} label={words.portsOf(name)} />}
    </section>
  );
}
