import { Figure, FigureLegend } from '@/components/ui/figure';
import { placeOfLine, SubjectLink } from '@/components/ui/subject-link';
import { Table } from '@/components/ui/table';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import type { Space } from '@/lib/figures/distance-to-benchmark';
import { formatSigned, noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';

export type SpaceRow = { figure: FigureOf; space: Space | undefined };

type Props = { rows: SpaceRow[]; locale: Locale; messages: SiteTexts };

const isGroup = ({ figure }: SpaceRow) => figure.line.kind === 'group';

/** Distance of each place to a benchmark in points and in people. */
export function SpaceTable({ rows, locale, messages: { column } }: Props) {
  const signed = (value: number | undefined) => (value === undefined ? noFigure : formatSigned(value, 2, locale));
  return (
    <>
      <Table
        className="compact text-sm"
        label={column.space}
        columns={[
          {
            id: 'place',
            head: column.place,
            cell: (row) => (
              <>
                <SubjectLink line={row.figure.line} locale={locale} short />
                {isGroup(row) && ` · ${column.total}`}
              </>
            ),
          },
          {
            id: 'rate',
            head: column.rate,
            number: true,
            cell: ({ figure }) => <Figure figure={figure} locale={locale} />,
          },
          { id: 'space', head: column.space, number: true, cell: ({ space }) => signed(space?.points) },
          { id: 'people', head: column.people, number: true, cell: ({ space }) => signed(space?.people) },
        ]}
        rows={rows}
        keyOf={({ figure }) => figure.line.subject}
        placesOf={({ figure }) => placeOfLine(figure.line)}
        isTotal={isGroup}
      />
      <FigureLegend figures={rows.map(({ figure }) => figure)} locale={locale} />
    </>
  );
}
