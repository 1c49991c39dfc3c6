import type { ComparedCell } from '@/db/drafts/stage-draft';
import type { Jump } from '@/lib/drafts/jumps';
import { stripOf } from '@/lib/drafts/strip';
import type { Catalogue } from '@/lib/figures/catalogue';
import { rateOf } from '@/lib/figures/unit';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { measuredOf } from './read-table';

type Props = { jumps: readonly Jump[]; cells: readonly ComparedCell[]; catalogue: Catalogue; locale: Locale };

/** Pixels: a lane of a side, and below them room for the numbers of the axis. */
const [lane, axis, top] = [34, 24, 8] as const;

/** So many numbers have room on the axis. */
const mostLabels = 8;

/**
 * All figures of one column on one logarithmic axis, a lane for each side: those that stand out are hollow, with a line to
 * the nearest figure held of their place. Nothing is drawn where there is too little to stand out from.
 */
export function JumpStrip({ jumps, cells, catalogue, locale }: Props) {
  const words = draftTexts[locale].check;
  const strip = stripOf(jumps, cells);
  const unit = catalogue.indicators.get(strip?.marks[0]?.cell.indicator ?? '')?.unit ?? '';
  // Rates have no powers of ten.
  if (!strip || rateOf(unit)) return null;
  const { low, high, marks } = strip;
  const x = (value: number) => `${(4 + (92 * (Math.log10(value) - low)) / (high - low)).toFixed(2)}%`;
  const sideOf = (place: string) => catalogue.places.get(place)?.side ?? null;
  const lanes = [...new Set(marks.map(({ place }) => sideOf(place)))].toSorted();
  const bottom = top + lanes.length * lane;
  const step = Math.ceil((high - low) / mostLabels);
  const powers = Array.from({ length: Math.floor((high - low) / step) + 1 }, (_, at) => low + at * step);
  const [first] = marks;
  return (
    <figure className="mb-4">
      <figcaption className="quiet">
        {first && measuredOf(first.cell, catalogue, locale)} ·{' '}
        {words.strip(marks.length, marks.filter(({ nearest }) => nearest !== undefined).length)}
      </figcaption>
      <svg width="100%" height={bottom + axis} className="jump-strip" aria-hidden="true">
        {powers.map((power) => (
          <g key={power}>
            <line x1={x(10 ** power)} x2={x(10 ** power)} y1="0" y2={bottom} />
            <text x={x(10 ** power)} y={bottom + 16} textAnchor="middle">
              {formatNumber(10 ** power, Math.max(0, -power), locale)}
            </text>
          </g>
        ))}
        {marks.map(({ cell, place, value, nearest }) => {
          const side = sideOf(place);
          const y = top + (lanes.indexOf(side) + 0.5) * lane;
          return (
            <Mark key={cell.ref} {...{ side, y }} at={x(value)} from={nearest === undefined ? null : x(nearest)} />
          );
        })}
      </svg>
    </figure>
  );
}

type MarkProps = { side: 'left' | 'right' | null; y: number; at: string; from: string | null };

/** A figure in the colour and shape of its side, hollow and tied to the nearest held where it stands out. */
function Mark({ side, y, at, from }: MarkProps) {
  const shape = side === 'right' ? 'M0-5.5L5.5 0L0 5.5L-5.5 0z' : 'M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z';
  const colour = side === null ? 'text-mute' : side === 'right' ? 'text-side-right' : 'text-side-left';
  return (
    <g className={colour} data-doubted={from === null ? undefined : ''}>
      {from !== null && <line x1={from} x2={at} y1={y} y2={y} className="past" />}
      {from !== null && <line x1={from} x2={from} y1={y - 6} y2={y + 6} className="past" />}
      <svg x={at} y={y} overflow="visible" aria-hidden="true">
        <path d={shape} />
      </svg>
    </g>
  );
}
