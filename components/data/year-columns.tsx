import { coverageAddress } from '@/lib/addresses/data';
import type { SideNames } from '@/lib/area/side-names';
import { bothSides, tierSteps } from '@/lib/coverage/held-cell';
import { bothOf, totalOf, type YearTotal } from '@/lib/coverage/year-counts';
import type { Side } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { dataTexts } from '@/lib/texts/data';

type Props = { totals: readonly YearTotal[]; names: SideNames; of: Record<Side, number>; locale: Locale };

/** The height of the room of a side, of the spine between them, and above and below for what the highest come to, in pixels. */
const [room, spine, edge] = [104, 22, 18];
const height = 2 * (room + edge) + spine;
/** Where columns of a side begin, and in which direction they grow. */
const base: Record<Side, number> = { left: edge + room, right: edge + room + spine };

/** Returns a round number of which at most three reach the highest. */
export function roundStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 3)));
  return [1, 1.5, 2, 3, 5, 10].map((one) => one * power).find((step) => step * 3 >= most) ?? 10 * power;
}

/** Published figures by year: the left side upwards, the right one downwards, on one scale, tinted by tier; each year leads to its coverage. */
export function YearColumns({ totals, names, of, locale }: Props) {
  const words = dataTexts[locale];
  const most = Math.max(1, ...totals.flatMap((one) => bothSides.map((side) => totalOf(one, side))));
  const step = roundStep(most);
  const high = (count: number) => (count / (step * 3)) * room;
  return (
    <figure className="year-columns">
      <figcaption className="quiet">{words.chart(of.left + of.right)}</figcaption>
      <svg width="100%" height={height}>
        <title>{words.chart(of.left + of.right)}</title>
        <Scale {...{ step, high, locale }} />
        {totals.map((total, at) => (
          <Year key={total.year} {...{ total, high, names, locale }} at={at} count={totals.length} />
        ))}
        {bothSides.map((side) => (
          <text key={side} className={`${side} side`} x="0" y={side === 'left' ? 12 : height - 5}>
            {words.side(names[side], of[side])}
          </text>
        ))}
      </svg>
    </figure>
  );
}

type High = { high: (count: number) => number; locale: Locale };

function Scale({ step, high, locale }: High & { step: number }) {
  return bothSides.flatMap((side) =>
    [1, 2, 3].map((times) => {
      const y = base[side] + (side === 'left' ? -1 : 1) * high(step * times);
      return (
        <g key={`${side} ${times}`} className="tick">
          <line x1="0" x2="100%" y1={y} y2={y} />
          <text x="100%" y={y - 3}>
            {formatNumber(step * times, 0, locale)}
          </text>
        </g>
      );
    }),
  );
}

type YearProps = High & { total: YearTotal; names: SideNames; at: number; count: number };

function Year({ total, high, names, locale, at, count }: YearProps) {
  const { year } = total;
  const share = 94 / count;
  const [x, width] = [`${(at * share).toFixed(2)}%`, `${(share * 0.82).toFixed(2)}%`];
  const told = { left: totalOf(total, 'left'), right: totalOf(total, 'right') };
  const label = dataTexts[locale].column(year, names, told);
  const middle = `${((at + 0.41) * share).toFixed(2)}%`;
  return (
    <>
      <a href={coverageAddress(locale, { year })} aria-label={label}>
        <title>{label}</title>
        <rect className="room" x={x} width={`${share.toFixed(2)}%`} y={edge} height={height - 2 * edge} />
        {bothOf(total) > 0 && bothSides.map((side) => <Column key={side} {...{ total, side, high, x, width }} />)}
      </a>
      {year % 5 === 0 && (
        <text className="year" x={middle} y={edge + room + spine - 6}>
          {year}
        </text>
      )}
    </>
  );
}

type ColumnProps = Pick<High, 'high'> & { total: YearTotal; side: Side; x: string; width: string };

function Column({ total, side, high, x, width }: ColumnProps) {
  let from = 0;
  return tierSteps
    .filter((step) => total[side][step] > 0)
    .map((step) => {
      const [low, size] = [from, high(total[side][step])];
      from += size;
      const y = side === 'left' ? base.left - low - size : base.right + low;
      return <rect key={step} className={`${side} tier-${step}`} {...{ x, width, y }} height={size} />;
    });
}
