import { PlaceLink } from '@/components/ui/place-link';
import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import { UntilMark } from '@/components/ui/until-mark';
import { pathOf } from '@/lib/addresses/pages';
import type { Place, Source } from '@/lib/figures/comparison';
import { publisherOf, titleOf } from '@/lib/figures/publisher';
import type { Named } from '@/lib/groups/group-entries';
import { formatNumber, noFigure } from '@/lib/language/format';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import type { Zone } from '@/lib/projects/project';
import type { SiteTexts } from '@/lib/texts/site';

export type ZoneTableProps = { zones: readonly Named<Zone>[]; locale: Locale; messages: SiteTexts };

const kinds = ['bonded zone', 'bonded logistics centre', 'free trade zone', 'bonded zone (sum)'];

const textColour = { left: 'text-side-left', right: 'text-side-right' } as const;

/** Zones by kind, in the order of the data set within one; dates keep the words of their source. */
export function ZoneTable({ zones, locale, messages }: ZoneTableProps) {
  const byKind = [...zones].sort((a, b) => kinds.indexOf(a.entry.kind) - kinds.indexOf(b.entry.kind));
  return (
    <Table
      cards
      label={messages.column.zone}
      columns={columnsOf(locale, messages)}
      rows={byKind}
      keyOf={({ entry }) => entry.id}
    />
  );
}

/** The place of a zone with its side, and until when it was one. */
function ZonePlace({ place, locale }: { place: Place | undefined; locale: Locale }) {
  return (
    <>
      <SideMark side={place?.side} />
      {place ? <PlaceLink {...{ place, locale }} /> : noFigure}
      <UntilMark validTo={place?.validTo ?? null} locale={locale} />
    </>
  );
}

/** The name of a zone, which leads to all that is held of it. */
function ZoneLink({ entry, locale }: { entry: Zone; locale: Locale }) {
  return (
    <a href={`${pathOf(locale, 'projects', 'zones')}#${entry.id}`} className="underline decoration-rule">
      {nameOf(entry, locale)}
    </a>
  );
}

function columnsOf(locale: Locale, { column, panel, tier, zoneKind }: SiteTexts): Column<Named<Zone>>[] {
  return [
    { id: 'zone', head: column.zone, cell: ({ entry }) => <ZoneLink {...{ entry, locale }} /> },
    { id: 'kind', head: column.kind, cell: ({ entry: { kind } }) => zoneKind[kind] ?? kind },
    {
      id: 'place',
      head: column.place,
      cellClass: ({ places: [place] }) => `whitespace-nowrap ${place?.side ? textColour[place.side] : ''}`,
      cell: ({ places: [place] }) => <ZonePlace {...{ place, locale }} />,
    },
    {
      id: 'approved',
      head: column.approved,
      cellClass: 'whitespace-nowrap',
      cell: ({ entry }) => entry.approved ?? noFigure,
    },
    {
      id: 'opened',
      head: column.opened,
      cell: ({ entry: { opened, openedZh } }) =>
        fieldOf({ openedZh: openedZh ?? opened, openedEn: opened }, 'opened', locale) ?? noFigure,
    },
    {
      id: 'area',
      head: column.area,
      number: true,
      cell: ({ entry: { areaKm2 } }) => (areaKm2 === null ? noFigure : formatNumber(areaKm2, 2, locale)),
    },
    {
      id: 'sources',
      head: panel.sources,
      cell: ({ sources }) =>
        sources.map((source, at) => <ZoneSource key={source.id} {...{ source, at, locale, tier }} />),
    },
  ];
}

type SourceProps = { source: Source; at: number; locale: Locale; tier: SiteTexts['tier'] };

function ZoneSource({ source, at, locale, tier }: SourceProps) {
  const name = publisherOf(source, locale) ?? source.id;
  return (
    <span>
      {at > 0 && speech[locale].marks.part}
      {source.url ? (
        <a href={source.url} rel="noreferrer" title={titleOf(source, locale)}>
          {name}
        </a>
      ) : (
        <span title={titleOf(source, locale)}>{name}</span>
      )}{' '}
      <small className="text-mute">{tier[source.tier ?? 'none']}</small>
    </span>
  );
}
