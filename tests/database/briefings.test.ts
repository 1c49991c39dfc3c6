import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freezeViews, getFrozen } from '@/db/answer/frozen-views';
import { getReader, type Reader } from '@/db/answer/reader';
import {
  createBriefing,
  deleteBriefing,
  getBriefing,
  getBriefings,
  getVersion,
  getVersions,
  saveBriefing,
} from '@/db/briefings';
import type { Database } from '@/db/connection/client';
import { readTables } from '@/db/connection/stored-tables';
import { frozenViews } from '@/db/schema/briefings';
import { observations } from '@/db/schema/observations';
import { releaseTables } from '@/db/schema/release-tables';
import { findingOf } from '@/lib/sentences/finding';
import { findingTexts } from '@/lib/texts/finding';
import { exampleArea } from '@/tests/example-area';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { drivers, openImportedDatabase } from './harness';

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
  });
  afterAll(() => database?.close());
  const { lead, left, right } = exampleArea;

  test('a briefing is read back as it was saved, and its earlier states stay', async () => {
    const { db } = database;
    const made = await createBriefing(db, briefingOf());
    expect(await getBriefing(db, made.id)).toEqual(made);
    const answer = await saveBriefing(db, made.id, 1, briefingOf({ title: '第二稿' }));
    expect(answer).toMatchObject({ saved: { id: made.id, version: 2, content: { title: '第二稿' } } });
    expect((await getVersions(db, made.id)).map(({ version }) => version)).toEqual([1]);
    expect(await getVersion(db, made.id, 1)).toEqual(briefingOf());
    expect((await getBriefings(db))[0]?.id).toBe(made.id);
    expect(await deleteBriefing(db, made.id)).toBe(true);
    expect(await getBriefing(db, made.id)).toBeUndefined();
    expect(await getVersions(db, made.id)).toEqual([]);
  });

  test('of twenty editors who save at once one is saved and nineteen are told of the conflict', async () => {
    const { db } = database;
    const { id } = await createBriefing(db, briefingOf());
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => saveBriefing(db, id, 1, briefingOf({ title: `稿${at}` }))),
    );
    const saved = answers.flatMap((answer) => (answer && 'saved' in answer ? [answer.saved] : []));
    const conflicts = answers.flatMap((answer) => (answer && 'conflict' in answer ? [answer.conflict] : []));
    expect([saved.length, conflicts.length]).toEqual([1, 19]);
    expect(conflicts.every(({ content }) => content.title === saved[0]?.content.title)).toBe(true);
    expect(await getBriefing(db, id)).toEqual(saved[0]);
  });

  test('a figure on a slide stays what it was when the data change', async () => {
    const { db } = database;
    const frozen = await freezeViews(reader, briefingOf({ slides: [slideOf('view', ['?s=census'])] }));
    if ('problems' in frozen) throw new Error('the view is known');
    const key = frozen.content.slides[0]?.views[0]?.frozen ?? '';
    const before = await getFrozen(db, [key]);
    expect(before.get(key)).toEqual(
      JSON.parse(JSON.stringify(await reader.compare(before.get(key)?.selection as never))),
    );
    await db.update(observations).set({ value: 1 });
    expect(await getFrozen(db, [key])).toEqual(before);
    const again = await freezeViews(reader, frozen.content);
    expect(again).toEqual(frozen);
  });

  test('a figure frozen before sides and roles were told says the same sentence', async () => {
    const { db } = database;
    const view = `?i=${lead.indicator}&j=${lead.others.join('.')}&v=map&p=${left.group}*.${right.group}*`;
    const frozen = await freezeViews(reader, briefingOf({ slides: [slideOf('view', [view])] }));
    if ('problems' in frozen) throw new Error('the view is known');
    const key = frozen.content.slides[0]?.views[0]?.frozen ?? '';
    const before = (await getFrozen(db, [key])).get(key);
    const bare = sql`(${frozenViews.comparison} - 'sides') #- '{indicator,role}' #- '{others,0,indicator,role}'`;
    await db.update(frozenViews).set({ comparison: bare }).where(eq(frozenViews.key, key));
    const after = (await getFrozen(db, [key])).get(key);
    expect(after).toEqual(before);
    expect(after && findingOf(after, findingTexts.zh)?.title).toContain('超过60%');
  });

  test('indicators of a release stored before there were roles have the roles of today', async () => {
    const { db } = database;
    const before = await readTables(db, reader.release.number);
    const bare = sql`jsonb_set(content, '{indicators}',
      (select jsonb_agg(one - 'role') from jsonb_array_elements(content -> 'indicators') as one))`;
    await db.update(releaseTables).set({ content: bare });
    expect((await readTables(db, reader.release.number)).indicators).toEqual(before.indicators);
  });

  test('a view of unknown things is a problem with its place, and a key of another view counts for nothing', async () => {
    const unknown = await freezeViews(reader, briefingOf({ slides: [slideOf('view', ['?p=999999'])] }));
    expect(unknown).toEqual({
      problems: [expect.objectContaining({ parameter: 'slides.0.views.0.view p', value: '999999' })],
    });
    const one = await freezeViews(reader, briefingOf({ slides: [slideOf('view', ['?s=census'])] }));
    if ('problems' in one) throw new Error('the view is known');
    const [view] = one.content.slides[0]?.views ?? [];
    const forged = {
      ...slideOf('view', ['?i=gdp']),
      views: [{ view: '?i=gdp', frozen: view?.frozen ?? null, kept: null }],
    };
    const answer = await freezeViews(reader, briefingOf({ slides: [forged] }));
    if ('problems' in answer) throw new Error('the view is known');
    expect(answer.content.slides[0]?.views[0]?.frozen).not.toBe(view?.frozen);
  });
});
