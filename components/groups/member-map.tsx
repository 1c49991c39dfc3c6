import { ClusterMap, ClusterMapBase, isMember } from '@/components/charts/map/cluster-map';
import type { Sides } from '@/lib/area/area';
import { isInferred } from '@/lib/figures/membership';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import type { Geography } from '@/lib/map/geography';
import { layoutFor } from '@/lib/map/layout';
import { clusterTexts } from '@/lib/texts/cluster';
import { mapTexts } from '@/lib/texts/map';
import { siteTexts } from '@/lib/texts/site';
import { labelSize, memberLabels } from './member-labels';
import type { ShownMember } from './member-marks';
import { MemberTiles } from './member-tiles';
import './member-map.css';

export type MemberMapProps = {
  members: ShownMember[];
  colour: `--${string}`;
  /** What a reader who cannot see it is told. */
  label: string;
  layout: 'boundary' | 'tiles';
  geography: Geography;
  area: Sides;
  locale: Locale;
  reviewNumber: string | undefined;
};

/** The members by name where they lie, on the sketch or in the honeycomb of the border units; inferred ones are dotted. */
export function MemberMap({ layout, reviewNumber, ...shown }: MemberMapProps) {
  const { members, geography, locale } = shown;
  const words = clusterTexts[locale];
  const tiles = layoutFor(geography.layouts, layout).kind === 'tiles';
  const notes = [
    tiles ? words.tilesNote : reviewNumber ? mapTexts[locale].reviewNumber(reviewNumber) : words.mapNote,
    members.some(isInferred) && words.dotted(siteTexts[locale].group.inferred),
  ].filter(Boolean);
  return (
    <>
      {tiles ? <MemberTiles {...shown} layout={geography.layouts.tiles} /> : <Sketch {...shown} />}
      <figcaption className="quiet" data-inferred={members.some(isInferred) || undefined}>
        {speech[locale].joined(notes)}
      </figcaption>
    </>
  );
}

function Sketch({
  members,
  colour,
  label,
  geography,
  locale,
}: Omit<MemberMapProps, 'layout' | 'area' | 'reviewNumber'>) {
  const { coarse: map } = geography;
  const inferred = members.filter(isInferred).map(({ place }) => place.id);
  const dotted = map.shapes.filter((shape) => isMember(shape, inferred));
  const off = members.filter(({ place }) => !map.shapes.some((shape) => isMember(shape, [place.id])));
  const named = members.map(({ place }) => ({ id: place.id, text: shortNameOf(place, locale) }));
  const labels = memberLabels(named, geography);
  return (
    <>
      <ClusterMapBase map={map} />
      <ClusterMap members={members.map(({ place }) => place.id)} {...{ map, colour, label }}>
        <path
          d={dotted.map(({ path }) => path).join('')}
          fill="none"
          stroke="var(--paper)"
          strokeWidth="1"
          strokeDasharray="0.3 1.6"
          strokeLinecap="round"
        />
        {labels.map(({ id, text, x, y }) => (
          <text key={id} x={x} y={y + labelSize * 0.36} fontSize={labelSize} textAnchor="middle" className="map-name">
            {text}
          </text>
        ))}
      </ClusterMap>
      {off.length > 0 && (
        <p className="quiet" data-outside>
          {clusterTexts[locale].offMap(off.map(({ place }) => shortNameOf(place, locale)))}
        </p>
      )}
    </>
  );
}
