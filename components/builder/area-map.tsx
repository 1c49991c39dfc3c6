import { memo } from 'react';
import { type MapLabel, placeLabels } from '@/components/charts/map/places';
import { textWidth } from '@/components/charts/parts/text-width';
import type { DrawnMap } from '@/lib/map/geography';
import type { MapLayout } from '@/lib/map/layout';
import { builderTexts } from '@/lib/texts/builder';
import { mapTexts } from '@/lib/texts/map';
import { type Pick, type Picks, pickOf } from './pick';
import { PickLink } from './pick-link';

/** Units of the picture to a unit of the map: pixels where the map is as wide as beside the totals, for which labels are laid. */
const scale = 0.54;
/** The same where the map is as wide as a phone. */
const narrow = 0.36;

type Area = { pick: Pick; path: string };

type Props = Picks & { layout: MapLayout; rests: DrawnMap['rests']; reviewNumber: string | undefined };

/** The places on the map; a sketch, as it says. A press on the rest of a prefecture takes the whole prefecture in or out. */
export const AreaMap = memo(function AreaMap({ layout, rests, reviewNumber, ...picks }: Props) {
  const { locale } = picks;
  const [width, height] = [layout.width * scale, layout.height * scale];
  const words = builderTexts[locale];
  const areas = [...rests, ...layout.units].flatMap(({ id, path }): Area[] => {
    const pick = pickOf(picks, id);
    return pick ? [{ pick, path }] : [];
  });
  const texts = areas.map(({ pick: { place, name } }) => ({ id: place.id, name, value: undefined, ground: '' }));
  const labelsAt = (at: number) =>
    placeLabels(layout, texts, { scale: at, x: 0, y: 0 }, false).filter((label) => isInside(label, layout.width * at));
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: an svg that holds links is a group of them */}
      <svg viewBox={`0 0 ${width} ${height}`} width="100%" role="group" aria-label={words.map}>
        <g transform={`scale(${scale})`}>
          <path d={layout.land} className="pick-land" />
          {areas.map(({ pick, path }) => (
            <PickLink key={pick.place.id} pick={pick} where="map">
              <title>{pick.labelWith(pick.name)}</title>
              <path className="pick-area" d={path} />
              <path className="pick-ring" d={path} />
            </PickLink>
          ))}
          <path d={layout.border} className="pick-border" />
        </g>
        <g className="max-sm:hidden">
          <Labels labels={labelsAt(scale)} areas={areas} />
        </g>
        <g className="sm:hidden" transform={`scale(${scale / narrow})`}>
          <Labels labels={labelsAt(narrow)} areas={areas} />
        </g>
      </svg>
      <p className="quiet">{reviewNumber ? mapTexts[locale].reviewNumber(reviewNumber) : mapTexts[locale].schematic}</p>
    </>
  );
});

/** Whether a label ends within the picture: beside a narrow map there is no room for all. */
function isInside({ lines, x, size, align }: MapLabel, width: number): boolean {
  const wide = textWidth(lines.join(' '), size);
  const left = x - (align === 'left' ? 0 : align === 'right' ? wide : wide / 2);
  return left >= 0 && left + wide <= width;
}

const anchors = { left: 'start', right: 'end', center: 'middle' } as const;

function Labels({ labels, areas }: { labels: MapLabel[]; areas: Area[] }) {
  const stateOf = (id: string) => areas.find(({ pick }) => pick.place.id === id)?.pick.state;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <g aria-hidden="true" className="pick-labels">
      {labels.map(({ id, lines, x, y, size, align, leader }) => (
        <g key={id}>
          {leader && <path d={`M${leader.from.join(' ')}L${leader.to.join(' ')}`} className="pick-leader" />}
          <text
            x={x}
            y={y + size * 0.36}
            fontSize={size}
            textAnchor={anchors[align]}
            data-on={leader ? 'out' : stateOf(id)}
          >
            {lines.join(' ')}
          </text>
        </g>
      ))}
    </g>
  );
}
