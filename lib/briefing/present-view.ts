import { groupOfSide } from '@/lib/figures/group-lines';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import type { Entry } from '@/lib/find/directory';

const sides = ['side-sichuan', 'side-chongqing'];
const usual = ['population_resident', 'gdp_per_capita', 'export_openness'];
const provinces = ['510000', '500000'];

const subjectsOf = (ids: readonly string[]) => ids.flatMap((id) => parseSubject(id) ?? []);

/** The usual indicators of these, side by side. */
function tableOf(ids: readonly string[]): Selection {
  return selectionOf({ others: usual, subjects: subjectsOf([...new Set(ids)]), chart: 'table' });
}

function linesOf(indicator: string, ids: readonly string[], series: string[] = []): Selection {
  return selectionOf({ indicator, subjects: subjectsOf(ids), series });
}

/**
 * What to show of a thing when somebody asks for it, the first that has figures: an indicator on both sides over time, a
 * place in the usual indicators against its side, a group against both sides. None for what is no place, group or indicator.
 */
export function viewsOfEntry({ kind, id, side }: Pick<Entry, 'kind' | 'id' | 'side'>): Selection[] {
  if (kind === 'indicator') {
    return [linesOf(id, sides), linesOf(id, provinces), linesOf(id, ['port-all-chongqing'])];
  }
  if (kind === 'place' && id.startsWith('port-')) {
    const measured = ['port_cargo_throughput', 'port_container_throughput', 'port_capacity'];
    return measured.map((indicator) => linesOf(indicator, [id], ['published', 'derived']));
  }
  if (kind === 'place') return [tableOf(side ? [id, groupOfSide[side]] : [id, ...sides])];
  return kind === 'group' ? [tableOf([id, ...sides])] : [];
}
