import { type Area, indicatorsOf, sideGroups } from '@/lib/area/area';
import { completed, type Selection, selectionOf } from '@/lib/figures/selection';
import { portSeries } from '@/lib/figures/series-names';
import { parseSubject } from '@/lib/figures/subject';
import type { Entry } from '@/lib/find/directory';

const subjectsOf = (ids: readonly string[]) => ids.flatMap((id) => parseSubject(id) ?? []);

/** The usual indicators of these, side by side. */
function tableOf(area: Area, ids: readonly string[]): Selection {
  const others = indicatorsOf(area, ['residents', 'output_per_resident', 'export_share']);
  return completed(selectionOf({ others, subjects: subjectsOf([...new Set(ids)]), chart: 'table' }), area.lead);
}

function linesOf(area: Area, indicator: string, ids: readonly string[], series: string[] = []): Selection {
  return completed(selectionOf({ indicator, subjects: subjectsOf(ids), series }), area.lead);
}

/**
 * What to show of a thing when somebody asks for it, the first that has figures: an indicator on both sides over time, a
 * place in the usual indicators against its side, a group against both sides. None for what is no place, group or indicator.
 */
export function viewsOfEntry(area: Area, { kind, id, side }: Pick<Entry, 'kind' | 'id' | 'side'>): Selection[] {
  const sides = sideGroups(area);
  if (kind === 'indicator') {
    const provinces = [area.left, area.right].flatMap(({ province }) => province ?? []);
    return [sides, provinces, area.elsewhere].filter((ids) => ids.length > 0).map((ids) => linesOf(area, id, ids));
  }
  if (kind === 'place' && id.startsWith('port-')) {
    return indicatorsOf(area, ['cargo', 'containers', 'port_capacity']).map((indicator) =>
      linesOf(area, indicator, [id], portSeries),
    );
  }
  if (kind === 'place') return [tableOf(area, side ? [id, area[side].group] : [id, ...sides])];
  return kind === 'group' ? [tableOf(area, [id, ...sides])] : [];
}
