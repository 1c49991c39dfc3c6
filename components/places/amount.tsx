import { FigureMarks } from '@/components/ui/figure';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/figures/comparability';
import { amountParts } from '@/lib/language/amount-parts';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { roughTonnes } from '@/lib/sentences/rough-tonnes';

type Props = {
  figure: Figure;
  locale: Locale;
  /** Whether its letters follow it; in words they stand with its time. */
  marked?: boolean;
  /** Whether it leads to its evidence. */
  linked?: boolean;
};

/** A figure set large with its unit small, the way to its evidence behind it. */
export function Amount({ figure, locale, marked = false, linked = true }: Props) {
  const { before, number, after } = amountParts(roughTonnes(figure, locale) ?? speech[locale].told(figure));
  const { subject, series } = figure.line;
  const text = (
    <>
      {before && <small>{before} </small>}
      <b>{number}</b>
      {after && <small> {after}</small>}
    </>
  );
  if (!linked) return <span className="amount">{text}</span>;
  return (
    <span className="amount">
      <a href={evidenceAddress(locale, { series, subject, period: figure.point.period })}>{text}</a>
      {marked && <FigureMarks {...{ figure, locale }} />}
    </span>
  );
}
