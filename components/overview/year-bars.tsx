import { isHollow } from '@/components/charts/parts/line-segments';
import type { Side } from '@/lib/figures/comparison';
import type { YearFigure } from '@/lib/figures/year-figures';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { roundAxis } from './round-axis';
import { type Scale, yearLabels } from './year-labels';
import './year-bars.css';

type Props = { years: readonly YearFigure[]; scale: Scale; label: string; side: Side; locale: Locale };

/** The height of the room for bars in pixels, and where its top lies. */
const [height, top] = [150, 30];
const base = top + height;
/** Years are named in steps of so many. */
const step = 4;

/** A bar for each year: filled as published, hollow where it was worked out or is not sure, with an arrow where there was more; a dash where none is held. */
export function YearBars({ years, scale, label, side, locale }: Props) {
  const values = years.flatMap(({ figure }) => (figure?.point.value == null ? [] : [figure.point.value / scale.per]));
  const { ticks, at } = roundAxis([0, ...values]);
  const labels = yearLabels(years, scale, locale);
  const x = (index: number) => `${((index + 0.5) / years.length) * 100}%`;
  return (
    <div className="year-bars" data-side={side}>
      <svg width="100%" height={base + 28} role="img" aria-label={label}>
        {ticks.map((tick) => (
          <g key={tick} className="tick">
            <line x1="0" x2="100%" y1={base - (at(tick) / 100) * height} y2={base - (at(tick) / 100) * height} />
            <text x="-8" y={base - (at(tick) / 100) * height + 4} textAnchor="end">
              {formatNumber(tick, 0, locale)}
            </text>
          </g>
        ))}
        {years.map((one, index) => (
          <svg
            key={one.year}
            x={x(index)}
            overflow="visible"
            aria-hidden="true"
            data-last={index === years.length - 1 || undefined}
          >
            <Bar {...one} share={at((one.figure?.point.value ?? 0) / scale.per) / 100} label={labels.get(one.year)} />
            {index % step === 0 && <text y={base + 22}>{one.year}</text>}
          </svg>
        ))}
      </svg>
    </div>
  );
}

type BarProps = YearFigure & { share: number; label: string | undefined };

function Bar({ year, figure, share, label }: BarProps) {
  if (!figure) return <path className="none" d={`M-5 ${base - 3}h10`} />;
  const { over } = figure.point;
  const y = base - share * height;
  return (
    <g className={isHollow(figure.point) ? 'hollow' : undefined}>
      <title>{[year, label].filter(Boolean).join(' ')}</title>
      <rect x="-7" width="14" y={y} height={base - y} />
      {over && <path className="more" d={`M0 ${y}v-11m-4 4 4-4 4 4`} />}
      {label && (
        <text y={y - (over ? 17 : 8)} className="figure">
          {label}
        </text>
      )}
    </g>
  );
}
