import { SideMark } from '@/components/ui/side-mark';
import { Table } from '@/components/ui/table';
import type { Place, Source } from '@/lib/figures/comparison';
import { publisherOf } from '@/lib/figures/publisher';
import { formatNumber, noFigure } from '@/lib/language/format';
import { fieldOf, type Locale, nameOf, shortNameOf } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';

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

type Props = { zones: Zone[]; locale: Locale; messages: SiteTexts };

const kinds = ['bonded zone', 'bonded logistics centre', 'free trade zone', 'bonded zone (sum)'];

const textColour = { left: 'text-side-left', right: 'text-side-right' } as const;

/** Zones by kind, in the order of the data set within one; dates keep the words of their source. */
export function ZoneTable({ zones, locale, messages: { column, panel, tier, zoneKind } }: Props) {
  const byKind = [...zones].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  return (
    <Table
      label={column.zone}
      columns={[
        { id: 'zone', head: column.zone, cell: (zone) => nameOf(zone, locale) },
        { id: 'kind', head: column.kind, cell: ({ kind }) => zoneKind[kind] ?? kind },
        {
          id: 'place',
          head: column.place,
          cellClass: ({ place }) => `whitespace-nowrap ${place?.side ? textColour[place.side] : ''}`,
          cell: ({ place }) => (
            <>
              <SideMark side={place?.side} /> {place ? shortNameOf(place, locale) : noFigure}
            </>
          ),
        },
        {
          id: 'approved',
          head: column.approved,
          cellClass: 'whitespace-nowrap',
          cell: ({ approved }) => approved ?? noFigure,
        },
        {
          id: 'opened',
          head: column.opened,
          cell: ({ opened, openedZh }) =>
            fieldOf({ openedZh: openedZh ?? opened, openedEn: opened }, 'opened', locale) ?? noFigure,
        },
        {
          id: 'area',
          head: column.area,
          number: true,
          cell: ({ areaKm2 }) => (areaKm2 === null ? noFigure : formatNumber(areaKm2, 2, locale)),
        },
        {
          id: 'sources',
          head: panel.sources,
          cell: ({ sources }) =>
            sources.map((source, at) => <ZoneSource key={source.id} {...{ source, at, locale, tier }} />),
        },
      ]}
      rows={byKind}
      keyOf={({ id }) => id}
    />
  );
}

type SourceProps = { source: Source; at: number; locale: Locale; tier: SiteTexts['tier'] };

function ZoneSource({ source, at, locale, tier }: SourceProps) {
  const name = publisherOf(source, locale) ?? source.id;
  return (
    <span>
      {at > 0 && ', '}
      {source.url ? (
        <a href={source.url} rel="noreferrer" title={source.title}>
          {name}
        </a>
      ) : (
        <span title={source.title}>{name}</span>
      )}{' '}
      <small title={tier[source.tier ?? 'none']}>{source.tier ?? noFigure}</small>
    </span>
  );
}
