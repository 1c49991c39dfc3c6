import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageChoice } from './choice';
import { CollectionForm } from './collection-form';
import { IndicatorView } from './indicator-view';
import { MatrixView } from './matrix-view';
import type { CoverageScene } from './scene';
import { YearView } from './year-view';
import './coverage.css';
import './grid.css';
import '@/components/charts/parts/tiers.css';

type Props = { scene: CoverageScene; choice: CoverageChoice };

/** The coverage as the reader looks at it. */
export function CoverageView({ scene, choice }: Props) {
  const { unknown } = choice;
  return (
    <div className="wide-sheet">
      {unknown !== undefined && (
        <p role="status" className="pt-4">
          {coverageTexts[scene.locale].unknown(unknown.slice(0, 40))}
        </p>
      )}
      <Shown {...{ scene, choice }} />
      {Number.isFinite(scene.matrix.to) && <CollectionForm scene={scene} year={choice.year ?? scene.matrix.to} />}
    </div>
  );
}

function Shown({ scene, choice }: Props) {
  const indicator = scene.catalogue.indicators.get(choice.indicator ?? '');
  if (indicator) return <IndicatorView {...{ scene, choice, indicator }} />;
  if (choice.view === 'year' && choice.year !== undefined)
    return <YearView {...{ scene, choice }} year={choice.year} />;
  return <MatrixView {...{ scene, choice }} />;
}
