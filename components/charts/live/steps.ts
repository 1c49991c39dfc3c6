import { type FacingPair, facingPairs, isProfile } from '@/components/charts/kinds/dumbbell/facing';
import { mapFigures } from '@/components/charts/kinds/map/figures';
import { leadsBeyond, type ProfileRow, profileRows } from '@/components/charts/kinds/profile/rows';
import { scatterOf } from '@/components/charts/kinds/scatter/points';
import { momentsOf } from '@/components/charts/parts/latest-points';
import { runsOf } from '@/components/charts/parts/line-segments';
import { pointKey } from '@/components/charts/parts/marks';
import { matrixOf } from '@/components/charts/parts/matrix';
import { shownIn } from '@/components/charts/parts/shown';
import type { Comparison, Line, Point } from '@/lib/comparison';
import type { ChartKind } from '@/lib/figures/chart-facts';
import { timeOf } from '@/lib/period';

/** A point to stop at; `key` is the name of its mark in the drawn option, `pair` the facing pair that it stands in. */
export type Step = {
  key: string;
  line: Line;
  point: Point;
  pair?: FacingPair;
  /** Whose point it is, where a chart shows several indicators; else the comparison that is drawn. */
  comparison?: Comparison;
  /** The figure of the second indicator where a mark stands for two. */
  beside?: { comparison: Comparison; line: Line; point: Point };
};

function stepOf(line: Line, point: Point): Step {
  return { key: pointKey(line, point), line, point };
}

function pairSteps(pair: FacingPair): Step[] {
  const { sichuan, chongqing } = pair;
  return [
    { ...sichuan, facing: chongqing.line },
    { ...chongqing, facing: sichuan.line },
  ]
    .filter(({ point }) => point.value !== null)
    .map(({ line, point, facing }) => ({ key: pointKey(line, point, facing), line, point, pair }));
}

function sideRows(steps: Step[]): Step[][] {
  const sideOf = ({ line }: Step) => (line.reference ? null : line.side);
  return (['sichuan', 'chongqing', null] as const)
    .map((side) => steps.filter((step) => sideOf(step) === side))
    .filter((row) => row.length > 0);
}

/** All points of a chart in the order in which a reader steps through them, row by row. */
export function stepsOf(comparison: Comparison, kind: ChartKind): Step[][] {
  switch (kind) {
    case 'line':
      return lineRows([...comparison.lines, ...comparison.benchmarks]);
    case 'multiples':
      return shownIn(comparison, kind).flatMap((one) => ofIndicator(lineRows(one.lines), one, comparison));
    case 'dumbbell':
      return isProfile(comparison) ? profileSteps(comparison) : pairRows(comparison);
    case 'profile':
      return profileSteps(comparison);
    case 'table':
    case 'heat':
      return matrixSteps(comparison);
    case 'bars':
      return momentSteps(comparison, -1).map((step) => [step]);
    case 'scatter':
      return scatterSteps(comparison);
    case 'strip':
      return sideRows(momentSteps(comparison, 1));
    case 'map':
      return sideRows(mapFigures(comparison).places.flatMap(({ line, point }) => (point ? [stepOf(line, point)] : [])));
  }
}

/** Steps that name their indicator, where a chart shows more than one. */
function ofIndicator(rows: Step[][], of: Comparison, drawn: Comparison): Step[][] {
  if (drawn.others.length === 0) return rows;
  return rows.map((row) => row.map((step) => ({ ...step, comparison: of })));
}

function pairRows(comparison: Comparison): Step[][] {
  return facingPairs(comparison)
    .pairs.map(pairSteps)
    .filter((row) => row.length > 0);
}

/** The lead pair as a facing pair, where both have a figure and stand on either side. */
function pairOf({ lead: [left, right], gap, verdict }: ProfileRow): FacingPair | undefined {
  const [a, b] = [left?.figure, right?.figure];
  if (a?.line.side !== 'sichuan' || b?.line.side !== 'chongqing') return undefined;
  return { sichuan: a, chongqing: b, gap, refused: verdict?.level === 'no' };
}

/** The lead pair of each indicator, then the other marks on its axis. */
function profileSteps(comparison: Comparison): Step[][] {
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

/** Along the years of each subject; a step stands for the figures of both indicators. */
function scatterSteps(comparison: Comparison): Step[][] {
  const { x, y, subjects } = scatterOf(comparison) ?? {};
  if (!x || !y || !subjects) return [];
  return subjects.map(({ x: line, y: other, trail }) =>
    trail.flat().map((point) => ({
      ...stepOf(line, point.x),
      comparison: x,
      beside: { comparison: y, line: other, point: point.y },
    })),
  );
}

function matrixSteps(comparison: Comparison): Step[][] {
  const { groups, columns } = matrixOf(comparison);
  return groups
    .flatMap(({ lines }) => lines)
    .map(({ subject }) =>
      columns.flatMap((column) => {
        const figure = column.cells.get(subject)?.figure;
        const steps = figure ? [[stepOf(figure.line, figure.point)]] : [];
        return ofIndicator(steps, column.comparison, comparison).flat();
      }),
    )
    .filter((row) => row.length > 0);
}

function lineRows(lines: readonly Line[]): Step[][] {
  return lines
    .map((line) => {
      const points = runsOf(line).flat();
      return points.sort((a, b) => timeOf(a.period) - timeOf(b.period)).map((point) => stepOf(line, point));
    })
    .filter((row) => row.length > 0);
}

function momentSteps(comparison: Comparison, direction: 1 | -1): Step[] {
  return momentsOf(comparison)
    .moments.flatMap(({ line, point }) => (point ? [{ ...stepOf(line, point), value: point.value }] : []))
    .sort((a, b) => direction * (a.value - b.value));
}
