import { type Column, Table } from '@/components/ui/table';
import { pointsBetween } from '@/lib/figures/unit';
import { formatNumber, formatPeriod, formatSigned, noFigure } from '@/lib/language/format';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import type { CellChange } from '@/lib/releases/cell-changes';
import { draftTexts } from '@/lib/texts/drafts';

/** So many figures are shown. */
const shown = 20;

/** `source` is what all these figures come from; empty where each has its own. */
type Props = { cells: readonly CellChange[]; source: string; locale: Locale };

/** The figures that a draft changes, those that are held already first, each before and after. */
export function ChangedFigures({ cells, source, locale }: Props) {
  const words = draftTexts[locale].changes;
  const first = cells.toSorted((a, b) => Number(a.before === null) - Number(b.before === null));
  return (
    <section className="mb-8">
      <h2 className="panel-title">{words.figures}</h2>
      <Table
        label={words.figures}
        cards
        rows={first.slice(0, shown)}
        keyOf={({ series, place, period }) => `${series.id} ${place.id} ${period}`}
        columns={columnsOf(locale)}
      />
      {source !== '' && <p className="quiet">{words.source(source)}</p>}
      {cells.length > shown && <p className="quiet">{words.more(cells.length - shown)}</p>}
    </section>
  );
}

function columnsOf(locale: Locale): Column<CellChange>[] {
  const { figureColumns: heads, notHeld } = draftTexts[locale].changes;
  const text = (cell: CellChange['before'], { indicator }: CellChange) =>
    cell === null ? undefined : formatNumber(cell.value, indicator.decimals, locale);
  return [
    { id: 'place', head: heads.place, cell: ({ place }) => nameOf(place, locale) },
    {
      id: 'what',
      head: heads.what,
      cell: ({ indicator, series, period }) => (
        <>
          {nameOf(indicator, locale)} {formatPeriod(period, locale)}{' '}
          <small className="text-mute">
            {unitOf(indicator, locale)} {nameOf(series, locale)}
          </small>
        </>
      ),
    },
    { id: 'before', head: heads.before, number: true, cell: (one) => text(one.before, one) ?? notHeld },
    {
      id: 'after',
      head: heads.after,
      number: true,
      cell: (one) => <strong>{text(one.after, one) ?? noFigure}</strong>,
    },
    { id: 'change', head: heads.change, number: true, cell: (one) => changeText(one, locale) },
  ];
}

/** How far a figure moves: a rate in points, anything else in per cent of what it was. */
function changeText({ indicator, before, after }: CellChange, locale: Locale): string {
  if (!before || !after || before.value === after.value) return '';
  const points = pointsBetween(indicator.unit, before.value, after.value);
  if (points === undefined && before.value === 0) return '';
  const by = points ?? (after.value / before.value - 1) * 100;
  const text = formatSigned(by, points === undefined ? 1 : indicator.decimals, locale);
  return points === undefined ? `${text}%` : draftTexts[locale].changes.points(text);
}
