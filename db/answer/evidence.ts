import { and, asc, eq, inArray } from 'drizzle-orm';
import { observations } from '@/db/schema/observations';
import type { FigureKey } from '@/lib/addresses/evidence';
import { seriesIn } from '@/lib/figures/catalogue';
import type { Indicator, Line, Place, Point, Series, Source } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { answerables } from '@/lib/groups/members';
import { type CellMoment, getCellHistory } from './cell-history';
import type { Reader } from './reader';
import { asOf } from './release';

type Observation = typeof observations.$inferSelect;

/** One published value behind a figure; rank 1 is the one used, others were published for the same cell. */
export type EvidenceRow = Pick<
  Observation,
  'value' | 'bound' | 'status' | 'rank' | 'working' | 'noteEn' | 'noteZh' | 'evidence'
> & {
  place: Place;
  series: Series;
  indicator: Indicator;
  source: Source;
};

/** A figure with all that it stands on. `computed` figures name the two series of their ratio through `series`. */
export type Evidence = {
  indicator: Indicator;
  series: Series;
  line: Line;
  point: Point;
  rows: EvidenceRow[];
  /** What the figure of one place was over the releases; empty of one that is worked out. */
  history: CellMoment[];
};

/** What one figure stands on; undefined when there is no such figure. */
export async function getEvidence(reader: Reader, key: FigureKey): Promise<Evidence | undefined> {
  const { catalogue, release } = reader;
  const subject = parseSubject(key.subject);
  const series = seriesIn(catalogue, key.series);
  const indicator = series && catalogue.indicators.get(series.indicator);
  if (!subject || !series || !indicator) return undefined;
  const comparison = await reader.compare(
    selectionOf({ indicator: indicator.id, subjects: [subject], series: [series.name], release: release.number }),
  );
  const line = comparison?.lines[0];
  const point = line?.points.find((candidate) => candidate.period === key.period);
  if (!line || !point) return undefined;
  const places = answerables(catalogue, [subject]).flatMap((answerable) => answerable.places);
  const found = await Promise.all(
    inputsOf(series, point).map(async (inputs) => complete(await getRows(reader, inputs, places, key.period), inputs)),
  );
  const isPublished = subject.kind === 'place' && !point.computed;
  const cell = { series: series.id, place: line.subject, period: point.period };
  const history = isPublished ? await getCellHistory(reader, cell) : [];
  return { indicator, series, line, point, rows: found.find((rows) => rows.length > 0) ?? [], history };
}

/** The series that a figure stands on; where it was stored as worked out of others, itself alone if they are not stored. */
function inputsOf({ id, numerator, denominator }: Series, { computed, derived }: Point): string[][] {
  if (!numerator || !denominator) return [[id]];
  if (computed) return [[numerator, denominator]];
  return derived ? [[id, numerator, denominator], [id]] : [[id]];
}

/** Only members with every input count towards a figure, so only theirs are behind it. */
function complete(rows: EvidenceRow[], inputs: string[]): EvidenceRow[] {
  const has = (place: string, input: string) => rows.some((row) => row.place.id === place && row.series.id === input);
  return rows.filter(({ place }) => inputs.every((input) => has(place.id, input)));
}

async function getRows(reader: Reader, series: string[], places: string[], period: string): Promise<EvidenceRow[]> {
  const { catalogue } = reader;
  const rows = await reader.db
    .select()
    .from(observations)
    .where(
      and(
        inArray(observations.series, series),
        inArray(observations.place, places),
        eq(observations.period, period),
        asOf(observations, reader.release.number),
      ),
    )
    .orderBy(asc(observations.rank));
  const order = (row: Observation) => places.indexOf(row.place) * series.length + series.indexOf(row.series);
  return rows
    .sort((a, b) => order(a) - order(b) || a.rank - b.rank)
    .flatMap(({ value, bound, status, rank, working, noteEn, noteZh, evidence, ...row }) => {
      const place = catalogue.places.get(row.place);
      const run = seriesIn(catalogue, row.series);
      const indicator = run && catalogue.indicators.get(run.indicator);
      const source = catalogue.sources.get(row.source);
      if (!place || !run || !indicator || !source) return [];
      return [{ value, bound, status, rank, working, noteEn, noteZh, evidence, place, series: run, indicator, source }];
    });
}
