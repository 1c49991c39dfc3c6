import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { GapFinding } from '@/lib/figures/findings';
import { figureText, markMeaning, marksOf } from '@/lib/figures/marks';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { overviewTexts } from '@/lib/texts/overview';
import { roundAxis } from './round-axis';
import './gap-chart.css';

type Row = { period: string; left: FigureOf; right: FigureOf; gap: number };
type Anchor = 'start' | 'middle' | 'end';
type Props = { finding: GapFinding; earlier: Row | undefined; locale: Locale };

/** Marks that lie nearer than this, in % of the axis, have their words on the outer sides. */
const close = 30;

/** The figures of both sides at two moments on one axis, so that two gaps of a size are seen to be so. */
export function GapChart({ finding, earlier, locale }: Props) {
  const { a, b, gap } = finding;
  const now: Row = { period: a.point.period, left: a, right: b, gap: gap.value };
  const rows = [now, ...(earlier ? [earlier] : [])];
  const { ticks, at } = roundAxis(rows.flatMap(({ left, right }) => [left.point.value ?? 0, right.point.value ?? 0]));
  const foot = earlier ? 148 : 100;
  return (
    <div className="gap-chart">
      <svg width="100%" height={foot + 28}>
        <title>{overviewTexts[locale].axis(nameOf(a.indicator, locale))}</title>
        {ticks.map((tick) => (
          <g key={tick} className="tick">
            <line x1={`${at(tick)}%`} x2={`${at(tick)}%`} y1="54" y2={foot} />
            <text x={`${at(tick)}%`} y={foot + 20}>
              {tick === ticks.at(-1) ? `${tick}%` : tick}
            </text>
          </g>
        ))}
        {rows.map((row, index) => (
          <GapRow key={row.period} {...{ row, at, locale }} isFirst={index === 0} />
        ))}
      </svg>
    </div>
  );
}

type RowProps = { row: Row; at: (value: number) => number; locale: Locale; isFirst: boolean };

function GapRow({ row: { period, left, right, gap }, at, locale, isFirst }: RowProps) {
  const [x, other] = [at(left.point.value ?? 0), at(right.point.value ?? 0)];
  const [y, base] = isFirst ? [66, 44] : [126, 112];
  const isClose = Math.abs(other - x) < close;
  const outer = (own: number, facing: number): Anchor => (isClose ? (own < facing ? 'end' : 'start') : 'middle');
  const { number, year } = speech[locale];
  const words = overviewTexts[locale];
  const size = number(Math.abs(gap));
  const middle = `${(x + other) / 2}%`;
  return (
    <g className={isFirst ? 'now' : 'before'}>
      <text x="-56" y={y + 5} className="year">
        {year(period)}
      </text>
      <line x1={`${x}%`} x2={`${other}%`} y1={y} y2={y} className={gap < 0 ? 'reach turned' : 'reach'} />
      <Mark {...{ x, y, isFirst, locale }} side="left" figure={left} anchor={outer(x, other)} base={base} />
      <Mark {...{ y, isFirst, locale }} x={other} side="right" figure={right} anchor={outer(other, x)} base={base} />
      <text x={middle} y={isClose && isFirst ? 92 : isClose ? y + 18 : base} className="apart">
        {isFirst ? words.apart(size) : size}
      </text>
    </g>
  );
}

type MarkProps = {
  x: number;
  y: number;
  side: 'left' | 'right';
  figure: FigureOf;
  anchor: Anchor;
  base: number;
  locale: Locale;
  isFirst: boolean;
};

/** A mark with its figure above it, and of the later moment the name of its side below. */
function Mark({ x, y, side, figure, anchor, base, locale, isFirst }: MarkProps) {
  const size = isFirst ? 9 : 6;
  return (
    <g className={side}>
      <svg x={`${x}%`} y={y} overflow="visible" aria-hidden="true">
        {side === 'left' ? (
          <circle r={size} />
        ) : (
          <path d={`M0 ${-size - 2}L${size + 2} 0 0 ${size + 2} ${-size - 2} 0z`} />
        )}
      </svg>
      <a href={evidenceAddress(locale, { ...figure.line, period: figure.point.period })}>
        <text x={`${x}%`} y={base} textAnchor={anchor} className="figure">
          {figureText(figure, locale, 'rounded')}
          {marksOf(figure).map((sign) => (
            <tspan key={sign} className="sign" dy="-.5em">
              <title>{markMeaning(sign, [figure], locale)}</title>
              {sign}
            </tspan>
          ))}
        </text>
      </a>
      {isFirst && (
        <text x={`${x}%`} y="92" textAnchor={anchor} className="name">
          {speech[locale].heading(speech[locale].name(figure.line))}
        </text>
      )}
    </g>
  );
}
