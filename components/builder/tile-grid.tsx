import { Fragment, memo } from 'react';
import { breakName } from '@/components/charts/map/places';
import { textWidth, widest } from '@/components/charts/parts/text-width';
import { sideNames } from '@/lib/area/side-names';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { cornersAround } from '@/lib/map/honeycomb';
import type { MapLayout } from '@/lib/map/layout';
import { type Point, pathOf } from '@/lib/map/paths';
import { builderTexts } from '@/lib/texts/builder';
import { mapTexts } from '@/lib/texts/map';
import { type Pick, type Picks, pickOf } from './pick';
import { PickLink } from './pick-link';

const room = 84;
const narrowRoom = 90;
/** How far inside the cell the ring of a proposed member and of the focus run. */
const inset = 0.86;

/** The border units as a honeycomb, each of which takes its place in or out; an answer changes none of it. */
export const TileGrid = memo(function TileGrid({ layout, ...picks }: Picks & { layout: MapLayout }) {
  const { locale } = picks;
  const words = builderTexts[locale];
  const names = sideNames(picks.offer.area, locale);
  const { width, height, border, sides, units } = layout;
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an svg that holds links is a group of them */}
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} width="100%" role="group" aria-label={words.tiles}>
        {(['left', 'right'] as const).map((side) => (
          <text
            key={side}
            x={sides[side][0]}
            y={sides[side][1]}
            className="pick-side"
            fill={`var(--side-${side}-text)`}
            textAnchor="middle"
          >
            {mapTexts[locale].side(names[side])}
          </text>
        ))}
        {units.map((unit) => {
          const pick = pickOf(picks, unit.id);
          return pick && <Tile key={unit.id} {...{ pick, unit, locale }} />;
        })}
        <path d={border} className="pick-border" />
      </svg>
    </>
  );
});

/** The size of a name that has room. */
const fullSize = { Hans: 28, Latn: 20 };

type TileProps = { pick: Pick; unit: MapLayout['units'][number]; locale: Locale };

function Tile({ pick, unit: { path, label }, locale }: TileProps) {
  const { script } = speech[locale];
  const [x, y] = label.at;
  const inner = cornersAround([x, y]).map(([a, b]): Point => [x + (a - x) * inset, y + (b - y) * inset]);
  const full = fullSize[script];
  const size = Math.floor(Math.min(full, room / textWidth(pick.name, 1)));
  const notes = notesOf(pick, locale);
  const narrow = script === 'Latn' ? (breakName(pick.name) ?? [pick.name]) : undefined;
  const crowded = notes.length > 1;
  return (
    <PickLink pick={pick} where="tile" shown={[pick.name, ...notes].join(' ')}>
      <path className="pick-area" d={path} />
      <path className="pick-ring" d={`${pathOf([inner], false)}z`} />
      <text x={x} y={y - (crowded ? 35 : 26)} className="pick-glyph" textAnchor="middle">
        {glyphOf(pick)}
      </text>{' '}
      <text
        x={x}
        y={y + (crowded ? -9 : 6)}
        fontSize={size}
        className={`pick-name ${narrow ? 'max-sm:hidden' : ''}`}
        textAnchor="middle"
      >
        {pick.name}
      </text>
      {narrow && <NarrowName lines={narrow} x={x} y={y} />}
      {notes.map((note, line) => (
        <Fragment key={note}>
          {' '}
          <text x={x} y={y + (crowded ? 11 : 28) + line * 18} className="pick-note" textAnchor="middle">
            {note}
          </text>
        </Fragment>
      ))}
    </PickLink>
  );
}

/** A name as a phone shows it: in two lines, so that it is large enough to read; how it is known stands in the list there. */
function NarrowName({ lines, x, y }: { lines: string[]; x: number; y: number }) {
  const size = Math.floor(Math.min(26, narrowRoom / widest(lines, 1)));
  return (
    <text x={x} y={y + 8 - (lines.length - 1) * 2} fontSize={size} className="pick-name sm:hidden" textAnchor="middle">
      {lines.map((line, at) => (
        <tspan key={line} x={x} dy={at * size}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Full when a member, hollow when out: the state never rests on colour alone. */
export function glyphOf({ state, place }: Pick): string {
  if (state === 'member') return '✓';
  if (state === 'covered') return place.side === 'left' ? '●' : '◆';
  return place.side === 'left' ? '○' : '◇';
}

/** Under a name: through which prefecture it counts, and how the group set against has it. */
export function notesOf({ cover, proposed }: Pick, locale: Locale): string[] {
  const words = builderTexts[locale];
  return [
    cover ? words.throughCover(shortNameOf(cover, locale)) : '',
    proposed ? words.marks[proposed.confidence ?? 'official'] : '',
  ].filter(Boolean);
}
