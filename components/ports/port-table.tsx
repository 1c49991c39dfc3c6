import { Figure, FigureLegend } from '@/components/ui/figure';
import { PlaceLink } from '@/components/ui/place-link';
import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import { UntilMark } from '@/components/ui/until-mark';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Indicator, Place } from '@/lib/figures/comparison';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';

export type PortRow = {
  port: Place;
  place: Place | undefined;
  figures: { indicator: Indicator; figure: FigureOf | undefined }[];
};

type Props = { rows: PortRow[]; locale: Locale; messages: SiteTexts; label?: string };

/** Ports by what is published of each: latest full year, capacity, berths. */
export function PortTable({ rows, locale, messages: { column }, label = column.port }: Props) {
  const indicators = rows[0]?.figures.map(({ indicator }) => indicator) ?? [];
  return (
    <>
      <Table
        label={label}
        columns={[
          {
            id: 'port',
            head: column.port,
            cell: ({ port }) => <PortLink {...{ port, locale }} sided />,
          },
          {
            id: 'place',
            head: column.place,
            cell: ({ place }) => <PortPlace {...{ place, locale }} />,
          },
          ...indicators.map(
            (indicator, at): Column<PortRow> => ({
              id: indicator.id,
              head: nameOf(indicator, locale),
              note: unitOf(indicator, locale),
              number: true,
              cell: ({ figures }) => <Figure figure={figures[at]?.figure} locale={locale} period />,
            }),
          ),
        ]}
        rows={rows}
        keyOf={({ port }) => port.id}
      />
      <FigureLegend
        figures={rows.flatMap(({ figures }) => figures.flatMap(({ figure }) => figure ?? []))}
        locale={locale}
      />
    </>
  );
}

type LinkProps = { port: Place; locale: Locale; sided?: boolean };

/** The name of a port, which leads to its page; `sided`: behind the mark of its side. */
export function PortLink({ port, locale, sided = false }: LinkProps) {
  return (
    <>
      {sided && <SideMark side={port.side} />}
      <PlaceLink place={port} locale={locale}>
        {nameOf(port, locale)}
      </PlaceLink>
    </>
  );
}

/** Where a port lies, and until when that was a place. */
function PortPlace({ place, locale }: Pick<PortRow, 'place'> & { locale: Locale }) {
  if (!place) return noFigure;
  return (
    <>
      <PlaceLink {...{ place, locale }} />
      <UntilMark validTo={place.validTo} locale={locale} />
    </>
  );
}
