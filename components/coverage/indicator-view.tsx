import { Table } from '@/components/ui/table';
import { pathOf, themePath } from '@/lib/addresses/pages';
import { anchorOf, selectionIn } from '@/lib/area/theme';
import type { Hole } from '@/lib/coverage/holes';
import { type PanelUse, usesOf } from '@/lib/coverage/uses';
import { chartFacts } from '@/lib/figures/chart-facts';
import type { Indicator } from '@/lib/figures/comparison';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { indicatorFinding } from '@/lib/sentences/coverage';
import { coverageTexts } from '@/lib/texts/coverage';
import type { CoverageChoice } from './choice';
import { CoverageHead } from './coverage-head';
import { CoverageViews } from './coverage-views';
import { Grid } from './grid';
import { MarkLegend } from './legend';
import { indicatorMarkup } from './place-markup';
import type { CoverageScene } from './scene';

type Props = { scene: CoverageScene; choice: CoverageChoice; indicator: Indicator };

/** What each place has of one indicator by years, what rests on it, and what its holes would restore. */
export function IndicatorView({ scene, choice, indicator }: Props) {
  const { locale, matrix } = scene;
  const words = coverageTexts[locale];
  const row = matrix.rows.find((one) => one.indicator.id === indicator.id);
  return (
    <>
      <CoverageHead
        scene={scene}
        title={indicatorFinding(row, nameOf(indicator, locale), locale)}
        lead={<a href={pathOf(locale, 'indicators', indicator.id)}>{fieldOf(indicator, 'description', locale)}</a>}
      />
      <CoverageViews {...{ scene, choice }} listed={1} />
      {row && (
        <>
          <MarkLegend scene={scene} />
          <Grid html={indicatorMarkup(scene, row)} label={words.views.indicator} keys={words.keys} />
        </>
      )}
      <section className="section coverage-body of-one mt-6">
        <Holes scene={scene} indicator={indicator} />
        <UsesOf scene={scene} indicator={indicator} />
      </section>
    </>
  );
}

type Of = Pick<Props, 'scene' | 'indicator'>;

/** So many holes of an indicator are listed. */
const listed = 12;

function Holes({ scene: { holes, names, locale }, indicator }: Of) {
  const words = coverageTexts[locale];
  const own = holes
    .filter((hole) => hole.indicator.id === indicator.id)
    .sort((a, b) => b.restored - a.restored || b.year - a.year)
    .slice(0, listed);
  return (
    <div>
      <h2>{words.holes}</h2>
      {own.length === 0 ? (
        <p className="quiet">{words.noHoles}</p>
      ) : (
        <>
          <p className="quiet">{words.holesLead}</p>
          <Table<Hole>
            label={words.holes}
            columns={[
              { id: 'year', head: words.holeYear, cell: ({ year }) => year },
              { id: 'side', head: words.holeSide, cell: ({ side }) => words.wholeOf(names[side]) },
              { id: 'series', head: words.holeSeries, cell: ({ series }) => nameOf(series, locale) },
              { id: 'cells', head: words.holeCells, number: true, cell: ({ cells }) => cells },
              { id: 'able', head: words.holeAble, number: true, cell: ({ comparable }) => comparable },
              { id: 'restored', head: words.holeRestored, number: true, cell: ({ restored }) => restored },
            ]}
            rows={own}
            keyOf={({ year, side }) => `${year} ${side}`}
          />
        </>
      )}
    </div>
  );
}

/** What a panel is called: its theme, its indicator, and its chart. */
function panelName(
  { indicators, area }: CoverageScene['catalogue'],
  { theme, panel }: PanelUse,
  locale: Locale,
): string {
  const { indicator, chart } = selectionIn(panel);
  const shown = indicators.get(indicator || area.lead.indicator);
  const names = [theme, shown, chartFacts[chart]].map((one) => one && nameOf(one, locale));
  return speech[locale].clauses(names);
}

function UsesOf({ scene: { catalogue, locale }, indicator }: Of) {
  const words = coverageTexts[locale];
  const { panels, claims } = usesOf(catalogue, indicator.id);
  const ways = [
    ...panels.map(({ theme, panel }) => ({
      href: `${themePath(locale, theme.id)}#${anchorOf(panel)}`,
      name: panelName(catalogue, { theme, panel }, locale),
    })),
    ...claims.map((claim) => ({ href: `${pathOf(locale, 'proposal')}#${claim.id}`, name: nameOf(claim, locale) })),
  ];
  return (
    <div>
      <h2>{words.uses}</h2>
      {ways.length === 0 && <p className="quiet">{words.noUses}</p>}
      <ul className="grid gap-2 text-sm">
        {ways.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="underline decoration-rule">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
