import { DrawingPlace } from '@/components/charts/draw/drawing-place';
import { keepDrawing } from '@/components/charts/draw/drawings';
import { bothSides, tierSteps } from '@/lib/coverage/held-cell';
import { coverageTexts } from '@/lib/texts/coverage';
import { markOf } from './held-mark';
import type { CoverageScene } from './scene';

/** Which tiers occur among the figures of the grid. */
const tiersOf = ({ matrix }: CoverageScene) =>
  tierSteps.filter((step) =>
    matrix.rows.some(({ counts }) =>
      [...counts.values()].some((count) => bothSides.some((side) => count[side].tiers[step] > 0)),
    ),
  );

function Tiers({ scene }: { scene: CoverageScene }) {
  return tiersOf(scene).map((tier) => (
    <li key={tier}>
      {bothSides.map((side) => (
        <i key={side} className={`${side} tier-${tier}`} />
      ))}
      {coverageTexts[scene.locale].tiers[tier]}
    </li>
  ));
}

/** What the bars of the grid mean. */
export function BarLegend({ scene }: { scene: CoverageScene }) {
  const { locale, border, names } = scene;
  const words = coverageTexts[locale];
  const key = words.key(names, { left: border.left.length, right: border.right.length });
  return (
    <ul className="coverage-legend">
      {bothSides.map((side) => (
        <li key={side} className={side === 'left' ? 'text-side-left' : 'text-side-right'}>
          {key[side]}
        </li>
      ))}
      <li>{words.height}</li>
      <Tiers scene={scene} />
      <li>
        <i className="gap" />
        {words.gap}
      </li>
    </ul>
  );
}

/** What the marks of the grids of places mean. */
export function MarkLegend({ scene }: { scene: CoverageScene }) {
  const { mark } = coverageTexts[scene.locale];
  return (
    <ul className="coverage-legend">
      {(['sure', 'worked', 'doubt'] as const).map((certainty) => (
        <li key={certainty}>
          <DrawingPlace
            drawing={keepDrawing(bothSides.map((side) => markOf(side, 'A', certainty)).join(''))}
            className="marks"
          />
          {mark[certainty]}
        </li>
      ))}
      <Tiers scene={scene} />
      <li>
        <i className="nothing" />
        {mark.nothing}
      </li>
    </ul>
  );
}
