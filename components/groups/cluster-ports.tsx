import { PortTable } from '@/components/ports/port-table';
import { getPortRows, portView } from '@/components/ports/port-table-panel';
import { FoldedSources } from '@/components/ui/source-list';
import { pathOf } from '@/lib/addresses/pages';
import { clustersOf } from '@/lib/groups/clusters';
import { nameOf } from '@/lib/language/locale';
import { parentsOf } from '@/lib/places/places';
import { clusterTexts } from '@/lib/texts/cluster';
import type { PageContext } from '@/server/page/page-context';

/** The ports that lie in each city cluster with what is published of them; never added up. */
export async function ClusterPorts({ context }: { context: PageContext }) {
  const { locale, messages, reader } = context;
  const words = clusterTexts[locale];
  const { catalogue } = reader;
  const view = portView(context);
  const ports = [...catalogue.places.values()].filter(({ kind }) => kind === 'port');
  const clusters = await Promise.all(
    clustersOf(catalogue).flatMap((group) => {
      const members = new Set((catalogue.members.get(group.id) ?? []).map(({ place }) => place));
      const within = ports.filter((port) => parentsOf(catalogue, port).some((place) => members.has(place.id)));
      return view ? [getPortRows(context, view, within).then((answer) => ({ group, ...answer }))] : [];
    }),
  );
  if (clusters.length === 0) return null;
  const all = clusters.flatMap(({ comparisons }) => comparisons.flatMap(({ sources }) => sources));
  const sources = [...new Map(all.map((source) => [source.id, source])).values()];
  return (
    <section id="ports" className="section" aria-labelledby="ports-title">
      <h2 id="ports-title" className="panel-title">
        {words.ports}
      </h2>
      <p className="quiet mt-1 max-w-prose">{words.portsNote}</p>
      {clusters.map(({ group, rows }) => (
        <section key={group.id} className="mt-5" aria-labelledby={`ports-${group.id}`}>
          <h3 id={`ports-${group.id}`} className="text-base">
            <a href={pathOf(locale, 'clusters', group.id)}>{nameOf(group, locale)}</a>{' '}
            <small className="font-normal font-sans text-mute">
              {words.portCount(rows.length, rows.filter(({ figures }) => figures[0]?.figure).length)}
            </small>
          </h3>
          {rows.length > 0 && (
            <PortTable {...{ rows, locale, messages }} label={words.portsOf(nameOf(group, locale))} />
          )}
        </section>
      ))}
      <p className="quiet mt-2">{messages.group.inferred}</p>
      <div className="panel-foot">
        <FoldedSources {...{ sources, locale, messages }} />
      </div>
    </section>
  );
}
