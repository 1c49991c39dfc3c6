import { ScrollBox } from '@/components/scroll-box';
import { comparable, type Figure, type Verdict } from '@/lib/comparability';
import type { Comparison, Line } from '@/lib/comparison';
import { evidenceAddress } from '@/lib/evidence-address';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import { figureAt, type Gap, gap, lastCommonPeriod, lineOf } from '@/lib/gap';
import { type Locale, nameOf, shortNameOf, withUnit } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { cellOf, leadPair, momentOf } from '@/lib/side-by-side';
import { gapText, VerdictMark } from './verdict-mark';

type PairFigures = { a: Figure | undefined; b: Figure | undefined; gap: Gap | undefined; verdict: Verdict };

/** The lead pair in one indicator: at the last period of both if there is one, else what each has, which gives no gap. */
function pairFigures(comparison: Comparison, pair: [Line, Line]): PairFigures {
  const lines = pair.map(({ subject }) => lineOf(comparison, subject)).filter((line) => line !== undefined);
  const period = lastCommonPeriod(lines, comparison.selection.at);
  const [a, b] = lines.map((line) => {
    const common = period === undefined ? undefined : figureAt(comparison, line, period);
    if (common && common.point.value !== null) return common;
    return cellOf(comparison, line.subject, momentOf(comparison))?.figure;
  });
  if (!a || !b) return { a, b, gap: undefined, verdict: { level: 'no', reasons: ['missing'] } };
  return { a, b, gap: gap(a, b), verdict: comparable(a, b) };
}

type GapTableProps = { comparison: Comparison; locale: Locale };

/** The lead pair in every indicator with its gap and, in words, whether it may be told. */
export function GapTable({ comparison, locale }: GapTableProps) {
  const pair = leadPair(comparison);
  if (!pair) return null;
  const words = compareMessages[locale];
  const names = pair.map((line) => shortNameOf(line, locale));
  return (
    <section className="mt-6">
      <h3>{words.gapTable}</h3>
      <ScrollBox label={words.gapTable}>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.indicators}</th>
              <th scope="col" className="number">
                {names[0]}
              </th>
              <th scope="col" className="number">
                {words.gap}
              </th>
              <th scope="col" className="number">
                {names[1]}
              </th>
              <th scope="col">{words.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {[comparison, ...comparison.others].map((one) => (
              <GapRow key={one.indicator.id} comparison={one} pair={pair} locale={locale} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="quiet mt-2">{words.marks}</p>
    </section>
  );
}

function GapRow({ comparison, pair, locale }: GapTableProps & { pair: [Line, Line] }) {
  const { a, b, gap: difference, verdict } = pairFigures(comparison, pair);
  const { release } = comparison.selection;
  return (
    <tr>
      <th scope="row">{nameOf(comparison.indicator, locale)}</th>
      <PairTd figure={a} {...{ locale, release }} />
      <td className="number font-semibold">{difference ? gapText(difference, locale) : noFigure}</td>
      <PairTd figure={b} {...{ locale, release }} />
      <td>
        <VerdictMark verdict={verdict} locale={locale} spelled />
      </td>
    </tr>
  );
}

const textColour = { sichuan: 'text-sichuan', chongqing: 'text-chongqing' } as const;

function PairTd({ figure, locale, release }: { figure: Figure | undefined; locale: Locale; release: number | null }) {
  if (!figure || figure.point.value === null) return <td className="number text-mute">{noFigure}</td>;
  const { line, point, indicator } = figure;
  const { series, subject } = line;
  return (
    <td className={`number ${line.side ? textColour[line.side] : ''}`}>
      <a href={evidenceAddress(locale, { series, subject, period: point.period, release })}>
        {withUnit(formatNumber(point.value ?? Number.NaN, indicator.decimals, locale), indicator, locale)}
      </a>
      <small className="block text-mute">{shortPeriod(point.period, locale)}</small>
    </td>
  );
}
