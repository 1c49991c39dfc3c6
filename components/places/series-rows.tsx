import { Sparkline } from '@/components/charts/draw/sparkline';
import { FigureMarks } from '@/components/ui/figure';
import { formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import type { SeriesRow } from '@/lib/places/place-rows';
import { momentOf, notedMoment } from '@/lib/sentences/figure-moment';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import { Amount } from './amount';
import { ChangeCell } from './change-cell';
import { RankText } from './rank-text';
import type { RowProps, ShownRow } from './shown-row';

/** The series of an indicator, a row for each, shown once its row is unfolded. */
export function SeriesRows({ shown: { row, told }, years, span, locale, catalogue }: RowProps) {
  const known = catalogue.series.get(row.indicator.id) ?? [];
  return row.series.map((one) => {
    const series = known.find(({ id }) => id === one.line.series);
    return (
      <tr key={one.line.series} className="series" data-series={one.line.series}>
        <th scope="row">{series ? nameOf(series, locale) : one.line.series}</th>
        <td className="number value">
          <Amount figure={one.figure} locale={locale} />
          <FigureMarks figure={one.figure} locale={locale} />
        </td>
        <td className="time">{notedMoment(one.figure, locale)}</td>
        <ChangeCell change={one.yearly} name="yearly" locale={locale} />
        {span && <ChangeCell change={one.spanned} name="spanned" locale={locale} />}
        <td className="course" data-side={one.line.side ?? undefined}>
          <Sparkline line={one.line} years={years} label={placePageTexts[locale].table.axis(...one.years)} />
        </td>
        <td className="place-rank" colSpan={2}>
          <SeriesRank {...{ one, told, locale }} isTotal={row.indicator.aggregation === 'sum'} />{' '}
          <small className="quiet">{heldText(one, locale)}</small>
        </td>
      </tr>
    );
  });
}

function heldText({ years, figures }: SeriesRow, locale: Locale): string {
  const words = referenceTexts[locale];
  return placePageTexts[locale].table.held(words.years(...years), words.count(formatNumber(figures, 0, locale)));
}

type RankProps = { one: SeriesRow; told: ShownRow['told']; locale: Locale; isTotal: boolean };

/** The rank in a series, or why there is none: it was replaced, or too few have a figure. */
function SeriesRank({ one: { position, figure, line }, told, locale, isTotal }: RankProps) {
  const { table: words } = placePageTexts[locale];
  if (figure.point.vintage) return <small>{words.replaced}</small>;
  if (figure.point.doubt === 'U') return <small>{words.doubted}</small>;
  if (isTotal) {
    const isShared = told.share?.figure.line.series === line.series;
    return isShared ? <RankText shown={told} beside={figure} locale={locale} /> : null;
  }
  if (!position) return <small>{words.few(momentOf(figure, locale))}</small>;
  return <RankText shown={{ position, share: undefined }} beside={figure} locale={locale} />;
}
