import type { FacingPair } from '@/components/charts/parts/facing';
import { shownIn } from '@/components/charts/parts/shown';
import { ofIndicator, type Step, stepOf } from '@/components/charts/parts/steps';
import type { Comparison } from '@/lib/figures/comparison';
import { leadsBeyond, type ProfileRow, profileRows } from './rows';

/** The lead pair as a facing pair, where both have a figure and stand on either side. */
function pairOf({ lead: [left, right], gap, verdict }: ProfileRow): FacingPair | undefined {
  const [a, b] = [left?.figure, right?.figure];
  if (a?.line.side !== 'left' || b?.line.side !== 'right') return undefined;
  return { left: a, right: b, gap, refused: verdict?.level === 'no' };
}

/** Returns a row of steps for each indicator: its lead pair, then the other marks on its axis. */
export function profileSteps(comparison: Comparison): Step[][] {
  const rows = profileRows(shownIn(comparison, 'profile'));
  return rows.flatMap((row) => {
    const leads = row.lead.flatMap((cell) => cell?.line.subject ?? []);
    const rank = ({ line }: Step) => (leads.includes(line.subject) ? leads.indexOf(line.subject) : leads.length);
    const pair = pairOf(row);
    const steps = [...row.marks, ...leadsBeyond(row)]
      .map(({ line, point, lead }) => ({ ...stepOf(line, point), ...(lead && pair && { pair }) }))
      .sort((a, b) => rank(a) - rank(b));
    return ofIndicator(steps.length > 0 ? [steps] : [], row.comparison, comparison);
  });
}
