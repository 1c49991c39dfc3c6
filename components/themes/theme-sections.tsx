import type { ReactNode } from 'react';
import { ViewPanel } from '@/components/frame/view-panel';
import { ClusterCards } from '@/components/groups/cluster-cards';
import { Hero } from '@/components/overview/hero';
import { News } from '@/components/overview/news';
import { PairsPanel } from '@/components/overview/pairs-panel';
import { YearsPanel } from '@/components/overview/years-panel';
import { PortTablePanel } from '@/components/ports/port-table-panel';
import { PublishedPanel } from '@/components/ports/published-panel';
import { UnderWayPanel } from '@/components/projects/under-way-panel';
import { ZonePanel } from '@/components/projects/zone-panel';
import { SpacePanel } from '@/components/urbanization/space-panel';
import { anchorOf, sectionsOf, selectionIn, type ThemeChoice } from '@/lib/area/theme';
import type { Theme, ThemePanel } from '@/lib/figures/catalogue';
import { clustersOf } from '@/lib/groups/clusters';
import { fieldOf } from '@/lib/language/locale';
import type { PageContext } from '@/server/page/page-context';
import { BenchmarkChoice, ViewChoices } from './choices';
import { pickedBenchmark, referencesOf } from './picked';

export type ThemeProps = { context: PageContext; theme: Theme; choice: ThemeChoice };
type PanelProps = ThemeProps & { panel: ThemePanel };

/** The columns in which the panels of a section stand, by the width of the first. */
const columns: Partial<Record<NonNullable<ThemePanel['width']>, string>> = {
  map: 'grid gap-x-12 gap-y-8 lg:grid-cols-[7fr_5fr]',
  side: 'grid gap-12 lg:grid-cols-[1fr_1.3fr] print:grid-cols-2 print:gap-6',
};
const halves = 'grid gap-12 lg:grid-cols-2 print:grid-cols-2 print:gap-6';

/** The panels of a theme, section by section, as the data set orders them. */
export function ThemeSections(props: ThemeProps) {
  return sectionsOf(props.theme, props.choice).map(
    ([first, ...others]) => first && <Section key={first.id} {...props} panels={[first, ...others]} />,
  );
}

function Section({ panels, ...props }: ThemeProps & { panels: [ThemePanel, ...ThemePanel[]] }) {
  const [first] = panels;
  const { locale } = props.context;
  const head = fieldOf(first, 'head', locale);
  const lead = fieldOf(first, 'lead', locale);
  const shown = panels.map((panel) => <ThemePanelOf key={panel.id} {...props} panel={panel} />);
  if (first.kind === 'hero' || first.kind === 'news') return shown;
  if (first.kind === 'pairs') return <PairsSection shown={shown} />;
  return (
    <section className="section">
      {head && <h2 className={lead ? undefined : 'mb-5'}>{head}</h2>}
      {lead && <p className="mt-1 mb-6 max-w-prose text-mute">{lead}</p>}
      {panels.length === 1 ? shown : <div className={columns[first.width ?? 'half'] ?? halves}>{shown}</div>}
    </section>
  );
}

/** The pairs, and beside them all else of their section. */
function PairsSection({ shown: [pairs, ...others] }: { shown: ReactNode[] }) {
  return (
    <section className="section over-pairs">
      {pairs}
      {others.length > 0 && <div className="over-beside">{others}</div>}
    </section>
  );
}

/** One panel: a view, or what the site can show beside views. */
function ThemePanelOf({ panel, ...props }: PanelProps) {
  const { context } = props;
  const [id, view] = [anchorOf(panel), selectionIn(panel)];
  switch (panel.kind) {
    case 'view':
      return <ChosenView {...props} panel={panel} />;
    case 'hero':
      return <Hero {...{ context, view }} />;
    case 'pairs':
      return <PairsPanel {...{ context, id, view }} />;
    case 'years':
      return <YearsPanel {...{ context, id, view }} />;
    case 'projects':
      return <UnderWayPanel {...{ context, id }} query={panel.view ?? ''} />;
    case 'news':
      return <News context={context} />;
    case 'distance':
      return (
        <SpacePanel
          {...{ context, id, view }}
          benchmark={pickedBenchmark(props) ?? ''}
          choices={<BenchmarkChoice {...props} panel={panel} />}
        />
      );
    case 'published':
      return <PublishedPanel {...{ context, id }} indicator={view.indicator} />;
    case 'ports':
      return <PortTablePanel {...{ context, view }} />;
    case 'zones':
      return <ZonePanel context={context} />;
    case 'clusters':
      return <Clusters context={context} />;
  }
}

function Clusters({ context }: { context: PageContext }) {
  const { clusters, clustersLead } = context.sentences;
  const count = clustersOf(context.reader.catalogue).length;
  if (count === 0) return null;
  return (
    <div>
      <h2>{clusters(count)}</h2>
      <p className="quiet mt-1 mb-3">{clustersLead}</p>
      <div className="grid gap-5">
        <ClusterCards context={context} />
      </div>
    </div>
  );
}

function ChosenView(props: PanelProps) {
  const { context, choice, panel } = props;
  const view = selectionIn(panel);
  const { layout } = choice.selection;
  const chosen = { ...view, ...(view.chart === 'map' && { layout }), benchmarks: referencesOf(props, view) };
  return (
    <ViewPanel
      {...{ context, chosen }}
      id={anchorOf(panel)}
      width={panel.width ?? 'half'}
      choices={<ViewChoices {...props} />}
    />
  );
}
