import { FigureMarks } from '@/components/ui/figure';
import { type Column, Table } from '@/components/ui/table';
import type { Evidence, EvidenceRow } from '@/db/answer/evidence';
import { pathOf } from '@/lib/addresses/pages';
import type { Place } from '@/lib/figures/comparison';
import { figureText } from '@/lib/figures/marks';
import { publishedFigure } from '@/lib/figures/published-figure';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';
import { NoteLink, SourceNotes } from './evidence-sources';
import { EvidenceWords } from './evidence-words';

type Props = { evidence: Evidence; locale: Locale; messages: SiteTexts };

/** A place with every published value of it that the figure stands on. */
type PlaceRow = { place: Place; rows: EvidenceRow[] };

/** A row per place with every published value that the figure stands on; sources below, each once. */
export function EvidenceRows({ evidence: { rows }, locale, messages }: Props) {
  const places = [...new Map(rows.map(({ place }) => [place.id, place])).values()].map(
    (place): PlaceRow => ({ place, rows: rows.filter((row) => row.place.id === place.id) }),
  );
  const sources = [...new Map(rows.map(({ source }) => [source.id, source])).values()];
  return (
    <>
      <Table
        className="text-sm"
        label={messages.evidence.behind}
        columns={columnsOf(rows, { sources, locale, messages })}
        rows={places}
        keyOf={({ place }) => place.id}
      />
      <SourceNotes {...{ sources, locale, messages }} />
    </>
  );
}

type Shared = Omit<Props, 'evidence'> & { sources: EvidenceRow['source'][] };

/** The place, the value used of each series, and all published values in their words. */
function columnsOf(rows: readonly EvidenceRow[], shared: Shared): Column<PlaceRow>[] {
  const { sources, locale, messages } = shared;
  const inputs = [...new Map(rows.map((row) => [row.series.id, row])).values()];
  const used = (own: EvidenceRow[], series: string) => own.find((row) => row.rank === 1 && row.series.id === series);
  return [
    {
      id: 'place',
      head: messages.evidence.place,
      cellClass: 'whitespace-nowrap',
      cell: ({ place }) => <a href={pathOf(locale, 'places', place.id)}>{nameOf(place, locale)}</a>,
    },
    ...inputs.map(({ series, indicator }) => ({
      id: series.id,
      head: <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>,
      note: `${nameOf(series, locale)} · ${unitOf(indicator, locale)}`,
      number: true,
      headClass: 'align-bottom',
      cell: (row: PlaceRow) => <Used row={used(row.rows, series.id)} {...{ sources, locale }} />,
    })),
    {
      id: 'words',
      head: messages.evidence.words,
      cellClass: 'min-w-72 wrap-anywhere sm:w-3/5',
      cell: (row) => <EvidenceWords rows={row.rows} {...shared} />,
    },
  ];
}

type UsedProps = { row: EvidenceRow | undefined; sources: EvidenceRow['source'][]; locale: Locale };

/** The value used with its marks, and the number of its source: this is its evidence, so that it leads nowhere else. */
function Used({ row, sources, locale }: UsedProps) {
  if (!row) return noFigure;
  const figure = publishedFigure(row);
  return (
    <>
      {figureText(figure, locale)}
      <FigureMarks {...{ figure, locale }} /> <NoteLink {...{ source: row.source, sources }} />
    </>
  );
}
