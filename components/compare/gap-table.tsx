import { gapText } from '@/components/charts/words';
import { ScrollBox } from '@/components/scroll-box';
import { VerdictMark } from '@/components/verdict';
import type { Figure } from '@/lib/comparability';
import type { Comparison, Line } from '@/lib/comparison';
import { evidenceAddress } from '@/lib/evidence-address';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import { leadPair } from '@/lib/lead';
import { type Locale, nameOf, shortNameOf, unitOf } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { pairOf } from '@/lib/side-by-side';

type GapTableProps = {
  comparison: Comparison;
  locale: Locale;
  /** The two set against each other; those of the headline unless said. */
  pair?: [Line, Line] | undefined;
  title?: string;
};

/** A pair in every indicator with its gap and, in words, whether it may be told. */
export function GapTable({ comparison, locale, pair = leadPair(comparison), title }: GapTableProps) {
  if (!pair) return null;
  const words = compareMessages[locale];
  const heading = title ?? words.gapTable;
  const names = pair.map((line) => shortNameOf(line, locale));
  return (
    <section className="mt-6">
      {title ? <h3 className="panel-title">{title}</h3> : <h2 className="panel-title">{heading}</h2>}
      <ScrollBox label={heading}>
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
              <th scope="col" className="hidden sm:table-cell print:table-cell">
                {words.verdict}
              </th>
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

function GapRow({ comparison, pair, locale }: Pick<GapTableProps, 'comparison' | 'locale'> & { pair: [Line, Line] }) {
  const { a, b, gap: difference, verdict } = pairOf(comparison, pair);
  const { release } = comparison.selection;
  return (
    <tr>
      <th scope="row">
        {nameOf(comparison.indicator, locale)}
        <small className="block text-mute">{unitOf(comparison.indicator, locale)}</small>
        <small className="block font-normal sm:hidden print:hidden">
          <VerdictMark verdict={verdict} locale={locale} spelled />
        </small>
      </th>
      <PairTd figure={a} {...{ locale, release }} />
      <td className="number font-semibold">{difference ? gapText(difference, locale) : noFigure}</td>
      <PairTd figure={b} {...{ locale, release }} />
      <td className="hidden sm:table-cell print:table-cell">
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
        {formatNumber(point.value ?? Number.NaN, indicator.decimals, locale)}
      </a>
      <small className="block text-mute">{shortPeriod(point.period, locale)}</small>
    </td>
  );
}
