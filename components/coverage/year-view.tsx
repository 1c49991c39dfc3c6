import { coverageAddress } from '@/lib/addresses/data';
import { bothSides } from '@/lib/coverage/held-cell';
import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageChoice } from './choice';
import { CoverageHead } from './coverage-head';
import { CoverageViews } from './coverage-views';
import { Grid } from './grid';
import { MarkLegend } from './legend';
import { rowsOf } from './matrix-view';
import { yearMarkup } from './place-markup';
import type { CoverageScene } from './scene';

type Props = { scene: CoverageScene; choice: CoverageChoice; year: number };

/** What each place has of each indicator in one year. */
export function YearView({ scene, choice, year }: Props) {
  const { locale, matrix } = scene;
  const words = coverageTexts[locale];
  const rows = rowsOf(scene, choice);
  const counts = rows.flatMap(({ counts: own }) => own.get(year) ?? []);
  const figures = counts.reduce((sum, { left, right }) => sum + left.held + right.held, 0);
  const full = counts.filter((count) => bothSides.every((side) => count[side].held === count[side].of));
  const view = choice.theme === undefined ? {} : { theme: choice.theme };
  return (
    <>
      <CoverageHead
        scene={scene}
        title={counts.length > 0 ? words.year(year, counts.length, full.length) : words.noYear(year)}
        lead={counts.length > 0 ? words.yearLead(figures) : ''}
      />
      <CoverageViews {...{ scene, choice }} listed={rows.length} />
      <p className="no-print choice pb-3">
        {year > matrix.from && (
          <a href={coverageAddress(locale, { ...view, year: year - 1 })}>{words.before(year - 1)}</a>
        )}
        {year < matrix.to && <a href={coverageAddress(locale, { ...view, year: year + 1 })}>{words.after(year + 1)}</a>}
      </p>
      <MarkLegend scene={scene} />
      <Grid html={yearMarkup(scene, rows, year)} label={words.views.year} keys={words.keys} />
    </>
  );
}
