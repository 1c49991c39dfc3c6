import { readTable, units } from '../data-table';

/** A change of a figure as a table that can be pasted; `prefer` says which of two figures is shown. */
export type FigureChange = { name: string; text: string; prefer: 'new' | 'held' | '' };

/** A generator of numbers from 0 to 1 that gives the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The series that panels and readings are about, with those that they are worked out of. */
function seriesShown(): Set<string> {
  const told = [
    ...readTable('panels').map(({ view = '' }) => view),
    ...readTable('readings').map((row) => JSON.stringify(row)),
  ];
  const rows = readTable('series');
  const own = rows.filter(({ indicator = '' }) => told.some((text) => new RegExp(`\\b${indicator}\\b`).test(text)));
  return new Set(
    own.flatMap(({ id, numerator, denominator }) => [id, numerator, denominator]).filter((id) => id !== undefined),
  );
}

const kinds = ['moved', 'turned', 'added', 'beside'] as const;

/**
 * Gives random changes of held figures, of other series, places and periods each time: moved a little, turned over
 * (far enough to change who leads), added for a year that has none, and set beside the figure that stays shown.
 */
export function* figureChanges(seed: number): Generator<FigureChange> {
  const random = randomOf(seed);
  const any = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const series = new Map(readTable('series').map((row) => [row.id, row]));
  const indicators = new Map(readTable('indicators').map((row) => [row.id, row]));
  const held = readTable('observations').filter(({ rank }) => rank === '1');
  const border = new Set(units.map(({ id }) => id));
  const named = [...new Set(held.map(({ series: id }) => id))];
  const newest = new Map(held.map((row) => [`${row.series} ${row.place}`, row]));
  const told = seriesShown();
  const shown = [...newest.values()].filter(
    ({ series: id = '', place = '', period = '' }) => told.has(id) && border.has(place) && period >= '2010',
  );
  const cells = new Set(held.map((row) => `${row.series} ${row.place} ${row.period}`));
  for (let at = 0; ; at++) {
    const kind = kinds[at % kinds.length] ?? 'moved';
    // The newest of the border that pages are about more often than any; else a series first, so that those with few figures come up too.
    const one = any(named);
    const row = any(random() < 0.7 ? shown : held.filter(({ series: id }) => id === one));
    const { place = '', period = '', value = '' } = row;
    const own = series.get(row.series ?? '');
    const indicator = indicators.get(own?.indicator ?? '');
    const year = Number(period.slice(0, 4));
    const free = [1, 2, -1, 3]
      .map((step) => String(year + step))
      .find((one) => !cells.has(`${own?.id} ${place} ${one}`));
    const when = kind === 'added' && free ? free + period.slice(4) : period;
    const factor = kind === 'turned' ? any([0.45, 0.6, 1.6, 2.2]) : 1 + any([-1, 1]) * (0.002 + 0.05 * random());
    const moved = (Number(value) * factor + (value === '0' ? 1 : 0)).toFixed(Number(indicator?.decimals ?? 2) + 1);
    const line = [place, own?.indicator, own?.id, when, indicator?.unit_zh, moved].join('\t');
    yield {
      name: `${kind} ${own?.id} ${place} ${when} ${value} → ${moved}`,
      text: `代码\t指标\t口径\t时间\t计量单位\t数值\n${line}\n`,
      prefer: kind === 'beside' ? 'held' : when === period ? 'new' : '',
    };
  }
}
