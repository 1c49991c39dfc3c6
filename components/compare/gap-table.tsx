import { gapText } from '@/components/charts/parts/words';
import { Figure, FigureLegend } from '@/components/ui/figure';
import { GapRoundingLine } from '@/components/ui/rounding-line';
import { ScrollBox } from '@/components/ui/scroll-box';
import { VerdictMark } from '@/components/ui/verdict';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { LinePair } from '@/lib/figures/compared-pair';
import type { Comparison } from '@/lib/figures/comparison';
import { gapDecimals, type ShownGap } from '@/lib/figures/shown-gap';
import { noFigure, shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { reasonTexts } from '@/lib/sentences/reasons';
import { compareTexts } from '@/lib/texts/compare';
import { type GapTableRow, gapTableOf } from './gap-rows';

type GapTableProps = {
  comparison: Comparison;
  locale: Locale;
  /** The two set against each other, the one the other with some members more or less; those of the headline unless said. */
  pair?: LinePair | undefined;
  title?: string;
};

/** On a phone the name of a row and its verdict stand in a line of their own, above the figures. */
const phone = 'sm:hidden print:hidden';
const wide = 'hidden sm:table-cell print:table-cell';

/** The lead pair in every indicator, or every facing pair, with the gap and, in words, whether it may be told. */
export function GapTable({ comparison, locale, pair, title }: GapTableProps) {
  const content = gapTableOf(comparison, locale, pair);
  if (!content) return null;
  const words = compareTexts[locale];
  const heading = title ?? words.gapTable;
  const [first, left, right] = content.heads;
  return (
    <section className="mt-6">
      {title ? <h3 className="panel-title">{title}</h3> : <h2 className="panel-title">{heading}</h2>}
      {content.why && <p className="quiet">{content.why}</p>}
      <ScrollBox label={heading}>
        <table>
          <thead>
            <tr>
              <th scope="col" className={wide}>
                {first}
              </th>
              {[left, words.gap, right].map((name) => (
                <th key={name} scope="col" className="number">
                  {name}
                </th>
              ))}
              <th scope="col" className={wide}>
                {words.verdict}
              </th>
            </tr>
          </thead>
          {content.rows.map((row) => (
            <Row key={row.key} {...{ row, locale }} release={comparison.selection.release} />
          ))}
        </table>
      </ScrollBox>
      <GapRoundingLine gaps={content.rows.flatMap(shownGap)} locale={locale} />
      <FigureLegend figures={content.rows.flatMap(({ pair: { a, b } }) => [a ?? [], b ?? []].flat())} locale={locale} />
    </section>
  );
}

/** The gap of a row as it is written beside its figures; none where it has none. */
function shownGap({ pair: { a, b, gap } }: GapTableRow): ShownGap[] {
  const figure: ShownGap['decimals']['figure'] = (_, { decimals }) => decimals;
  return a && b && gap ? [{ a, b, gap, decimals: { figure, gap: gapDecimals(gap) } }] : [];
}

type RowProps = { row: GapTableRow; locale: Locale; release: number | null };

function Row({ row: { title, unit, pair, href }, locale, release }: RowProps) {
  const verdict = <VerdictMark verdict={pair.verdict} reasons={reasonTexts(pair, locale)} locale={locale} />;
  return (
    <tbody>
      <tr className={phone}>
        <th colSpan={3} scope="rowgroup" className="border-b-0 pb-0 whitespace-normal">
          <a href={href}>{title}</a> <small className="text-mute">{unit}</small>
          <small className="block font-normal">{verdict}</small>
        </th>
      </tr>
      <tr>
        <th scope="row" className={wide}>
          <a href={href}>{title}</a>
          <small className="block text-mute">{unit}</small>
        </th>
        <PairFigure figure={pair.a} {...{ locale, release }} />
        <td className="number font-semibold">{pair.gap ? gapText(pair.gap, locale) : noFigure}</td>
        <PairFigure figure={pair.b} {...{ locale, release }} />
        <td className={wide}>{verdict}</td>
      </tr>
    </tbody>
  );
}

const textColour = { left: 'text-side-left', right: 'text-side-right' } as const;

type FigureProps = { figure: FigureOf | undefined; locale: Locale; release: number | null };

function PairFigure({ figure, locale, release }: FigureProps) {
  const side = figure?.line.side;
  return (
    <td className={`number ${side ? textColour[side] : ''}`}>
      <Figure {...{ figure, locale, release }} />
      {figure && figure.point.value !== null && (
        <small className="block text-mute">{shortPeriod(figure.point.period, locale)}</small>
      )}
    </td>
  );
}
