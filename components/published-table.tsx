import { SideMark } from '@/components/side-mark';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Indicator, Place, Series, Source, Status } from '@/lib/comparison';
import { formatNumber, formatPeriod } from '@/lib/format';
import { type Locale, nameOf, unitOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { ScrollBox } from './scroll-box';

/** A published figure with the name of what it covers. */
export type ScopedFigure = {
  scope: string;
  period: string;
  value: number;
  status: Status;
  place: Place;
  series: Series;
  source: Source;
};

type Props = { figures: ScopedFigure[]; indicator: Indicator; locale: Locale; messages: Messages };

/** Single figures, each with what it covers, when, how sure it is and who printed it. */
export function PublishedTable({ figures, indicator, locale, messages }: Props) {
  const { column, evidence } = messages;
  return (
    <ScrollBox label={nameOf(indicator, locale)}>
      <table>
        <thead>
          <tr>
            <th scope="col">{column.scope}</th>
            <th scope="col">{column.period}</th>
            <th scope="col" className="number">
              {unitOf(indicator, locale)}
            </th>
            <th scope="col">{evidence.status}</th>
            <th scope="col">{evidence.tier}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <PublishedRow key={`${figure.place.id} ${figure.period}`} {...{ figure, locale, messages }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function PublishedRow({ figure, locale, messages }: Omit<Props, 'figures' | 'indicator'> & { figure: ScopedFigure }) {
  const { scope, period, value, status, place, series, source } = figure;
  const address = evidenceAddress(locale, { series: series.id, subject: place.id, period });
  return (
    <tr>
      <th scope="row">
        <SideMark side={place.side} /> {scope}
      </th>
      <td className="whitespace-nowrap">{formatPeriod(period, locale)}</td>
      <td className="number">
        <a href={address}>{formatNumber(value, Number.isInteger(value) ? 0 : 1, locale)}</a>
      </td>
      <td>{messages.status[status]}</td>
      <td title={messages.tier[source.tier ?? 'none']}>{source.tier ?? messages.tier.none}</td>
    </tr>
  );
}
