import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getCandidateReader, getReader, type Reader } from '@/db/answer/reader';
import { makeCandidate } from '@/db/drafts/candidate';
import { createDraft, getDraft, saveState } from '@/db/drafts/drafts';
import { publishDraft } from '@/db/drafts/publish-draft';
import { readDraft } from '@/db/drafts/read-draft';
import type { Comparison } from '@/lib/figures/comparison';
import { isRefusal } from '@/lib/given/refusal';
import { answerTo, askedDriver, openImportedDatabase, type TestDatabase } from './harness';

/** A figure of the base of ratios, one that stands alone, and a ratio that was published. */
const table = `代码\t指标\t口径\t年份\t计量单位\t数值
500153\tpopulation_resident\tpopulation_resident.year-end\t2021\t万人\t67.11
500112\texports_usd\texports_usd.published\t2016\t万美元\t1024700
512021\turbanization_rate\turbanization_rate.census\t2020-11-01\t%\t33.3
`;
const source = { title: '公报', publisher: '统计局', published: '2026-03', url: null, tier: 'A' } as const;

const subjects = [
  'p=side-sichuan.side-chongqing~500112',
  'p=512021.500153',
  'p=500112.511602&v=strip',
  'p=side-sichuan*.side-chongqing*',
];

/** What tells of a release alone, or where a row stands in a file. */
const apart = new Set(['release', 'position']);

/** An answer as it is told: sums, and what is left of two, may differ behind their last digits. */
const told = (comparison: Comparison | undefined) =>
  comparison &&
  JSON.stringify(comparison, (key, value) =>
    apart.has(key) ? undefined : typeof value === 'number' ? Number(Number(value.toPrecision(12)).toFixed(9)) : value,
  );

describe.each(askedDriver(import.meta.url))(
  'a candidate, which shares with its release what it leaves alone, on %s',
  (driver) => {
    let database: TestDatabase;
    beforeAll(async () => {
      database = await openImportedDatabase(driver);
    });
    afterAll(() => database.close());

    it('answers as the release that it becomes, of every indicator', async () => {
      const base = (await getReader(database.db)) as Reader;
      const content = new TextEncoder().encode(table);
      const id = await createDraft(database.db, { file: '', media: 'text', content, author: '甲' });
      const draft = await getDraft(database.db, id);
      if (draft) await saveState(database.db, id, 1, { ...draft.state, source, prefer: 'new' });
      const said = await getDraft(database.db, id);
      const read = said && (await readDraft(base, said));
      if (!read || isRefusal(read)) throw new Error('The draft is not read.');
      expect(read.cells).toHaveLength(3);
      const { number = 0, findings } = await makeCandidate(database.importer, base, read);
      const passed = Object.fromEntries(
        findings.map(({ kind, refs }) => [kind, { refs, reason: '已核', by: '甲', at: '2026-12-01' }]),
      );
      const candidate = (await getCandidateReader(database.db, number)) as Reader;
      const { touched } = candidate.over ?? {};
      expect([
        touched?.has('population_resident'),
        touched?.has('exports_usd'),
        touched?.has('urbanization_rate'),
      ]).toEqual([true, true, true]);
      expect(touched?.size).toBeLessThan(base.catalogue.indicators.size / 2);
      const queries = [...base.catalogue.indicators.keys()].flatMap((one) =>
        subjects.map((rest) => `i=${one}&${rest}`),
      );
      const asked = async (reader: Reader) => {
        const answers: (string | undefined)[] = [];
        for (const query of queries) answers.push(told(await answerTo(reader, query)));
        return answers;
      };
      // What the release said before is asked first, so that it is there to be shared.
      const before = await asked(base);
      const would = await asked(candidate);
      const [coverage, published] = [await candidate.coverage(), await candidate.published('bonded_zone_trade')];
      await saveState(database.db, id, 2, { ...(said?.state ?? read.draft.state), accepted: passed });
      const by = { version: 3, release: 1, reason: '公报', by: '乙', review: true };
      expect(await publishDraft(database.importer, id, by)).toEqual({ release: 2 });
      const after = (await getReader(database.db)) as Reader;
      const does = await asked(after);
      expect(queries.filter((_, at) => would[at] !== does[at])).toEqual([]);
      expect(queries.filter((_, at) => before[at] !== does[at]).length).toBeGreaterThan(3);
      expect(coverage).toEqual(await after.coverage());
      expect(published).toEqual(await after.published('bonded_zone_trade'));
    });
  },
);
