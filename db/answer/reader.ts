import type { Db } from '@/db/connection/client';
import { type Keep, keeper } from '@/lib/cache/keeper';
import type { Comparison, Line, Place } from '@/lib/figures/comparison';
import type { CoverageRow } from '@/lib/figures/coverage';
import type { Halves } from '@/lib/figures/halves';
import { completed, formatSelection } from '@/lib/figures/selection';
import { onMap } from '@/lib/map/geography';
import { selectionOfToday } from '@/lib/places/former-codes';
import { isCandidate } from '@/lib/releases/candidate';
import type { CellChange } from '@/lib/releases/cell-changes';
import { getCatalogue } from './catalogue';
import { type Comparer, compare } from './comparison';
import { getCoverage } from './coverage';
import { getHalves } from './firmness';
import { sceneOf, touchedBy } from './overlay';
import { getProfile, getSurroundings } from './profile';
import { getPublishedFigures, type Published } from './published';
import { baseOf, getCandidate, getRelease, getReleases, type Release } from './release';
import { getChanges } from './release-changes';
import type { Scene } from './scene';
import { getSimilar } from './similar';
import { getSupport, type Support } from './source-support';

/** Everything that one release says: what it names, and answers that are worked out once and kept. */
export type Reader = Comparer & {
  /** Keeps what is made of figures of these indicators alone, and names no release: a candidate shares it with the release that it leaves as it is in them. */
  keepOf(indicators: readonly string[]): Keep;
  /** Two lines of a comparison without each of their members, and without those doubted at these periods. */
  halves(comparison: Comparison, lines: readonly [Line, Line], periods: readonly string[]): Promise<Halves | undefined>;
  /** How much there is of every series for every place. */
  coverage(): Promise<CoverageRow[]>;
  /** Everything published of an indicator of which too little is published for a chart. */
  published(indicator: string): Promise<Published[]>;
  /** Every indicator in every series for a place and its peers. */
  profile(place: Place): Promise<Comparison[]>;
  /** The same for a place, those that face it, these together, and all that it lies in. */
  surroundings(place: Place): Promise<Comparison[]>;
  /** The border districts most like each one, nearest first. */
  similar(): Promise<Map<string, string[]>>;
  /** Everything that a source supports. */
  support(source: string): Promise<Support>;
  /** What this release changed, cell by cell. */
  changes(): Promise<CellChange[]>;
  /** The reader of another release; undefined where there is none of that number. */
  at(release: number): Promise<Reader | undefined>;
  /** That many releases up to this one, newest first. */
  releases(count: number): Promise<Release[]>;
};

/** Bytes of answers kept per database. */
const most = 64e6;
const kept = new WeakMap<Db, Keep>();

function keeperOf(db: Db, release: number): Keep {
  const keep = kept.get(db) ?? keeper(most);
  kept.set(db, keep);
  return (key, make) => keep(`${release} ${key}`, make);
}

/** A reader of the release of that number, or of the newest; undefined when there is none. */
export async function getReader(db: Db, number?: number | null): Promise<Reader | undefined> {
  const release = await getRelease(db, number);
  return release && readerOf(db, release);
}

/** A reader of what a draft would make of a release; undefined when there is none of that number. */
export async function getCandidateReader(db: Db, number: number): Promise<Reader | undefined> {
  const release = await getCandidate(db, number);
  return release && readerOf(db, release);
}

/** An answer as one of this release, where it is the same as in the release that it was worked out of. */
function inRelease(answer: Comparison, { number, importedAt }: Release): Comparison {
  if (answer.release.number === number) return answer;
  const release = { number, importedAt: importedAt.toISOString() };
  return { ...answer, release, others: answer.others.map((one) => ({ ...one, release })) };
}

async function readerOf(db: Db, release: Release): Promise<Reader> {
  const catalogue = await getCatalogue(db, release.number);
  const keep = keeperOf(db, release.number);
  const scene: Scene = { db, release, catalogue, keep };
  const base = isCandidate(release.number) ? await getReader(db, baseOf(release.number)) : undefined;
  if (base) scene.over = { scene: base, touched: await touchedBy(scene, base) };
  const reader: Reader = {
    ...scene,
    compare: async (asked) => {
      const selection = selectionOfToday(catalogue, completed(asked, catalogue.area.lead));
      const from = sceneOf(scene, [selection.indicator, ...selection.others]);
      const answer = await from.keep(`comparison ${formatSelection(selection)}`, () => compare(from, selection));
      return answer && onMap(inRelease(answer, release), catalogue.geography);
    },
    keepOf: (indicators) => sceneOf(scene, indicators).keep,
    halves: (...asked) => getHalves(reader, ...asked),
    coverage: () => getCoverage(reader),
    published: (indicator) => getPublishedFigures(reader, indicator),
    profile: (place) => getProfile(reader, place),
    surroundings: (place) => getSurroundings(reader, place),
    similar: () => getSimilar(reader),
    support: (source) => getSupport(reader, source),
    changes: () => getChanges(reader),
    at: (other) => getReader(db, other),
    releases: (limit) => keep(`releases ${limit}`, () => getReleases(db, release.number, limit)),
  };
  return reader;
}
