import { Figure } from '@/components/ui/figure';
import { Folded } from '@/components/ui/folded';
import { PlaceLink } from '@/components/ui/place-link';
import { SideMark } from '@/components/ui/side-mark';
import { type Column, Table } from '@/components/ui/table';
import { pathOf } from '@/lib/addresses/pages';
import type { Figure as FigureOf } from '@/lib/figures/comparability';
import { change, type Gap } from '@/lib/figures/gap';
import { differenceText } from '@/lib/figures/multiple';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import type { ChangeRow, SeriesChanges } from '@/lib/releases/cell-changes';
import { releaseTexts } from '@/lib/texts/release';

/** So many places of a series are shown at once. */
const shown = 10;

type Props = {
  changes: SeriesChanges;
  /** The figure as the answers of the release hold it, with what lies between it and others. */
  figureOf: (figure: FigureOf) => FigureOf | undefined;
  release: number;
  locale: Locale;
};

/** What a release changed in a series: a row a place, the figure before and now, and how far they lie apart where that may be told. */
export function ReleaseFigures({ changes, figureOf, release, locale }: Props) {
  const { indicator, series, rows, cells, others } = changes;
  const words = releaseTexts[locale];
  const label = `${nameOf(indicator, locale)} · ${nameOf(series, locale)}`;
  const columns = columnsOf({ figureOf, release, locale });
  const table = (some: readonly ChangeRow[]) => (
    <Table
      {...{ label, columns }}
      cards
      className="md:table-fixed"
      rows={some}
      keyOf={({ kind, place, after }) => `${kind} ${place.id} ${after?.point.period}`}
      placesOf={({ place }) => place.id}
    />
  );
  const [first, more] = [rows.slice(0, shown), rows.slice(shown)];
  return (
    <section className="mb-8 min-w-0">
      <h3 className="text-base">
        <a href={pathOf(locale, 'indicators', indicator.id)}>{nameOf(indicator, locale)}</a>{' '}
        <small className="font-normal text-mute">
          {nameOf(series, locale)} · {unitOf(indicator, locale)} · {words.cells(cells)}
        </small>
      </h3>
      {first.length > 0 && table(first)}
      {more.length > 0 && <Folded title={words.all(more.length)}>{table(more)}</Folded>}
      {others > 0 && <p className="quiet">{words.others(others)}</p>}
    </section>
  );
}

function columnsOf({ figureOf, release, locale }: Omit<Props, 'changes'>): Column<ChangeRow>[] {
  const words = releaseTexts[locale];
  return [
    {
      id: 'place',
      head: words.place,
      cell: ({ place }) => (
        <>
          <SideMark side={place.side} />{' '}
          <PlaceLink place={place} locale={locale}>
            {nameOf(place, locale)}
          </PlaceLink>
        </>
      ),
    },
    {
      id: 'before',
      head: words.before,
      number: true,
      cell: ({ kind, before }) => <Before {...{ kind, before, locale }} release={release - 1} />,
    },
    {
      id: 'now',
      head: words.now,
      number: true,
      cell: ({ kind, after }) =>
        after ? <Figure figure={after} period {...{ locale, release }} /> : <del>{words.kinds[kind]}</del>,
    },
    { id: 'change', head: words.change, number: true, cell: (row) => changeOf(row, figureOf, locale) },
  ];
}

type BeforeProps = Pick<ChangeRow, 'kind' | 'before'> & { release: number; locale: Locale };

/** The figure before; struck through where the same cell has another now, or none. */
function Before({ kind, before, release, locale }: BeforeProps) {
  if (!before) return <span className="text-mute">{releaseTexts[locale].notHeld}</span>;
  const figure = <Figure figure={before} period {...{ locale, release }} />;
  return kind === 'changed' || kind === 'withdrawn' ? <del>{figure}</del> : figure;
}

/** How far the two lie apart in words; a dash where that may not be told, such as across a break. */
function changeOf({ kind, before, after }: ChangeRow, figureOf: Props['figureOf'], locale: Locale): string {
  if (kind === 'details') return releaseTexts[locale].details;
  if (kind !== 'newer' || !before || !after) return noFigure;
  const [from, to] = [figureOf(before), figureOf(after)];
  const moved: Gap | undefined = from && to && change(from, to);
  return moved ? `${differenceText(moved, locale)}` : noFigure;
}
