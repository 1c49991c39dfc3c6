import { type DrawnPoint, isHollow, runsOf } from '@/components/charts/parts/line-segments';
import type { Line } from '@/lib/figures/comparison';
import { isFullPeriod, timeOf } from '@/lib/language/period';

const [width, height, inset] = [116, 26, 3];

type Props = {
  line: Line;
  /** The years of the whole table, so that rows share their axis. */
  years: readonly [number, number];
  /** The course in words. */
  label: string;
};

/** The course of a line in a table: runs as in the charts, so a missing year is a gap and a break is not crossed. */
export function Sparkline({ line, years, label }: Props) {
  const runs = runsOf({ ...line, points: line.points.filter(({ period }) => isFullPeriod(period)) });
  const values = runs.flat().map(({ value }) => value);
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(1, years[1] - years[0]);
  const x = (point: DrawnPoint) => tenth(inset + ((timeOf(point.period) - years[0]) / span) * (width - 2 * inset));
  const y = ({ value }: DrawnPoint) =>
    tenth(high === low ? height / 2 : inset + ((high - value) / (high - low)) * (height - 2 * inset));
  const path = runs.map((run) => run.map((point, index) => `${index ? 'L' : 'M'}${x(point)} ${y(point)}`).join(''));
  // A run of one has no line, and the last figure is marked as in the charts.
  const dots = runs.flatMap((run) => (run.length === 1 ? run : []));
  const last = runs
    .flat()
    .sort((a, b) => timeOf(a.period) - timeOf(b.period))
    .at(-1);
  const dotted = last && !dots.includes(last) ? [...dots, last] : dots;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      <path d={path.join('')} className="fill-none stroke-current" strokeWidth="1.3" />
      {dotted.map((point) => (
        <circle
          key={point.period}
          cx={x(point)}
          cy={y(point)}
          r={point === last ? 2.2 : 1.6}
          className={isHollow(point) ? 'fill-paper stroke-current' : 'fill-current'}
        />
      ))}
    </svg>
  );
}

const tenth = (value: number) => Math.round(value * 10) / 10;
