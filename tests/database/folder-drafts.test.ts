import JSZip from 'jszip';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getCandidateReader, getReader, type Reader } from '@/db/answer/reader';
import { createDraft, getDraft } from '@/db/drafts/drafts';
import { type FolderCandidate, makeFolderCandidate } from '@/db/drafts/folder-draft';
import { publishDraft } from '@/db/drafts/publish-draft';
import { isFolder, readDraft } from '@/db/drafts/read-draft';
import { undoNewest } from '@/db/exchange/undo';
import { importFolder } from '@/db/import/import-folder';
import { importAtStart } from '@/db/import/start-import';
import { places } from '@/db/schema/observations';
import { isRefusal } from '@/lib/given/refusal';
import { type Files, folderOf, smallFiles } from './data-folder';
import { answerTo, drivers, openTestDatabase, type TestDatabase } from './harness';

const observed = smallFiles['observations.csv'] ?? '';
/** The first figure of the small folder, and another for it. */
const [line = '', figure = ''] = /^gdp\.yearbook,500101,2020,([\d.]+),.*$/m.exec(observed) ?? [];

describe.each(drivers)('whole data sets given as an archive on %s', (driver) => {
  let database: TestDatabase;
  let folder: string;
  beforeEach(async () => {
    database = await openTestDatabase(driver);
    folder = folderOf(smallFiles);
    await importFolder(database.importer, folder);
  });
  afterEach(() => database.close());

  const now = async () => (await getReader(database.db)) as Reader;

  /** Gives files in a folder of an archive; returns the id of the draft. */
  async function given(files: Files): Promise<string> {
    const zip = new JSZip();
    for (const [name, content] of Object.entries(files)) zip.file(`mine/${name}`, content);
    zip.file('mine/deeper/observations.txt', 'not looked at');
    const content = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    return createDraft(database.db, { file: 'mine.zip', media: 'file', content, author: '甲' });
  }

  async function candidateOf(id: string): Promise<FolderCandidate> {
    const [reader, draft] = [await now(), await getDraft(database.db, id)];
    if (!draft) throw new Error('There is no draft.');
    expect(isFolder(await readDraft(reader, draft))).toBe(true);
    const made = await makeFolderCandidate(database.importer, reader, draft, 'zh');
    if (isRefusal(made)) throw new Error(made.refused);
    return made;
  }

  const publish = (id: string, more = {}) =>
    publishDraft(database.importer, id, { version: 1, release: 1, reason: '年报', by: '乙', review: true, ...more });

  const moved = { ...smallFiles, 'observations.csv': observed.replace(line, line.replace(figure, `${figure}5`)) };
  const figureOf = async (reader: Reader) =>
    (await answerTo(reader, 'i=gdp&p=500101')).lines[0]?.points.find(({ period }) => period === '2020')?.value;

  it('show what they would make, and become a release that can be undone', async () => {
    const before = await figureOf(await now());
    const held = await database.db.select().from(places);
    const renamed = { 'places.csv': (smallFiles['places.csv'] ?? '').replace('Kaijiang', 'Kaijiang County') };
    const id = await given({ ...moved, ...renamed });
    const { number = 0, result, problems } = await candidateOf(id);
    expect(problems).toEqual([]);
    expect(result).toMatchObject({ added: 0, changed: 1, retired: 0 });
    expect(result?.tables).toEqual([{ file: 'places.csv', added: 0, changed: 1, removed: 0 }]);
    expect((await candidateOf(id)).number).toBe(number);
    const asIf = (await getCandidateReader(database.db, number)) as Reader;
    expect([await figureOf(asIf), asIf.catalogue.places.get('511723')?.nameEn]).toEqual([
      Number(`${figure}5`),
      'Kaijiang County',
    ]);
    expect([await figureOf(await now()), await database.db.select().from(places)]).toEqual([before, held]);
    expect(await publish(id, { by: '甲' })).toBe('author');
    expect(await publish(id)).toEqual({ release: 2 });
    const { release, catalogue } = await now();
    expect(release).toMatchObject({ reason: '年报', author: '甲', reviewer: '乙', draft: id, folder: 'mine.zip' });
    expect([await figureOf(await now()), catalogue.places.get('511723')?.nameEn]).toEqual([
      Number(`${figure}5`),
      'Kaijiang County',
    ]);
    // The next start leaves it alone, and gives no advice on a folder that this machine has not.
    const [told = ''] = await importAtStart(database.importer, folder, { locale: 'zh' });
    expect(told).toContain('mine.zip');
    expect(told).not.toContain('PILIN_DATA');
    await undoNewest(database.importer, { locale: 'zh', reason: '误导入' });
    expect(await figureOf(await now())).toBe(before);
  });

  it('are stopped by what the import of a folder refuses, in the words of their reader', async () => {
    const id = await given({ ...moved, 'observations.csv': observed.replace(line, line.replace(figure, 'about 7')) });
    const { number, problems } = await candidateOf(id);
    expect(number).toBeUndefined();
    expect(problems.join('\n')).toMatch(/observations\.csv:\d+.*about 7/);
    expect(await publish(id)).toBe('stopped');
    expect((await now()).release.number).toBe(1);
  });

  it('that hold nothing else are no release', async () => {
    const id = await given(smallFiles);
    expect(await candidateOf(id)).toMatchObject({ problems: [], result: { unchanged: true } });
    expect(await publish(id)).toBe('nothing');
  });
});
