import { coverageAddress } from '@/lib/addresses/data';
import { isBroad, type MatrixRow } from '@/lib/coverage/matrix';
import { rankHoles } from '@/lib/coverage/ranking';
import { coverageFinding, coverageLead } from '@/lib/sentences/coverage';
import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageChoice } from './choice';
import { CoverageHead } from './coverage-head';
import { CoverageViews } from './coverage-views';
import { Grid } from './grid';
import { HoleRanking } from './hole-ranking';
import { BarLegend } from './legend';
import { matrixMarkup } from './matrix-markup';
import { type CoverageScene, shownYears } from './scene';

type Props = { scene: CoverageScene; choice: CoverageChoice };

/** Returns the rows of a theme, or of all. */
export const rowsOf = ({ matrix }: CoverageScene, { theme }: CoverageChoice): MatrixRow[] =>
  matrix.rows.filter(({ indicator }) => theme === undefined || indicator.theme === theme);

/** Indicators by years with the ranking of holes. */
export function MatrixView({ scene, choice }: Props) {
  const { locale, matrix, border, names } = scene;
  const words = coverageTexts[locale];
  const own = rowsOf(scene, choice);
  const broad = own.filter((row) => isBroad(row) && !row.indicator.folded);
  const rows = choice.sparse || broad.length === 0 ? own : broad;
  const [from = 0] = shownYears(matrix);
  const view = choice.theme === undefined ? {} : { theme: choice.theme };
  return (
    <>
      <CoverageHead
        scene={scene}
        title={coverageFinding(matrix, border.left.length + border.right.length, locale)}
        lead={coverageLead(matrix, names, locale)}
      />
      <CoverageViews {...{ scene, choice }} listed={rows.length} />
      <div className="coverage-body">
        <div className="min-w-0">
          <BarLegend scene={scene} />
          <Grid html={matrixMarkup(scene, rows)} label={words.views.matrix} keys={words.keys} />
          {own.length > broad.length && broad.length > 0 && (
            <p className="quiet no-print pt-2">
              <a href={coverageAddress(locale, choice.sparse ? view : { ...view, rows: 'all' })}>
                {choice.sparse ? words.fewer : words.sparse(own.length - broad.length)}
              </a>
            </p>
          )}
        </div>
        <HoleRanking scene={scene} ranking={rankHoles(scene.catalogue, scene, { from, to: matrix.to })} />
      </div>
    </>
  );
}
