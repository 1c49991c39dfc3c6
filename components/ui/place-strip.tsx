import type { Position } from '@/lib/figures/rank';

const [width, height, inset] = [116, 16, 5];

/** Where a figure lies among those of its peers: a tick for each, a mark for itself. The text beside it says the rank. */
export function PlaceStrip({ position, value, side }: { position: Position; value: number; side: string | null }) {
  const { values } = position;
  const [low = 0, high = 0] = [values[0], values.at(-1)];
  const x = (one: number) =>
    Math.round((high === low ? width / 2 : inset + ((one - low) / (high - low)) * (width - 2 * inset)) * 10) / 10;
  const ticks = [...new Set(values.map(x))].map((at) => `M${at} 4V12`).join('');
  const own = x(value);
  const mark = `M${own} 3l5 5l-5 5l-5-5z`;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
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
