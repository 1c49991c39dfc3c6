import type { Position } from '@/lib/figures/rank';

const [height, inset] = [16, 5];

type Props = {
  position: Pick<Position, 'values' | 'band' | 'told'>;
  value: number;
  side: string | null;
  width?: number;
};

/**
 * Where a figure lies among those of its peers: a tick for each, a mark for itself, and behind it the band of what is not
 * clearly different where that holds others. The text beside it says the rank.
 */
export function PlaceStrip({ position, value, side, width = 116 }: Props) {
  const { values, band, told } = position;
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  const share = (one: number) => Math.min(1, Math.max(0, (one - low) / (high - low)));
  const x = (one: number) =>
    Math.round((high === low ? width / 2 : inset + share(one) * (width - 2 * inset)) * 10) / 10;
  const ticks = [...new Set(values.map(x))].map((at) => `M${at} 4V12`).join('');
  const own = x(value);
  const mark = `M${own} 3l5 5l-5 5l-5-5z`;
  const [from, to] = [x(band.low), Math.max(x(band.high), x(band.low) + 3)];
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {told === 'range' && (
        <path d={`M${from} 0H${to}V${height}H${from}z`} className="fill-current" fillOpacity="0.45" />
      )}
      <path d={`M0 8H${width}`} className="stroke-rule" />
      <path d={ticks} className="stroke-mute" strokeOpacity="0.7" />
      {side === 'right' ? (
        <path d={mark} className="fill-current" />
      ) : (
        <circle cx={own} cy="8" r="4.2" className="fill-current" />
      )}
    </svg>
  );
}
