import { SideMark } from '@/components/side-mark';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Figure } from '@/lib/comparability';
import type { Indicator, Place } from '@/lib/comparison';
import { formatNumber, noFigure, shortPeriod } from '@/lib/format';
import { type Locale, nameOf, shortNameOf, unitOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { TableLegend } from './chart/table-legend';
import { ScrollBox } from './scroll-box';

export type PortRow = {
  port: Place;
  place: Place | undefined;
  figures: { indicator: Indicator; figure: Figure | undefined }[];
};

type Props = { rows: PortRow[]; locale: Locale; messages: Messages; label?: string };

/** Ports by what is published of each: latest full year, capacity, berths. */
export function PortTable({ rows, locale, messages, label = messages.column.port }: Props) {
  const shown = rows.flatMap(({ figures }) => figures.flatMap(({ figure }) => figure ?? []));
  return (
    <>
      <ScrollBox label={label}>
        <table>
          <thead>
            <tr>
              <th scope="col">{messages.column.port}</th>
              <th scope="col">{messages.column.place}</th>
              {rows[0]?.figures.map(({ indicator }) => (
                <th key={indicator.id} scope="col" className="number">
                  {nameOf(indicator, locale)}
                  <br />
                  <small>{unitOf(indicator, locale)}</small>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ port, place, figures }) => (
              <tr key={port.id}>
                <th scope="row">
                  <SideMark side={port.side} /> {nameOf(port, locale)}
                </th>
                <td>{place ? shortNameOf(place, locale) : noFigure}</td>
                {figures.map(({ indicator, figure }) => (
                  <td key={indicator.id} className="number">
                    {figure ? <PortFigure figure={figure} {...{ locale, messages }} /> : noFigure}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <TableLegend lines={shown.map(({ line, point }) => ({ ...line, points: [point] }))} locale={locale} />
    </>
  );
}

/** As many decimals as the figure has: a whole number of tonnes was not measured to the hundredth. */
function decimalsOf(value: number, most: number): number {
  return Math.min(most, (String(value).split('.')[1] ?? '').length);
}

function PortFigure({ figure, locale, messages }: { figure: Figure; locale: Locale; messages: Messages }) {
  const { indicator, line, point } = figure;
  const key = { series: line.series, subject: line.subject, period: point.period };
  const value = point.value ?? Number.NaN;
  const uncertain = point.status !== 'A';
  return (
    <>
      <a href={evidenceAddress(locale, key)}>
        {point.over && '>'}
        {formatNumber(value, decimalsOf(value, indicator.decimals), locale)}
      </a>
      {uncertain && <sup title={messages.status[point.status]}>{point.status}</sup>}{' '}
      <small className="text-mute">{shortPeriod(point.period, locale)}</small>
    </>
  );
}
