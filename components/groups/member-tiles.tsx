import { isMember } from '@/components/charts/map/cluster-map';
import { textWidth } from '@/components/charts/parts/text-width';
import type { Sides } from '@/lib/area/area';
import { sideNames } from '@/lib/area/side-names';
import { isInferred } from '@/lib/figures/membership';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import type { MapLayout } from '@/lib/map/layout';
import { clusterTexts } from '@/lib/texts/cluster';
import { mapTexts } from '@/lib/texts/map';
import type { ShownMember } from './member-marks';

type Props = {
  members: ShownMember[];
  colour: `--${string}`;
  label: string;
  layout: MapLayout;
  area: Sides;
  locale: Locale;
};

/** The height of a name at most, in map units. */
const largest = 24;

/** The members in the honeycomb, each under its name; a prefecture takes the tiles of its counties, and is named by them. */
export function MemberTiles({ members, colour, label, layout, area, locale }: Props) {
  const names = sideNames(area, locale);
  const { width, height, border, sides, units } = layout;
  const tiles = units.map((unit) => ({ ...unit, member: members.find(({ place }) => isMember(unit, [place.id])) }));
  const outside = members.filter(({ place }) => !tiles.some(({ member }) => member?.place.id === place.id));
  return (
    <>
      <svg viewBox={`-4 -4 ${width + 8} ${height + 8}`} width="100%" role="img" aria-label={label}>
        {(['left', 'right'] as const).map((side) => (
          <text key={side} x={sides[side][0]} y={sides[side][1]} className="map-side" fill={`var(--side-${side}-text)`}>
            {mapTexts[locale].side(names[side])}
          </text>
        ))}
        {tiles.map((tile) => (
          <MemberTile key={tile.id} {...{ tile, colour, locale }} />
        ))}
        <path d={border} fill="none" stroke="var(--accent)" strokeWidth="4" strokeLinejoin="round" />
      </svg>
      {outside.length > 0 && (
        <p className="quiet" data-outside>
          {clusterTexts[locale].outside(outside.map(({ place }) => shortNameOf(place, locale)))}
        </p>
      )}
    </>
  );
}

type TileProps = Pick<Props, 'colour' | 'locale'> & {
  tile: MapLayout['units'][number] & { member: ShownMember | undefined };
};

/** A tile in the colour of the group if it is of a member, dotted if that is inferred. */
function MemberTile({ tile: { id, path, member, label }, colour, locale }: TileProps) {
  const { at, room } = label;
  const name = member ? shortNameOf(member.place, locale) : '';
  const size = Math.min(largest, Math.floor(room / Math.max(1, textWidth(name, 1))));
  return (
    <g data-tile={id} data-member={member?.place.id}>
      <path
        d={path}
        fill={member ? `var(${colour})` : 'var(--land)'}
        stroke={member && isInferred(member) ? 'var(--paper)' : 'var(--rule)'}
        strokeWidth="3"
        strokeDasharray={member && isInferred(member) ? '1 7' : undefined}
        strokeLinecap="round"
      />
      {member && (
        <text x={at[0]} y={at[1] + size * 0.36} fontSize={size} textAnchor="middle" className="map-name">
          {name}
        </text>
      )}
    </g>
  );
}
