import { and, eq, isNull } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getCandidateReader, getReader, type Reader } from '@/db/answer/reader';
import { makeCandidate } from '@/db/drafts/candidate';
import { createDraft, getDraft, saveState } from '@/db/drafts/drafts';
import { getEffectsOf, keepEffects } from '@/db/drafts/kept-effects';
import { publishDraft } from '@/db/drafts/publish-draft';
import { readDraft } from '@/db/drafts/read-draft';
import { undoNewest } from '@/db/exchange/undo';
import { importFolder } from '@/db/import/import-folder';
import { observations, places } from '@/db/schema/observations';
import type { DraftState } from '@/lib/drafts/draft';
import { isRefusal } from '@/lib/given/refusal';
import { changed, folderOf, smallFiles } from './data-folder';
import { answerTo, drivers, openTestDatabase, type TestDatabase } from './harness';

const bulletin = {
  title: '2021年统计公报',
  publisher: '统计局',
  published: '2022-03-30',
  url: null,
  tier: 'A',
} as const;
const table = '地区\t年份\t地区生产总值（亿元）\n万州区\t2021\t1087.94\n开江县\t2021\t160.5\n';

describe.each(drivers)('drafts on %s', (driver) => {
  let database: TestDatabase;
  let reader: Reader;
  beforeEach(async () => {
    database = await openTestDatabase(driver);
    await importFolder(database.importer, folderOf(smallFiles));
    reader = (await getReader(database.db)) as Reader;
  });
  afterEach(() => database.close());

  /** Keeps a pasted table with what an editor says of it; returns its id. */
  async function given(text: string, said: Partial<DraftState> = {}): Promise<string> {
    const content = new TextEncoder().encode(text);
    const id = await createDraft(database.db, { file: '', media: 'text', content, author: '甲' });
    const draft = await getDraft(database.db, id);
    if (draft) await saveState(database.db, id, 1, { ...draft.state, source: bulletin, ...said });
    return id;
  }

  async function candidateOf(id: string) {
    const now = (await getReader(database.db)) as Reader;
    const draft = await getDraft(database.db, id);
    const read = draft && (await readDraft(now, draft));
    if (!read || isRefusal(read)) throw new Error('The draft is not read.');
    return { reading: read.reading, ...(await makeCandidate(database.importer, now, read)) };
  }

  const publish = (id: string, more = {}) =>
    publishDraft(database.importer, id, { version: 2, release: 1, reason: '年报', by: '乙', review: true, ...more });

  /** The figures held of a cell now: value, rank, set and source. */
  async function heldOf(place: string, period: string) {
    const rows = await database.db
      .select()
      .from(observations)
      .where(and(eq(observations.place, place), eq(observations.period, period), isNull(observations.retiredBy)))
      .orderBy(observations.series, observations.rank);
    return rows
      .filter(({ series, release }) => series === 'gdp.yearbook' && release < 100_000)
      .map(({ value, rank, dataSet, source }) => [value, rank, dataSet, source.startsWith('local-') ? 'ours' : source]);
  }

  it('show what they would make to who asks for it, and to no reader', async () => {
    const before = await database.db.select().from(places);
    const id = await given(table);
    const { number = 0, counts, findings, reading } = await candidateOf(id);
    expect([reading.unread, findings, counts]).toEqual([[], [], { new: 2, same: 0, other: 0, known: 0 }]);
    const asIf = (await getCandidateReader(database.db, number)) as Reader;
    const { lines, sources } = await answerTo(asIf, 'i=gdp&p=511723');
    expect(lines[0]?.points.at(-1)).toMatchObject({ period: '2021', value: 160.5, sources: [`local-${id}`] });
    expect(sources.map(({ title }) => title)).toContain(bulletin.title);
    expect(await asIf.changes()).toHaveLength(2);
    const seen = await answerTo((await getReader(database.db)) as Reader, 'i=gdp&p=511723');
    expect(seen.lines[0]?.points.map(({ period }) => period)).toEqual(['2020']);
    expect(await getReader(database.db, number)).toBeUndefined();
    expect((await reader.releases(9)).map((one) => one.number)).toEqual([1]);
    // Checked once more, the same is kept; said otherwise, what it would make is another.
    expect((await candidateOf(id)).number).toBe(number);
    const draft = await getDraft(database.db, id);
    if (draft) await saveState(database.db, id, 2, { ...draft.state, left: ['C2'] });
    const other = await candidateOf(id);
    expect(other.number).not.toBe(number);
    expect(other.counts.new).toBe(1);
    expect(await getCandidateReader(database.db, number)).toBeUndefined();
    expect(await database.db.select().from(places)).toEqual(before);
  });

  it('keep the page and the words of their source as evidence of each figure', async () => {
    const id = await given(table, { page: '第12页', quote: '全年地区生产总值' });
    expect(await publish(id)).toEqual({ release: 2 });
    const rows = await database.db.select().from(observations).where(eq(observations.dataSet, 'local'));
    expect(rows.map(({ evidence }) => evidence).toSorted()).toEqual([
      'C2 “1087.94” 第12页 “全年地区生产总值”',
      'C3 “160.5” 第12页 “全年地区生产总值”',
    ]);
  });

  it('are published by another than their author who saw what they make, and once', async () => {
    const id = await given(table);
    for (const [more, why] of [
      [{ by: '甲' }, 'author'],
      [{ by: null }, 'author'],
      [{ version: 1 }, 'changed'],
      [{ release: 7 }, 'newer'],
    ] as const)
      expect(await publish(id, more)).toBe(why);
    expect((await getReader(database.db))?.release.number).toBe(1);
    expect(await publish(id)).toEqual({ release: 2 });
    expect(await publish(id)).toBe('gone');
    const { release } = (await getReader(database.db)) as Reader;
    expect(release).toMatchObject({
      added: 2,
      changed: 0,
      retired: 0,
      author: '甲',
      reviewer: '乙',
      reason: '年报',
      draft: id,
    });
  });

  it('outlive an import of the folder they lie beside, and of another, and are undone', async () => {
    const id = await given(table);
    await publish(id);
    const ours = [[1087.94, 1, 'local', 'ours']];
    expect(await heldOf('500101', '2021')).toEqual(ours);
    expect(await importFolder(database.importer, folderOf(smallFiles))).toMatchObject({ unchanged: true });
    const result = await importFolder(database.importer, folderOf(changed('observations.csv', ',150,E', ',151,E')));
    expect(result).toMatchObject({ release: 3, added: 0, changed: 1, retired: 0 });
    expect(await heldOf('500101', '2021')).toEqual(ours);
    expect(await heldOf('511723', '2021')).toEqual([[160.5, 1, 'local', 'ours']]);
    expect(await undoNewest(database.importer)).toMatchObject({ release: 4, restored: 2 });
    expect(await heldOf('500101', '2021')).toEqual(ours);
  });

  it('are shown before the held figure where their source is better or newer, and stand beside it otherwise', async () => {
    const cells = '地区\t年份\t地区生产总值（亿元）\n万州区\t2020\t975.5\n开江县\t2020\t150\n';
    const id = await given(cells);
    const { counts } = await candidateOf(id);
    // 150 says what is held, to its digits, and so it changes nothing.
    expect(counts).toEqual({ new: 0, same: 1, other: 1, known: 0 });
    expect(await publish(id)).toEqual({ release: 2 });
    // The yearbook is of tier A too, and of 2021.
    expect(await heldOf('500101', '2020')).toEqual([
      [975.5, 1, 'local', 'ours'],
      [970.68, 2, 'reference', 'yearbook'],
      [971, 3, 'reference', 'census'],
    ]);
    expect(await heldOf('511723', '2020')).toEqual([
      [150, 1, 'reference', 'yearbook'],
      [150, 2, 'local', 'ours'],
    ]);
    const worse = await given(cells.replace('975.5', '980'), { source: { ...bulletin, tier: 'C', title: '网页' } });
    expect(await publish(worse, { release: 2 })).toEqual({ release: 3 });
    // Of tier C it stands behind both, and before the census, which has none.
    expect((await heldOf('500101', '2020')).map(([value]) => value)).toEqual([975.5, 970.68, 980, 971]);
    const chosen = await given(cells.replace('975.5', '990'), { source: { ...bulletin, tier: 'B' } });
    expect(await publish(chosen, { release: 3 })).toEqual({ release: 4 });
    expect((await heldOf('500101', '2020')).map(([value]) => value)).toEqual([975.5, 970.68, 990, 980, 971]);
  });

  it('are shown or stand beside the held figure as an editor chose', async () => {
    const cells = '地区\t年份\t地区生产总值（亿元）\n万州区\t2020\t990\n';
    const tier = { source: { ...bulletin, tier: 'C' } } as const;
    expect(await publish(await given(cells, { prefer: 'held' }))).toEqual({ release: 2 });
    expect((await heldOf('500101', '2020')).map(([value]) => value)).toEqual([970.68, 971, 990]);
    const chosen = await given(cells.replace('990', '974'), { ...tier, prefer: 'new' });
    expect(await publish(chosen, { release: 2 })).toEqual({ release: 3 });
    expect((await heldOf('500101', '2020'))[0]).toEqual([974, 1, 'local', 'ours']);
  });

  it('bring nothing where the same source gave it before, and correct what it gave', async () => {
    const id = await given(table);
    await publish(id);
    const source = `local-${id}`;
    const again = await given(table, { source });
    expect(await publish(again, { release: 2 })).toBe('nothing');
    const corrected = await given(table.replace('160.5', '161.2'), { source });
    expect(await publish(corrected, { release: 2 })).toEqual({ release: 3 });
    expect(await heldOf('511723', '2021')).toEqual([[161.2, 1, 'local', 'ours']]);
    expect((await getReader(database.db))?.release).toMatchObject({ added: 0, changed: 1, retired: 0 });
  });

  it('tell a unit once where a total is no sum for it, and how many cells beyond those that are listed', async () => {
    const slip = await given('地区\t年份\t地区生产总值（亿元）\n万州区\t2020\t9706800\n');
    expect((await candidateOf(slip)).findings).toMatchObject([{ kind: 'partsSum', stops: true, refs: ['C2'] }]);
    expect(await publish(await given(table.replaceAll('2021', '2022')))).toEqual({ release: 2 });
    const again = await given('地区\t年份\t地区生产总值（亿元）\n万州区\t2020\t9706800\n');
    expect((await candidateOf(again)).findings).toMatchObject([{ kind: 'unit', stops: true, refs: ['C2'] }]);
    const months = Array.from({ length: 30 }, (_, at) => `${2021 + Math.floor(at / 12)}年${(at % 12) + 1}月`);
    const lines = months.map((month) => `万州区\t${month}\t100\t200\n`).join('');
    const many = await given(`地区\t年份\t地区生产总值（亿元）\t一产（亿元）\n${lines}`);
    const [finding] = (await candidateOf(many)).findings;
    expect(finding?.kind).toBe('partAbove');
    expect((finding?.refs.length ?? 0) + (finding?.more ?? 0)).toBe(30);
  });

  it('may bring places and indicators that are not held, which stay with their figures', async () => {
    const cells = '地区\t年份\t医疗产值（亿元）\n忠县\t2021\t12.5\n万州区\t2021\t20\n';
    const unread = await candidateOf(await given(cells)).then(({ reading }) => reading.unknown);
    expect(unread.indicators).toEqual([expect.stringContaining('医疗产值')]);
    const places = [
      { id: '500233', nameZh: '忠县', nameEn: 'Zhongxian', kind: 'county', parent: '500000', side: 'right' },
    ] as const;
    const unit = {
      unit: '1e8 CNY',
      unitZh: '亿元',
      unitEn: '100 million CNY',
      decimals: 2,
      aggregation: 'sum',
    } as const;
    const words = { nameZh: '医疗产值', nameEn: 'Hospital output', descriptionZh: '值。', descriptionEn: 'Value.' };
    const indicators = [{ id: 'hospital_output', theme: 'economy', ...words, ...unit } as const];
    const id = await given(cells, { places, indicators });
    const { reading, findings, counts, number = 0 } = await candidateOf(id);
    expect([reading.unread, findings, counts.new]).toEqual([[], [], 2]);
    const asIf = (await getCandidateReader(database.db, number)) as Reader;
    const { lines } = await answerTo(asIf, 'i=hospital_output&p=500233');
    expect(lines[0]).toMatchObject({ nameZh: '忠县', points: [{ period: '2021', value: 12.5 }] });
    expect(reader.catalogue.places.has('500233')).toBe(false);
    expect(await publish(id)).toEqual({ release: 2 });
    await importFolder(database.importer, folderOf(changed('observations.csv', ',150,E', ',151,E')));
    const now = (await getReader(database.db)) as Reader;
    expect(now.release.number).toBe(3);
    const held = await answerTo(now, 'i=hospital_output&p=500233');
    expect(held.lines[0]?.points).toMatchObject([{ period: '2021', value: 12.5 }]);
    const twice = await given(cells, { places: [{ ...places[0], id: '500101' }], indicators });
    expect((await candidateOf(twice)).findings.every(({ stops }) => !stops)).toBe(true);
  });

  it('are stopped by damaged words of what they would add', async () => {
    const title = 'ç»Ÿè®¡å…¬æŠ¥';
    const id = await given(table, { source: { ...bulletin, title, publisher: '统计\u200b局' } });
    const { findings, number } = await candidateOf(id);
    expect(number).toBeUndefined();
    expect(findings).toMatchObject([
      { stops: true, value: title, said: { key: 'misread', of: ['UTF-8', 'Windows-1252', '统计公报'] } },
      { stops: true, value: '统计\u200b局', said: { key: 'invisible' } },
    ]);
  });

  it('are held against the range of their indicator, each range by itself', async () => {
    const ranges: Record<string, string> = { gdp: '0,1000', value_added_tertiary: '0,800', urbanization_rate: '0,100' };
    const indicators = (smallFiles['indicators.csv'] ?? '').replace(
      /^(\w+)(,.+)$/gm,
      (line, id) => `${line},${id === 'id' ? 'least,most' : (ranges[id] ?? ',')}`,
    );
    await importFolder(database.importer, folderOf({ ...smallFiles, 'indicators.csv': indicators }));
    const head = '地区\t年份\t地区生产总值（亿元）\t三产（亿元）\t城镇化率（%）\n';
    const odd = await given(`${head}万州区\t2021\t1000.5\t850.25\t62.5\n开江县\t2021\t160.5\t80.5\t42.5\n`);
    const { findings } = await candidateOf(odd);
    expect(findings).toMatchObject([
      { stops: false, refs: ['C2'], said: { key: 'outside', of: [0, 1000, { unitZh: '亿元' }] } },
      { stops: false, refs: ['D2'], said: { key: 'outside', of: [0, 800, { unitEn: '100 million CNY' }] } },
    ]);
    expect(new Set(findings.map(({ kind }) => kind)).size).toBe(2);
    const shares = `${head}万州区\t2021\t990\t790\t100.5\n开江县\t2021\t160.5\t80.5\t-3\n`;
    const share = await given(shares, { answers: { 'unit:share:0': 'share:0' } });
    expect((await candidateOf(share)).findings).toMatchObject([
      { stops: true, refs: ['E2', 'E3'], said: { key: 'share', of: [100, '%', true] } },
    ]);
  });

  it('are told where members add up to more than the place that they lie in, and where parts do not make a total', async () => {
    const head = '地区\t年份\t地区生产总值（亿元）\n';
    const above = await given(
      `${head}重庆市\t2021\t900\n万州区\t2021\t1000\n重庆市\t2022\t950\n万州区\t2022\t1100\n重庆市\t2023\t1150\n万州区\t2023\t1150\n`,
    );
    const { findings, number } = await candidateOf(above);
    expect(number).toBeDefined();
    expect(findings).toMatchObject([
      {
        ...{ kind: 'members gdp.yearbook 500000', stops: false },
        excess: { indicator: 'gdp', period: '2022', value: 950, sum: 1100, members: 1, periods: 2 },
      },
    ]);
    expect(findings[0]?.refs.toSorted()).toEqual(['C2', 'C3', 'C4', 'C5']);
    // What is in another unit is told as that alone: the sum is wrong because of it.
    const unit = await given(`${head}重庆市\t2021\t900\n万州区\t2021\t9706800\n`);
    expect((await candidateOf(unit)).findings).toMatchObject([{ kind: 'unit', refs: ['C3'], jumps: [{ power: -4 }] }]);
    // The total is held, and the parts are what the table brings.
    const part = await given('地区\t年份\t一产（亿元）\n万州区\t2020\t80\n');
    expect((await candidateOf(part)).findings).toMatchObject([{ kind: 'partsSum', value: '970.68', refs: ['C2'] }]);
  });

  it('are told where they move further than the data of the area let them', async () => {
    const moved = await given(table.replace('1087.94', '2700'));
    expect((await candidateOf(moved)).findings).toEqual([]);
    const area = (smallFiles['area.csv'] ?? '')
      .replace(/^id,.*$/m, '$&,jump_deviations,jump_times,jump_years')
      .replace(/^small,.*$/m, '$&,8,2,12');
    await importFolder(database.importer, folderOf({ ...smallFiles, 'area.csv': area }));
    expect((await candidateOf(moved)).findings).toMatchObject([{ kind: 'jump', stops: false, refs: ['C2'] }]);
  });

  it('are stopped by what cannot be, and wait for what is odd to be let pass', async () => {
    const negative = await given(table.replace('160.5', '-160.5'));
    expect((await candidateOf(negative)).findings).toMatchObject([{ kind: 'negative', stops: true, refs: ['C3'] }]);
    expect(await publish(negative)).toBe('stopped');
    const twice = await given(`${table}万州区\t2021\t1088\n`);
    expect((await candidateOf(twice)).findings).toMatchObject([{ kind: 'contradiction', refs: ['C2', 'C4'] }]);
    const slip = await given(table.replace('160.5', '1605000'));
    const { findings, number } = await candidateOf(slip);
    expect(number).toBeDefined();
    expect(findings).toMatchObject([{ kind: 'unit', stops: false, refs: ['C3'], jumps: [{ power: -4 }] }]);
    expect(await publish(slip)).toBe('warned');
    const draft = await getDraft(database.db, slip);
    const passed = (refs: string[]) => ({ unit: { refs, reason: '已核', by: '甲', at: '2026-12-01' } });
    if (draft) await saveState(database.db, slip, 2, { ...draft.state, accepted: passed(['C2']) });
    // Another cell was let pass than the one that is odd.
    expect(await publish(slip, { version: 3 })).toBe('warned');
    if (draft) await saveState(database.db, slip, 3, { ...draft.state, accepted: passed(['C3']) });
    expect(await publish(slip, { version: 4 })).toEqual({ release: 2 });
  });

  it('are published with what their editor saw only once each turn of it was ticked', async () => {
    const id = await given(table);
    await candidateOf(id);
    const told = { page: '总览', path: '/zh', id: 'gap', title: '差距', gone: ['a'], come: ['b'] };
    const seen = { version: 2, over: 1, language: 'zh' as const, slides: [], same: { parts: 3, slides: 4 }, seen: [] };
    const effects = { ...seen, told: [{ ...told, gravity: 'turned' as const }], counts: { turned: 1 } };
    await keepEffects(database.db, id, effects);
    expect(await publish(id)).toBe('turned');
    expect(await publish(id, { seen: ['#other'] })).toBe('turned');
    expect(await publish(id, { seen: ['#gap'] })).toEqual({ release: 2 });
    expect(await getEffectsOf(database.db, 2)).toEqual({ ...effects, seen: ['#gap'] });
    expect(await getEffectsOf(database.db, 1)).toBeUndefined();
  });
});
