import { SideMark } from '@/components/side-mark';
import type { Place, Source } from '@/lib/comparison';
import { formatNumber, noFigure } from '@/lib/format';
import { type Locale, nameOf, shortNameOf } from '@/lib/locale';
import type { Messages } from '@/lib/messages/zh';
import { publisherOf } from '@/lib/publisher';
import { ScrollBox } from './scroll-box';

type Zone = {
  id: string;
  nameZh: string;
  nameEn: string;
  kind: string;
  approved: string | null;
  opened: string | null;
  openedZh: string | null;
  areaKm2: number | null;
  place: Place | undefined;
  sources: Source[];
};

type Props = { zones: Zone[]; locale: Locale; messages: Messages };

const kinds = ['bonded zone', 'bonded logistics centre', 'free trade zone', 'bonded zone (sum)'];

/** Zones by kind, in the order of the data set within one; dates keep the words of their source. */
export function ZoneTable({ zones, locale, messages }: Props) {
  const { column } = messages;
  const byKind = [...zones].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return (
    <ScrollBox label={column.zone}>
      <table>
        <thead>
          <tr>
            {[column.zone, column.kind, column.place, column.approved, column.opened].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              {column.area}
            </th>
            <th scope="col">{messages.panel.sources}</th>
          </tr>
        </thead>
        <tbody>
          {byKind.map((zone) => (
            <ZoneRow key={zone.id} {...{ zone, locale, messages }} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

const textColour = { sichuan: 'text-sichuan', chongqing: 'text-chongqing' } as const;

function ZoneRow({ zone, locale, messages }: { zone: Zone; locale: Locale; messages: Messages }) {
  const side = zone.place?.side;
  return (
    <tr>
      <th scope="row">{nameOf(zone, locale)}</th>
      <td>{messages.zoneKind[zone.kind] ?? zone.kind}</td>
      <td className={`whitespace-nowrap ${side ? textColour[side] : ''}`}>
        <SideMark side={side} /> {zone.place ? shortNameOf(zone.place, locale) : noFigure}
      </td>
      <td className="whitespace-nowrap">{zone.approved ?? noFigure}</td>
      <td>{(locale === 'zh' && zone.openedZh) || (zone.opened ?? noFigure)}</td>
      <td className="number">{zone.areaKm2 === null ? noFigure : formatNumber(zone.areaKm2, 2, locale)}</td>
      <td>
        {zone.sources.map((source, index) => (
          <span key={source.id}>
            {index > 0 && ', '}
            {source.url ? (
              <a href={source.url} rel="noreferrer" title={source.title}>
                {publisherOf(source, locale) ?? source.id}
              </a>
            ) : (
              <span title={source.title}>{publisherOf(source, locale) ?? source.id}</span>
            )}{' '}
            <small title={messages.tier[source.tier ?? 'none']}>{source.tier ?? noFigure}</small>
          </span>
        ))}
      </td>
    </tr>
  );
}
