import { Fragment } from 'react';
import { Sparkline } from '@/components/charts/draw/sparkline';
import { FigureMarks } from '@/components/ui/figure';
import { PlaceStrip } from '@/components/ui/place-strip';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { type SeriesRow, weighs } from '@/lib/places/place-rows';
import { notedMoment } from '@/lib/sentences/figure-moment';
import { placePageTexts } from '@/lib/texts/place-page';
import { referenceTexts } from '@/lib/texts/reference';
import { Amount } from './amount';
import { ChangeCell } from './change-cell';
import { RankText } from './rank-text';
import { SeriesRows } from './series-rows';
import type { RowProps, TableProps, ThemeRows } from './shown-row';
import './indicator-table.css';

/** Every indicator of a place in a row, by theme; its series unfold below it. */
export function IndicatorTable(props: TableProps) {
  const { themes, span, locale } = props;
  const { table: words } = placePageTexts[locale];
  const all = themes.flatMap(({ rows, folded }) =>
    [...rows, ...folded].flatMap(({ row }) => row.series.flatMap(({ years }) => years)),
  );
  const years = [Math.min(...all), Math.max(...all)] as const;
  return (
    <div className="indicators-out">
      <table className="indicators" aria-label={words.title}>
        <Head {...props} years={years} />
        {themes.map(({ id, title, rows, folded }) => (
          <Fragment key={id}>
            <tbody id={`theme-${id}`} className="theme">
              <tr>
                <th scope="rowgroup" colSpan={span ? 8 : 7} className="serif">
                  {title}
                </th>
              </tr>
            </tbody>
            {rows.map((shown) => (
              <tbody key={shown.row.indicator.id} className="indicator" data-indicator={shown.row.indicator.id}>
                <Row {...{ shown, years, ...props }} />
                <SeriesRows {...{ shown, years, ...props }} />
              </tbody>
            ))}
            {folded.length > 0 && <FoldedRows {...{ folded, years, ...props }} />}
          </Fragment>
        ))}
      </table>
    </div>
  );
}

type FoldedProps = TableProps & Pick<RowProps, 'years'> & { folded: ThemeRows['folded'] };

/** Rows of counts that only others are worked out of, behind a row that says how many. */
function FoldedRows({ folded, span, locale, ...props }: FoldedProps) {
  return (
    <tbody className="indicator rest">
      <tr>
        <th scope="rowgroup" colSpan={span ? 8 : 7}>
          <details>
            <summary className="quiet">{referenceTexts[locale].folded(folded.length)}</summary>
          </details>
        </th>
      </tr>
      {folded.map((shown) => (
        <Row key={shown.row.indicator.id} {...{ shown, span, locale, ...props }} linked />
      ))}
    </tbody>
  );
}

/** The heads of the columns. */
function Head({ span, locale, peers, years }: TableProps & Pick<RowProps, 'years'>) {
  const { table: words } = placePageTexts[locale];
  return (
    <thead>
      <tr>
        <th scope="col">{words.indicator}</th>
        <th scope="col" className="number">
          {words.value}
        </th>
        <th scope="col">{words.time}</th>
        <th scope="col" className="number">
          {words.yearly}
        </th>
        {span && (
          <th scope="col" className="number">
            {words.spanned(span.from, span.to)}
          </th>
        )}
        <th scope="col">
          {words.course} <small>{words.axis(...years)}</small>
        </th>
        <th scope="col" colSpan={2}>
          {peers || <span className="sr-only">{words.standing}</span>}
        </th>
      </tr>
    </thead>
  );
}

function Row({ shown: { row, told }, years, span, locale, linked }: RowProps) {
  const { lead, series } = row;
  const { table: words } = placePageTexts[locale];
  const others = series.filter((one) => one !== lead && one.figure.point.doubt !== 'U').map(({ line }) => line);
  return (
    <tr>
      <th scope="row">
        <RowName row={row} locale={locale} linked={linked} />
      </th>
      <td className="number value">
        <Amount figure={lead.figure} locale={locale} />
        <FigureMarks figure={lead.figure} locale={locale} />
      </td>
      <td className="time">{notedMoment(lead.figure, locale)}</td>
      <ChangeCell change={lead.yearly} {...{ locale }} name="yearly" />
      {span && (
        <ChangeCell change={series.find((one) => one.spanned && weighs(one))?.spanned} {...{ locale }} name="spanned" />
      )}
      <td className="course" data-side={lead.line.side ?? undefined}>
        <Sparkline line={lead.line} {...{ others, years }} label={`${words.course} ${words.axis(...lead.years)}`} />
      </td>
      <td className="strip" data-side={lead.line.side ?? undefined}>
        <Strip row={row} />
      </td>
      <td className="place-rank">
        <RankText shown={told} beside={lead.figure} locale={locale} />
      </td>
    </tr>
  );
}

type NameProps = Pick<RowProps, 'locale' | 'linked'> & { row: RowProps['shown']['row'] };

/** The name of a row, by which its series unfold, or which leads to the page of the indicator. */
function RowName({ row: { indicator, series }, locale, linked }: NameProps) {
  const { table: words } = placePageTexts[locale];
  const href = pathOf(locale, 'indicators', indicator.id);
  if (linked) return <a href={href}>{nameOf(indicator, locale)}</a>;
  return (
    <details>
      <summary>
        <span>{nameOf(indicator, locale)}</span> {series.length > 1 && <small>{words.kinds(series.length)}</small>}
      </summary>
      <a href={href} className="quiet">
        {words.page}
      </a>
    </details>
  );
}

/** Where the ranked figure lies among those of its peers. */
function Strip({ row: { ranked } }: { row: { ranked: SeriesRow | undefined } }) {
  const position = ranked?.position;
  if (!position || !ranked) return null;
  return (
    <PlaceStrip position={position} value={position.figure.point.value ?? 0} side={ranked.line.side} width={110} />
  );
}
