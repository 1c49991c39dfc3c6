import type { ReactNode } from 'react';
import type { CoarseMap } from '@/lib/map/coarse-map';

const symbolId = 'cluster-map-base';

/** The ground that all cluster maps of a page share: once, before the first of them. */
export function ClusterMapBase({ map: { viewBox, area, border } }: { map: CoarseMap }) {
  return (
    <svg width="0" height="0" aria-hidden="true" focusable="false">
      <symbol id={symbolId} viewBox={viewBox}>
        <path d={area} fill="var(--land)" stroke="var(--rule)" strokeWidth="0.6" />
      </symbol>
      <symbol id={`${symbolId}-border`} viewBox={viewBox}>
        <path d={border} fill="none" stroke="var(--paper)" strokeWidth="3.4" strokeLinejoin="round" />
        <path d={border} fill="none" stroke="var(--accent)" strokeWidth="1.5" strokeLinejoin="round" />
      </symbol>
    </svg>
  );
}

export type ClusterMapProps = {
  map: CoarseMap;
  /** Place codes of the members; a prefecture stands for all its counties. */
  members: readonly string[];
  /** The colour's custom property, such as `--amber`. */
  colour: `--${string}`;
  /** What a reader who cannot see it is told. */
  label: string;
  /** What stands on the map, in its units. */
  children?: ReactNode;
};

/** Where a cluster lies: its members in its colour on the grey area, with the provincial border. Wants a `ClusterMapBase`. */
export function ClusterMap({ map: { viewBox, shapes }, members, colour, label, children }: ClusterMapProps) {
  const inside = shapes.filter((shape) => isMember(shape, members));
  return (
    <svg viewBox={viewBox} width="100%" role="img" aria-label={label}>
      <use href={`#${symbolId}`} />
      <path
        d={inside.map(({ path }) => path).join('')}
        fill={`var(${colour})`}
        stroke="var(--paper)"
        strokeWidth="0.8"
        strokeLinejoin="round"
      />
      <use href={`#${symbolId}-border`} />
      {children}
    </svg>
  );
}

/** Whether a shape on the map belongs to one of the members: a prefecture stands for all its counties. */
export function isMember({ id }: { id: string }, members: readonly string[]): boolean {
  return members.includes(id) || members.includes(`${id.slice(0, 4)}00`);
}
