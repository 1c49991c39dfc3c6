import { Fragment } from 'react';
import { Sparkline } from '@/components/charts/draw/sparkline';
import { FigureMarks } from '@/components/ui/figure';
import { PlaceStrip } from '@/components/ui/place-strip';
import { pathOf } from '@/lib/addresses/pages';
import { nameOf } from '@/lib/language/locale';
import { type SeriesRow, weighs } from '@/lib/places/place-rows';
import { notedMoment } from '@/lib/sentences/figure-moment';
import { placePageTexts } from '@/lib/texts/place-page';
import { Amount } from './amount';
import { ChangeCell } from './change-cell';
import { RankText } from './rank-text';
import { SeriesRows } from './series-rows';
import type { RowProps, TableProps } from './shown-row';
import './indicator-table.css';

/** Every indicator of a place in a row, by theme; its series unfold below it. */
export function IndicatorTable(props: TableProps) {
  const { themes, span, locale } = props;
  const { table: words } = placePageTexts[locale];
  const all = themes.flatMap(({ rows }) => rows.flatMap(({ row }) => row.series.flatMap(({ years }) => years)));
  const years = [Math.min(...all), Math.max(...all)] as const;
  return (
    <div className="indicators-out">
      <table className="indicators" aria-label={words.title}>
        <Head {...props} years={years} />
        {themes.map(({ id, title, rows }) => (
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
          </Fragment>
        ))}
      </table>
    </div>
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

function Row({ shown: { row, told }, years, span, locale }: RowProps) {
  const { indicator, lead, series } = row;
  const { table: words } = placePageTexts[locale];
  const others = series.filter((one) => one !== lead && one.figure.point.doubt !== 'U').map(({ line }) => line);
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>
            <span>{nameOf(indicator, locale)}</span> {series.length > 1 && <small>{words.kinds(series.length)}</small>}
          </summary>
          <a href={pathOf(locale, 'indicators', indicator.id)} className="quiet">
            {words.page}
          </a>
        </details>
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

/** Where the ranked figure lies among those of its peers. */
function Strip({ row: { ranked } }: { row: { ranked: SeriesRow | undefined } }) {
  const position = ranked?.position;
  if (!position || !ranked) return null;
  return (
    <PlaceStrip position={position} value={position.figure.point.value ?? 0} side={ranked.line.side} width={110} />
  );
}
