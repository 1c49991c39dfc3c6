import { anchorOf, selectionIn } from '@/lib/area/theme';
import type { Catalogue, Theme, ThemePanel } from '@/lib/figures/catalogue';
import type { Claim } from '@/lib/proposal/claim';

/** A panel of a theme that shows an indicator. */
export type PanelUse = { theme: Theme; panel: ThemePanel };

/** What rests on an indicator: panels of themes, one an anchor, and claims of the proposal. */
export type Uses = { panels: PanelUse[]; claims: Claim[] };

/** Panels whose view is none of figures, or that have none. */
const figureless: readonly ThemePanel['kind'][] = ['projects', 'zones', 'clusters', 'news'];

/** The series of all indicators by id. */
const seriesOf = ({ series }: Catalogue) => new Map([...series.values()].flat().map((one) => [one.id, one]));

/** The indicator and those that are ratios of it. */
function resting(catalogue: Catalogue, indicator: string): Set<string> {
  const all = seriesOf(catalogue);
  const isPart = (id: string | null) => id !== null && all.get(id)?.indicator === indicator;
  const ratios = [...all.values()].filter(({ numerator, denominator }) => isPart(numerator) || isPart(denominator));
  return new Set([indicator, ...ratios.map((one) => one.indicator)]);
}

/** Returns the panels and claims that use an indicator, or a ratio of which it is a part. */
export function usesOf(catalogue: Catalogue, indicator: string): Uses {
  const [among, all] = [resting(catalogue, indicator), seriesOf(catalogue)];
  const shown = (panel: ThemePanel) => {
    if (panel.view === null || figureless.includes(panel.kind)) return false;
    const { indicator: own, others } = selectionIn(panel);
    return [own || catalogue.area.lead.indicator, ...others].some((one) => among.has(one));
  };
  const panels = catalogue.themes.flatMap((theme) => {
    const own = new Map(theme.panels.filter(shown).map((panel) => [anchorOf(panel), panel]));
    return [...own.values()].map((panel) => ({ theme, panel }));
  });
  const claimed = new Set(
    catalogue.readings.flatMap(({ claim, series }) =>
      among.has(all.get(series ?? '')?.indicator ?? '') ? [claim] : [],
    ),
  );
  return { panels, claims: catalogue.claims.filter(({ id }) => claimed.has(id)) };
}
