import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { checkSelection, withoutUnknown } from '@/db/answer/selection-check';
import type { Database } from '@/db/connection/client';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { openImportedDatabase } from './harness';

describe('how much a selection may ask for', () => {
  let database: Database;
  let reader: Reader;
  /** The twelve indicators with the most series. */
  let twelve: string[];
  beforeAll(async () => {
    database = await openImportedDatabase('postgres');
    reader = (await getReader(database.db)) as Reader;
    const { series } = reader.catalogue;
    twelve = [...series.keys()]
      .sort((a, b) => (series.get(b)?.length ?? 0) - (series.get(a)?.length ?? 0))
      .slice(0, 12);
  });
  afterAll(() => database?.close());

  const subjectsOf = (texts: string[]) => texts.flatMap((text) => parseSubject(text) ?? []);
  const asked = (subjects: string[], benchmarks: string[] = []): Selection => {
    const [indicator, ...others] = twelve;
    return selectionOf({ indicator, others, subjects: subjectsOf(subjects), benchmarks });
  };
  const counties = () =>
    [...reader.catalogue.places.values()].filter(({ kind }) => kind === 'county').map(({ id }) => id);
  /** Groups that a reader picks, each of other places. */
  const picked = (count: number, size: number) => {
    const all = counties();
    return Array.from({ length: count }, (_, at) =>
      ['', ...new Set(Array.from({ length: size }, (__, n) => all[(at + n * (1 + (at % 5))) % all.length]))].join('_'),
    );
  };

  it.each([
    [
      'the 30 border places with both sides and the nation',
      ['side-sichuan*', 'side-chongqing*', 'side-sichuan', 'side-chongqing'],
      ['000000'],
    ],
    ['both sides without one place', ['side-sichuan', 'side-chongqing~500112'], ['500000', '510000', '000000']],
  ])('%s pass in twelve indicators', (_, subjects, benchmarks) => {
    expect(checkSelection(reader.catalogue, asked(subjects, benchmarks))).toEqual([]);
  });

  it('24 places pass in twelve indicators, and all places', () => {
    expect(checkSelection(reader.catalogue, asked(counties().slice(0, 24)))).toEqual([]);
    expect(checkSelection(reader.catalogue, asked([...reader.catalogue.places.keys()]))).toEqual([]);
  });

  it.each([
    ['60 groups against 20', () => asked(picked(60, 8), picked(20, 9))],
    ['60 small groups against 20', () => asked(picked(60, 2), picked(20, 2))],
    ['20 groups of all border places', () => asked(picked(20, 30))],
    [
      'a side without each of its places',
      () =>
        asked(
          counties()
            .slice(0, 30)
            .map((id) => `side-sichuan~${id}`),
        ),
    ],
  ])('%s are refused in words and shown in part', (_, selectionFor) => {
    const selection = selectionFor();
    const [problem, ...rest] = checkSelection(reader.catalogue, selection);
    expect(rest).toEqual([]);
    expect(problem).toMatchObject({ parameter: 'p', value: expect.stringMatching(/^\d+ lines$/), kept: true });
    expect(problem?.allowed).toMatch(/^a selection of at most 2800 lines/);
    const shown = withoutUnknown(reader.catalogue, selection);
    expect(checkSelection(reader.catalogue, shown)).toEqual([]);
    expect(shown.subjects.length).toBeGreaterThan(0);
    expect(selection.subjects.slice(0, shown.subjects.length)).toEqual(shown.subjects);
  });
});
