import { type DrawnPoint, isHollow, runsOf } from '@/components/charts/parts/line-segments';
import type { Line } from '@/lib/figures/comparison';
import { isFullPeriod, timeOf } from '@/lib/language/period';

const [width, height, inset] = [116, 26, 3];

type Props = {
  line: Line;
  /** Other series of the same, drawn thin on the same scale. */
  others?: readonly Line[];
  /** The years of the whole table, so that rows share their axis. */
  years: readonly [number, number];
  /** The course in words. */
  label: string;
};

/** The course of a line in a table: runs as in the charts, so a missing year is a gap and a break is not crossed. */
export function Sparkline({ line, others = [], years, label }: Props) {
  const runs = fullRuns(line);
  const thin = others.flatMap(fullRuns);
  const values = [...runs, ...thin].flat().map(({ value }) => value);
  if (values.length === 0) return null;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const span = Math.max(1, years[1] - years[0]);
  const x = (point: DrawnPoint) => tenth(inset + ((timeOf(point.period) - years[0]) / span) * (width - 2 * inset));
  const y = ({ value }: DrawnPoint) =>
    tenth(high === low ? height / 2 : inset + ((high - value) / (high - low)) * (height - 2 * inset));
  const drawn = (some: DrawnPoint[][]) =>
    some.map((run) => run.map((point, index) => `${index ? 'L' : 'M'}${x(point)} ${y(point)}`).join('')).join('');
  // A run of one has no line, and the last figure is marked as in the charts.
  const dots = runs.flatMap((run) => (run.length === 1 ? run : []));
  const last = runs
    .flat()
    .sort((a, b) => timeOf(a.period) - timeOf(b.period))
    .at(-1);
  const dotted = last && !dots.includes(last) ? [...dots, last] : dots;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-label={label}>
      {thin.length > 0 && (
        <path d={drawn(thin)} className="fill-none stroke-current" strokeWidth="0.8" strokeOpacity="0.55" />
      )}
      <path d={drawn(runs)} className="fill-none stroke-current" strokeWidth="1.3" />
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

const fullRuns = (line: Line) => runsOf({ ...line, points: line.points.filter(({ period }) => isFullPeriod(period)) });

const tenth = (value: number) => Math.round(value * 10) / 10;
