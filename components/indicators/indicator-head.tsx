import { Term } from '@/components/places/place-head';
import { pathOf } from '@/lib/addresses/pages';
import type { Indicator, Series } from '@/lib/figures/comparison';
import { fieldOf, type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { referenceTexts } from '@/lib/texts/reference';

/** A ratio and the two of which it is made. */
export type RatioTerms = { numerator: Indicator; denominator: Indicator };

type Props = { locale: Locale; indicator: Indicator; ratios: RatioTerms[]; whole: Indicator | undefined };

/** How an indicator is to be read: unit, direction, and what becomes of it for a group. */
export function IndicatorHead({ locale, indicator, ratios, whole }: Props) {
  const words = referenceTexts[locale].indicator;
  return (
    <dl className="mt-5 grid max-w-4xl grid-cols-[auto_1fr] gap-x-6 gap-y-1 text-sm">
      <Term name={words.unit}>{unitOf(indicator, locale)}</Term>
      <Term name={words.polarity}>{words.polarities[indicator.polarity]}</Term>
      <Term name={words.aggregation}>{aggregationText(indicator, ratios, locale)}</Term>
      {whole && (
        <Term name={words.partOf}>
          <a href={pathOf(locale, 'indicators', whole.id)} className="underline decoration-rule">
            {nameOf(whole, locale)}
          </a>
        </Term>
      )}
    </dl>
  );
}

function aggregationText({ aggregation }: Indicator, ratios: RatioTerms[], locale: Locale): string {
  const words = referenceTexts[locale].indicator;
  if (aggregation === 'sum') return words.sum;
  if (aggregation === 'none' || ratios.length === 0) return words.noPooling;
  const pairs = ratios.map(
    ({ numerator, denominator }) => `Σ ${nameOf(numerator, locale)} ÷ Σ ${nameOf(denominator, locale)}`,
  );
  return words.ratio(speech[locale].parts([...new Set(pairs)]));
}

/** The years of a series in which figures break with what came before (B) or are defined otherwise (D). */
export type SeriesBreak = { status: 'B' | 'D'; year: number; places: number };
export type SeriesEntry = {
  series: Series;
  figures: number;
  years: [number, number] | undefined;
  breaks: SeriesBreak[];
};

/** The methodological runs of an indicator, which never join on one line, with what to mind in each. */
export function SeriesList({ entries, locale }: { entries: SeriesEntry[]; locale: Locale }) {
  const { count, noCount, years: yearsText, indicator: words } = referenceTexts[locale];
  return (
    <ul className="grid max-w-4xl gap-3 text-sm">
      {entries.map(({ series, figures, years, breaks }) => {
        const note = fieldOf(series, 'note', locale);
        return (
          <li key={series.id} className="border-rule border-t pt-2">
            <strong className="font-medium">{nameOf(series, locale)}</strong>{' '}
            <span className="text-mute">
              · {figures > 0 ? count(String(figures)) : noCount}
              {years && ` · ${yearsText(...years)}`}
            </span>
            {note && <p>{note}</p>}
            {breaks.length > 0 && (
              <p className="text-mute">
                {speech[locale].parts(
                  breaks.map(({ status, year, places }) => words.breaksOf[status](String(year), places)),
                )}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
