import { gapText } from '@/components/charts/words';
import { ScrollBox } from '@/components/scroll-box';
import { VerdictMark } from '@/components/verdict';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/comparability';
import type { Comparison } from '@/lib/comparison';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import type { LinePair } from '@/lib/lead';
import type { Locale } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import { reasonTexts } from '@/lib/sentences/reasons';
import { type GapTableRow, gapTableOf } from './gap-rows';

type GapTableProps = {
  comparison: Comparison;
  locale: Locale;
  /** The two set against each other; those of the headline unless said. */
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
  const words = compareMessages[locale];
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
    </section>
  );
}

type RowProps = { row: GapTableRow; locale: Locale; release: number | null };

function Row({ row: { title, unit, pair }, locale, release }: RowProps) {
  const verdict = <VerdictMark verdict={pair.verdict} reasons={reasonTexts(pair, locale)} locale={locale} spelled />;
  return (
    <tbody>
      <tr className={phone}>
        <th colSpan={3} scope="rowgroup" className="border-b-0 pb-0 whitespace-normal">
          {title} <small className="text-mute">{unit}</small>
          <small className="block font-normal">{verdict}</small>
        </th>
      </tr>
      <tr>
        <th scope="row" className={wide}>
          {title}
          <small className="block text-mute">{unit}</small>
        </th>
        <PairTd figure={pair.a} {...{ locale, release }} />
        <td className="number font-semibold">{pair.gap ? gapText(pair.gap, locale) : noFigure}</td>
        <PairTd figure={pair.b} {...{ locale, release }} />
        <td className={wide}>{verdict}</td>
      </tr>
    </tbody>
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
