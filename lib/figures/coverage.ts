/** How much there is of a series for a place: figures and the years they reach over. */
export type CoverageRow = {
  indicator: string;
  series: string;
  place: string;
  figures: number;
  from: number;
  to: number;
  /** Worked out here from two published series, not published. */
  computed: boolean;
};

/** What rows of coverage come to; `computed`: all of it is worked out here. */
export type Extent = {
  figures: number;
  indicators: number;
  places: number;
  from: number;
  to: number;
  computed: boolean;
};

/**
 * What is held of an indicator, published or worked out from two published series: the one answer to whether there is a
 * figure of it. Undefined where there is none.
 */
export function heldOf(coverage: readonly CoverageRow[], indicator: string): Extent | undefined {
  return extentOf(coverage.filter((row) => row.indicator === indicator));
}

/** Undefined for no rows. */
export function extentOf(rows: readonly CoverageRow[]): Extent | undefined {
  if (rows.length === 0) return undefined;
  return {
    figures: rows.reduce((sum, { figures }) => sum + figures, 0),
    indicators: new Set(rows.map(({ indicator }) => indicator)).size,
    places: new Set(rows.map(({ place }) => place)).size,
    from: Math.min(...rows.map(({ from }) => from)),
    to: Math.max(...rows.map(({ to }) => to)),
    computed: rows.every(({ computed }) => computed),
  };
}
