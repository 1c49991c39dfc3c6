import { textWidth } from '@/components/charts/parts/text-width';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import type { MapLayout } from '@/lib/map/layout';
import { type Laid, seatLayout } from './seat-layout';
import type { Seat } from './seats';

/** A rim in the colour of the page, so that names stay readable across lines. */
const halo = { stroke: 'var(--paper)', strokeWidth: 5, paintOrder: 'stroke', strokeLinejoin: 'round' } as const;

const nameSize = 20;

/** Sizes in units of the map: on phones, where the map is a third as wide as its units, counts and their marks are larger. */
const sizes = {
  wide: { count: 23, least: 13, step: 4, drop: 8 },
  phone: { count: 38, least: 20, step: 4, drop: 13 },
} as const;
type Size = (typeof sizes)[keyof typeof sizes];

const radiusOf = ({ projects }: Seat, { least, step }: Size) => least + step * Math.sqrt(projects.size);
const isLeft = ({ places: [place] }: Seat) => place?.side === 'left';
const reachOf = (seat: Seat, size: Size) => radiusOf(seat, size) * (isLeft(seat) ? 1 : 1.25);
const nameOf = ({ places: [place] }: Seat, locale: Locale) => (place ? shortNameOf(place, locale) : '');

type SeatDrawingProps = { seats: Seat[]; layout: MapLayout; locale: Locale; label: string };

/** A map of the area with a mark at each seat, as large as it has projects; on phones without names. */
export function SeatDrawing(props: SeatDrawingProps) {
  return (
    <>
      <div className="hidden sm:block">
        <SizedDrawing {...props} size={sizes.wide} />
      </div>
      <div className="sm:hidden">
        <SizedDrawing {...props} size={sizes.phone} />
      </div>
    </>
  );
}

function SizedDrawing({ seats, layout, locale, label, size }: SeatDrawingProps & { size: Size }) {
  const { width, height, land, seams, units, border } = layout;
  const line = { fill: 'none', strokeLinejoin: 'round', vectorEffect: 'non-scaling-stroke' } as const;
  const laid = seatLayout(
    seats.map((seat) => ({
      at: seat.at ?? [0, 0],
      reach: reachOf(seat, size),
      name: { width: textWidth(nameOf(seat, locale), nameSize), height: nameSize + 4 },
    })),
    { width, height },
  );
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="img" aria-label={label}>
      <path d={land} fill="var(--land)" stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
      <path d={seams} {...line} stroke="var(--rule)" />
      <path
        d={units.map(({ path }) => path).join('')}
        fill="var(--paper)"
        stroke="var(--rule)"
        vectorEffect="non-scaling-stroke"
      />
      <path d={border} {...line} stroke="var(--paper)" strokeWidth="5" />
      <path d={border} {...line} stroke="var(--accent)" strokeWidth="2.2" />
      {seats.map((seat, index) => (
        <SeatMark key={String(seat.at)} {...{ seat, locale, size }} laid={laid[index]} />
      ))}
    </svg>
  );
}

type SeatMarkProps = { seat: Seat; laid: Laid | undefined; locale: Locale; size: Size };

/** A mark that had to give way to another is tied to its seat by a line. */
function SeatMark({ seat, laid, locale, size }: SeatMarkProps) {
  if (!laid || !seat.at) return null;
  const [x, y] = laid.at;
  const colour = isLeft(seat) ? 'var(--side-left-text)' : 'var(--side-right-text)';
  const shape = { fill: 'var(--paper)', stroke: colour, strokeWidth: 3 };
  const [atX, atY] = seat.at;
  return (
    <>
      {Math.hypot(x - atX, y - atY) > 3 && (
        <>
          <line x1={atX} y1={atY} x2={x} y2={y} stroke={colour} strokeWidth="2" />
          <circle cx={atX} cy={atY} r="3.5" fill={colour} />
        </>
      )}
      {isLeft(seat) ? (
        <circle cx={x} cy={y} r={radiusOf(seat, size)} {...shape} />
      ) : (
        <path d={diamond(x, y, reachOf(seat, size))} {...shape} />
      )}
      <text x={x} y={y + size.drop} textAnchor="middle" fontSize={size.count} fontWeight="600" fill="var(--ink)">
        {seat.projects.size}
      </text>
      {size === sizes.wide && (
        <text
          x={laid.name[0]}
          y={laid.name[1] + nameSize * 0.35}
          textAnchor="middle"
          fontSize={nameSize}
          fill={colour}
          {...halo}
        >
          {nameOf(seat, locale)}
        </text>
      )}
    </>
  );
}

/** As everywhere, the mark of the right side is a diamond and that of the left a circle. */
const diamond = (x: number, y: number, r: number) => `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
