import { fullOnly } from '@/components/charts/kinds/line/frame';
import { toldOf } from '@/components/charts/kinds/strip/rows';
import { momentsOf } from '@/components/charts/parts/latest-points';
import { type HollowReason, hollowReason, runsOf } from '@/components/charts/parts/line-segments';
import type { Comparison, Point } from '@/lib/comparison';
import type { ChartKind } from '@/lib/figures/chart-facts';
import { lastCommonPeriod } from '@/lib/gap';
import { usableOn } from '@/lib/log-scale';

/** Every figure of every line that is drawn over time. */
function overTime(comparison: Comparison): Point[] {
  const { lines, benchmarks } = comparison;
  const usable = usableOn(comparison);
  return fullOnly([...benchmarks, ...lines]).flatMap((line) => runsOf(line, usable).flat());
}

function atOneMoment(comparison: Comparison): Point[] {
  return momentsOf(comparison).moments.flatMap(({ point }) => point ?? []);
}

/** In a distribution only what has a name has a mark that can be hollow. */
function told(comparison: Comparison): Point[] {
  const marks = momentsOf(comparison).moments.flatMap(({ line, point }) => (point ? [{ line, point }] : []));
  const rows = (['sichuan', 'chongqing', null] as const).map((side) =>
    marks.filter(({ line }) => (line.reference ? null : line.side) === side),
  );
  return rows.flatMap((row) => toldOf(row, comparison.selection.named)).map(({ point }) => point);
}

function atCommonPeriod({ lines, selection }: Comparison): Point[] {
  const period = lastCommonPeriod(lines, selection.at);
  return lines.flatMap(({ points }) => points.filter((point) => point.period === period && point.value !== null));
}

/** The points that a kind of chart draws as marks; a table, a map or a heat map has none. */
const drawn: Record<ChartKind, (comparison: Comparison) => Point[]> = {
  line: overTime,
  multiples: overTime,
  bars: atOneMoment,
  strip: told,
  dumbbell: atCommonPeriod,
  scatter: atOneMoment,
  profile: atOneMoment,
  map: () => [],
  table: () => [],
  heat: () => [],
};

const order: readonly HollowReason[] = ['E', 'P', 'U', 'partial', 'computed'];

/** Why there are hollow marks in a chart, in a fixed order; empty where there are none. */
export function hollowReasons(comparison: Comparison): HollowReason[] {
  const found = new Set(drawn[comparison.selection.chart](comparison).map(hollowReason));
  return order.filter((reason) => found.has(reason));
}
