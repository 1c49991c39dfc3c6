import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { getReader, type Reader } from '@/db/answer/reader';
import { getSupport, getSupportCounts } from '@/db/answer/source-support';
import type { Database, Db } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { releaseTables } from '@/db/schema/release-tables';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { proposalOf } from '@/lib/projects/projects';
import { claimsOf } from '@/lib/proposal/claims';
import { folderOf, smallFiles } from './data-folder';
import { drivers, openTestDatabase } from './harness';

/** The small folder with everything said anew: release N names all by N, and its figures are N. */
function filesOf(number: number): string {
  const files: Record<string, string> = {};
  for (const [name, text] of Object.entries(smallFiles)) {
    files[name] = text
      .replaceAll('Wanzhou', `Wanzhou ${number}`)
      .replaceAll('Platform,平台,Platform', `Platform ${number},平台,Platform`)
      .replaceAll(',GDP,', `,GDP ${number},`)
      .replaceAll('gdp.yearbook,gdp,yearbook,Yearbook,', `gdp.yearbook,gdp,yearbook,Yearbook ${number},`)
      .replaceAll('census,Census,', `census,Census ${number},`)
      .replaceAll(',Target,', `,Target ${number},`)
      .replaceAll(',2025,66,', `,2025,${number},`)
      .replaceAll('rail,railway,Rail,', `rail,railway,Rail ${number},`)
      .replaceAll(',Length,', `,Length ${number},`)
      .replaceAll('120.5', String(number))
      .replaceAll('Space is left.', `Space ${number}.`)
      .replaceAll(',970.68,', `,${number + 970.68},`)
      .replaceAll(',100.68,', `,${number + 100.68},`)
      .replaceAll(',100,\n', `,${number},\n`);
  }
  return folderOf(files);
}

const ofGdp = selectionOf({
  indicator: 'gdp',
  others: ['urbanization_rate'],
  subjects: ['500101', 'platform'].flatMap((id) => parseSubject(id) ?? []),
  benchmarks: ['target-rate'],
});

/** The releases of which an answer says anything; one, if nothing is mixed. */
async function releasesIn(reader: Reader): Promise<number[]> {
  const comparison = await reader.compare(ofGdp);
  const [proposal, claims, support] = [
    proposalOf(reader.catalogue),
    claimsOf(reader.catalogue),
    await getSupport(reader, 'yearbook'),
  ];
  const { catalogue, release } = reader;
  const ending = (text: string | null | undefined) => Number(/(\d+)\.?$/.exec(text ?? '')?.[1]);
  const [place, group] = comparison?.lines ?? [];
  const [rate] = comparison?.others ?? [];
  const value = place?.points.find(({ period }) => period === '2020')?.value ?? Number.NaN;
  const ratio = rate?.lines[0]?.points[0]?.value ?? Number.NaN;
  return [
    release.number,
    comparison?.release.number ?? Number.NaN,
    ending(comparison?.indicator.nameEn),
    ending(comparison?.series[0]?.nameEn),
    ending(place?.nameEn),
    ending(group?.nameEn),
    Math.round(value - 970.68),
    // The factor of a ratio is of the release too.
    Math.round((ratio * 156.44) / 107.6),
    ending(rate?.targets[0]?.nameEn),
    rate?.targets[0]?.value ?? Number.NaN,
    ending(comparison?.sources.find(({ id }) => id === 'census')?.title ?? catalogue.sources.get('census')?.title),
    ending(proposal.projects[0]?.nameEn),
    Number(proposal.facts.get('rail')?.[0]?.value),
    ending(catalogue.measures.get('length')?.nameEn),
    ending(claims[0]?.claimEn),
    ending(support.entries.find(({ id }) => id === 'rail')?.nameEn),
  ];
}

const last = 6;

async function read(db: Db, isOver: () => boolean, mixed: string[]): Promise<number> {
  let answers = 0;
  const seen = new Set<number>();
  while (!isOver() || seen.size === 0) {
    const reader = await getReader(db);
    if (reader) {
      const found = await releasesIn(reader);
      seen.add(reader.release.number);
      if (new Set(found).size !== 1) mixed.push(found.join(' '));
      answers++;
    }
    // Lets the import have its turn in the same process.
    await wait(10);
  }
  return answers;
}

describe.each(drivers)('on %s', (driver) => {
  it('no answer mixes releases while others are imported, and each release keeps its own names', async () => {
    const database = await openTestDatabase(driver);
    const others: Database[] = driver === 'postgres' ? [await database.reopen(), await database.reopen()] : [];
    const readers = [database, ...others];
    await importFolder(database.db, filesOf(1));
    const mixed: string[] = [];
    let over = false;
    const reading = readers.flatMap(({ db }) => [1, 2].map(() => read(db, () => over, mixed)));
    for (let number = 2; number <= last; number++) await importFolder(database.db, filesOf(number));
    over = true;
    const answers = (await Promise.all(reading)).reduce((sum, one) => sum + one, 0);
    expect(mixed).toEqual([]);
    expect(answers).toBeGreaterThan(driver === 'postgres' ? 100 : 10);
    for (const other of others) await other.close();

    const fresh = await database.reopen();
    for (const number of [1, 5, last, 1]) {
      const reader = (await getReader(fresh.db, number)) as Reader;
      expect(new Set(await releasesIn(reader))).toEqual(new Set([number]));
    }
    const past = await (await getReader(fresh.db, 2))?.compare({ ...ofGdp, release: 2 });
    expect(past?.lines[0]?.nameEn).toBe('Wanzhou 2');
    await fresh.close();
    await database.close();
  });

  it('gives a database made before names were kept those of its newest release, at the next import or reading', async () => {
    const database = await openTestDatabase(driver);
    await importFolder(database.db, filesOf(1));
    await importFolder(database.db, filesOf(2));
    await database.db.delete(releaseTables);
    const fresh = await database.reopen();
    expect((await getReader(fresh.db, 1))?.catalogue.places.get('500101')?.nameEn).toBe('Wanzhou 2');
    await fresh.db.delete(releaseTables);
    await importFolder(fresh.db, filesOf(2));
    expect(await fresh.db.select({ release: releaseTables.release }).from(releaseTables)).toEqual([{ release: 2 }]);
    await importFolder(fresh.db, filesOf(3));
    const names = await fresh.db.select({ release: releaseTables.release }).from(releaseTables).orderBy(sql`1`);
    expect(names).toEqual([{ release: 2 }, { release: 3 }]);
    await fresh.close();
    await database.close();
  });

  it('counts what a source supports from the same release', async () => {
    const database = await openTestDatabase(driver);
    await importFolder(database.db, filesOf(1));
    const counts = await getSupportCounts((await getReader(database.db)) as Reader);
    expect(counts.get('yearbook')).toEqual({ figures: 4, others: 11 });
    expect(counts.get('census')).toEqual({ figures: 4, others: 2 });
    await database.close();
  });
});
