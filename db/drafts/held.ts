import { and, inArray, isNull, sql } from 'drizzle-orm';
import { asOf } from '@/db/answer/release';
import type { Scene } from '@/db/answer/scene';
import { pinyinOf } from '@/db/directory/directory-pinyin';
import { observations } from '@/db/schema/observations';
import type { HeldFigure } from '@/lib/drafts/against';
import { cellKey, type DraftCell } from '@/lib/drafts/cells';
import { type DraftState, newSeries } from '@/lib/drafts/draft';
import type { PastFigure } from '@/lib/drafts/jumps';
import { grouped, type Held, heldOf } from '@/lib/reading/held';

/** Returns all that tables are read against, as a release has it. */
export function getHeld({ db, catalogue, release, keep }: Scene): Promise<Held> {
  return keep('held', async () => {
    const { series, period, working } = observations;
    const rows = await db
      .select({ series, periods: sql<string[]>`array_agg(distinct ${period})` })
      .from(observations)
      .where(and(asOf(observations, release.number), isNull(working)))
      .groupBy(series);
    return heldOf(catalogue, new Map(rows.map((row) => [row.series, row.periods])), pinyinOf);
  });
}

/** Returns what a draft's table is read against: what a release holds, and the places and indicators that the draft adds. */
export async function getHeldWith(scene: Scene, { places = [], indicators = [] }: DraftState): Promise<Held> {
  const held = await getHeld(scene);
  if (places.length + indicators.length === 0) return held;
  const byId = <T extends { id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const series = indicators.map(({ id }) => [id, [newSeries(id)]] as const);
  const added = heldOf(
    {
      ...{ places: byId(places), placeNames: [], placeEvents: [] },
      ...{ indicators: byId(indicators), indicatorNames: [], series: new Map(series) },
    },
    new Map(),
    pinyinOf,
  );
  return {
    places: [...held.places, ...added.places],
    indicators: [...held.indicators, ...added.indicators],
    series: [...held.series, ...added.series],
  };
}

/** What is held of the series and places of a draft. */
export type HeldFigures = {
  shown(cell: DraftCell): HeldFigure | undefined;
  /** What a source gives of the cell. */
  by(cell: DraftCell, source: string): HeldFigure[];
  /** The figures held of a cell's series and place at other periods, on the base of the cell's own period where it has breaks. */
  past(cell: DraftCell): PastFigure[];
};

/** Returns the shown figures of the series and places of a draft's cells. */
export async function getHeldFigures(
  { db, catalogue, release }: Scene,
  cells: readonly DraftCell[],
): Promise<HeldFigures> {
  const of = (key: 'series' | 'place') => [...new Set(cells.map((cell) => cell[key]))];
  const { series, place, period, value, status, source, rank } = observations;
  const rows =
    cells.length === 0
      ? []
      : await db
          .select({ series, place, period, value, status, source, rank })
          .from(observations)
          .where(
            and(...[inArray(series, of('series')), inArray(place, of('place'))], asOf(observations, release.number)),
          );
  const cellsHeld = grouped(rows, cellKey);
  const runs = grouped(
    rows.filter((row) => row.rank === 1),
    (row) => `${row.series} ${row.place}`,
  );
  const breaksOf = new Map([...catalogue.series.values()].flat().map(({ id, breaks }) => [id, breaks]));
  const baseOf = (id: string, at: string) => (breaksOf.get(id) ?? []).filter((year) => year <= at).length;
  return {
    shown: (cell) => cellsHeld.get(cellKey(cell))?.find((row) => row.rank === 1),
    by: (cell, source) => (cellsHeld.get(cellKey(cell)) ?? []).filter((row) => row.source === source),
    past: (cell) =>
      (runs.get(`${cell.series} ${cell.place}`) ?? []).filter(
        (row) => row.period !== cell.period && baseOf(cell.series, row.period) === baseOf(cell.series, cell.period),
      ),
  };
}
