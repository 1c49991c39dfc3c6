import { compareAddress } from '@/lib/addresses/compare';
import type { Comparison } from '@/lib/figures/comparison';
import { addressOf } from '@/lib/figures/selection';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { viewWords } from '@/lib/sentences/view-words';
import { compareTexts } from '@/lib/texts/compare';
import { withIndicatorFirst } from './choices';
import type { MatrixRow } from './matrix-rows';
import './matrix-course.css';

/** An indicator that opens its course in the row below, its unit, moment and series. */
export function RowHead({ row, locale }: { row: MatrixRow; locale: Locale }) {
  const { indicator } = row.comparison;
  return (
    <th scope="row">
      <details className="matrix-fold">
        <summary title={compareTexts[locale].course}>{nameOf(indicator, locale)}</summary>
      </details>
      <small>
        {[unitOf(indicator, locale), row.moment && speech[locale].momentName(row.moment), seriesOf(row, locale)]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </th>
  );
}

const seriesOf = ({ comparison: { series, offered } }: MatrixRow, locale: Locale) =>
  offered.length > 1 && series[0] ? nameOf(series[0], locale) : undefined;

const themes = ['light', 'dark'] as const;

type CourseProps = { row: MatrixRow; comparison: Comparison; columns: number; locale: Locale };

/** The course of all places in the indicator of the row above, a picture that is asked for once the head of that row is opened. */
export function CourseRow({ row, comparison: { selection }, columns, locale }: CourseProps) {
  const one = withIndicatorFirst(selection, row.comparison.indicator.id);
  const drawn = { ...one, others: [], at: null, since: null, order: 'given' as const, chart: 'line' as const };
  const title = viewWords({ ...row.comparison, selection: drawn, others: [] }, locale).title;
  return (
    <tr className="matrix-course">
      <td colSpan={columns}>
        {themes.map((theme) => {
          const address = `${addressOf('/chart.svg', drawn)}&lang=${locale}&theme=${theme}`;
          return (
            <picture key={theme} data-shown={theme}>
              <source media="(width < 40rem)" srcSet={`${address}&size=narrow`} />
              <img
                src={address}
                alt={`${compareTexts[locale].course}${speech[locale].marks.colon}${title}`}
                loading="lazy"
                width={1072}
                height={517}
              />
            </picture>
          );
        })}
        <a href={compareAddress(locale, { ...one, chart: 'multiples' })}>{compareTexts[locale].inTrends}</a>
      </td>
    </tr>
  );
}
