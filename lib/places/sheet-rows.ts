import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Place } from '@/lib/figures/comparison';
import { type Gap, gap } from '@/lib/figures/gap';
import { formatPicked } from '@/lib/figures/subject';
import type { KeyFigure } from './key-figures';
import { type Change, figureIn, weighs } from './place-rows';

/** A figure on the sheet of a place: its change on one base, its rank or share, and how it stands to those that face the place together. */
export type SheetRow = {
  figure: Figure;
  change: Change | undefined;
  told: Pick<KeyFigure, 'position' | 'share'>;
  /** Whether it is a total, which is set against no other place. */
  isTotal: boolean;
  pooled: Figure | undefined;
  gap: Gap | undefined;
};

/** The subject that stands for several places together, or the one. */
export const togetherOf = (places: readonly Pick<Place, 'id'>[]): string | undefined =>
  places.length > 1 ? formatPicked(places.map(({ id }) => id)) : places[0]?.id;

type Around = { around: readonly Comparison[]; facing: readonly Place[] };

/** So many rows stand on a sheet. */
const most = 8;

/** The key figures of a place, newest first, with a census beside it in a row of its own. */
export function sheetRows(keys: readonly KeyFigure[], around: Around): SheetRow[] {
  return keys.flatMap((key) => rowsOf(key, around)).slice(0, most);
}

function rowsOf(key: KeyFigure, around: Around): SheetRow[] {
  const { row, beside, change } = key;
  const { lead, indicator } = row;
  const isTotal = indicator.aggregation === 'sum';
  const ofBeside = change?.ofBeside ?? false;
  const base = (figure: Figure, own: Change | undefined): SheetRow => ({
    ...{ figure, isTotal, change: own },
    told: ofBeside ? toldInSeries(figure, key) : { position: key.position, share: key.share },
    ...besideOf(figure, isTotal, around),
  });
  const first = base(lead.figure, ofBeside ? lead.change : change);
  return ofBeside && beside ? [first, base(beside, change)] : [first];
}

/** The rank of a rate in the series of its figure, where that may be ranked; the share of a total in the row that it is of. */
function toldInSeries({ line }: Figure, { row, share }: KeyFigure): SheetRow['told'] {
  const own = row.series.find((one) => one.line.series === line.series);
  const isRanked = row.indicator.aggregation !== 'sum' && own && weighs(own);
  return {
    position: isRanked ? own.position : undefined,
    share: share?.figure.line.series === line.series ? share : undefined,
  };
}

/** Those that face the place together at the same time and on the same base, and the gap to them; none of totals. */
function besideOf(figure: Figure, isTotal: boolean, { around, facing }: Around): Pick<SheetRow, 'pooled' | 'gap'> {
  const comparison = around.find(({ indicator }) => indicator.id === figure.indicator.id);
  const subject = togetherOf(facing);
  if (isTotal || !comparison || !subject) return { pooled: undefined, gap: undefined };
  const pooled = figureIn(comparison, subject, figure.line.series, figure.point.period);
  const own = figureIn(comparison, figure.line.subject, figure.line.series, figure.point.period);
  return { pooled, gap: pooled && own && gap(pooled, own) };
}
