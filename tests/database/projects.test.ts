import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { trackedProjects } from '@/components/projects/project-tracker';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { hasNoCounterpart, nearestOf, zoneOf } from '@/lib/projects/project';
import { everyProject } from '@/lib/projects/project-choice';
import { projectsCsv, projectsFileName } from '@/lib/projects/project-file';
import { choiceWords, chosenProjects, type Proposal, proposalOf } from '@/lib/projects/projects';
import { readTable } from '@/tests/data-table';
import { changed, folderOf } from './data-folder';
import { drivers, openImportedDatabase, openTestDatabase } from './harness';

const rows = readTable('projects');

describe.each(drivers)('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  let proposal: Proposal;
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    proposal = proposalOf(reader.catalogue);
  });
  afterAll(() => database?.close());

  const chosen = (choice: Partial<typeof everyProject>) =>
    chosenProjects(reader.catalogue, proposal.projects, { ...everyProject, ...choice }).map(({ id }) => id);

  test('every project, zone and figure of the data set is there, and read once', async () => {
    expect(proposal.projects.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    expect(proposal.zones).toHaveLength(readTable('zones').length);
    expect([...proposal.facts.values()].flat()).toHaveLength(readTable('facts').length);
    expect(proposalOf(reader.catalogue)).toBe(proposal);
  });

  test('each filter leaves the rows that the file says, and sides divide them without rest', () => {
    const words = choiceWords(reader.catalogue, proposal.projects);
    for (const kind of words.kind) {
      expect(chosen({ kind })).toEqual(rows.filter((row) => row.kind === kind).map(({ id }) => id));
    }
    for (const status of words.status) {
      expect(chosen({ status })).toEqual(rows.filter((row) => row.status === status).map(({ id }) => id));
    }
    expect(words.side.flatMap((side) => chosen({ side }))).toHaveLength(rows.length);
    expect(chosen({ kind: 'railway', status: 'open' })).toEqual(['rail-zhengyu']);
  });

  test('a group has the projects at its members, inside them and at their prefecture, not those of the province', () => {
    const wandakai = chosen({ group: 'platform-wandakai' });
    expect(wandakai).toEqual(
      expect.arrayContaining(['rail-wdk-intercity', 'rail-cdw', 'rail-xy-link', 'port-wanzhou']),
    );
    expect(wandakai).not.toContain('park-rongchang-notebook');
    expect(chosen({ group: 'side-chongqing' })).not.toContain('targets-chongqing');
    // Dazhou is the prefecture of four members on the Sichuan side.
    expect(chosen({ group: 'platform-mingyueshan' })).toContain('rail-cdw');
  });

  test('a name without anything real behind it says so and leads to what its note names', () => {
    const of = (id: string) => proposal.projects.find((project) => project.id === id) as Proposal['projects'][number];
    const nameless = proposal.projects.filter(hasNoCounterpart).map(({ id }) => id);
    expect(nameless).toEqual([
      ...['park-suining-lancai', 'cbz-wanda', 'rail-three-gorges', 'rail-wdk-intercity', 'centre-trade'],
    ]);
    const nearest = (id: string) => nearestOf(of(id), proposal.projects).map((project) => project.id);
    expect(nearest('rail-wdk-intercity')).toEqual(['rail-cdw', 'rail-xy-link']);
    expect(nearest('cbz-wanda')).toEqual(['cbz-wanzhou']);
    expect(nearest('rail-three-gorges')).toEqual(['rail-zhengyu']);
    expect(nearest('centre-trade')).toEqual(['cbz-yongchuan']);
    expect(nearest('park-suining-lancai')).toEqual(['park-suining-etdz']);
    expect(zoneOf(of('cbz-wanzhou'), proposal.zones)?.id).toBe('wanzhou-cbz');
    expect(zoneOf(of('ftz-chuannan'), proposal.zones)?.id).toBe('south-sichuan-ftz');
    expect(zoneOf(of('cbz-wanda'), proposal.zones)).toBeUndefined();
  });

  test('plans keep the year in which they were told', async () => {
    const [cdw] = (await trackedProjects(reader, { ...everyProject, kind: 'railway' })).filter(
      ({ project }) => project.id === 'rail-cdw',
    );
    expect(cdw?.milestones).toContainEqual({ kind: 'planned', date: '2026', said: '2021', part: null });
  });

  test('a plan and what came of it stand together, and each step by its name', async () => {
    const all = await trackedProjects(reader, everyProject);
    const courseOf = (id: string) =>
      all
        .find(({ project }) => project.id === id)
        ?.milestones.map(({ kind, date, said, part }) => [kind, date, said, part?.nameEn ?? null].join(' '));
    expect(courseOf('cbz-wanzhou')).toEqual([
      'approved 2021-01  ',
      'opened 2024-01-04  First goods in',
      'planned 2022-02 2021-11-10 ',
      'status 2024-01-04  ',
    ]);
    expect(courseOf('port-xintian')).toEqual([
      'opened 2020-12  Phase 1 opened',
      'opened 2022-12-29  Rail link in use',
      'approved 2024-07  Approved to open to foreign vessels',
      'planned 2022 2021-02-03 Opening of the rail link planned',
      'planned 2025 2024-12-19 Opening of phase 2 planned',
      'status 2024-12-27  ',
    ]);
    expect(courseOf('rail-xy-link')).toEqual(['started 2022-11-29  ', 'planned 2028 2022 ', 'status 2022-11-29  ']);
  });
});

describe.each(drivers)('data alone, on %s', (driver) => {
  let database: Database;
  beforeAll(async () => {
    database = await openTestDatabase(driver);
  });
  afterAll(() => database?.close());

  test('a row in the file is a project: found by its kind, status, side and group, with its dates', async () => {
    const first = 'rail,railway,Rail,铁路,both';
    const row = 'cable,cableway,Cable car,索道,right,500101,under_construction,2024-05,source,yearbook,=1+1,=1+1\n';
    const files = changed('projects.csv', first, row + first);
    const plan = 'cable,opening_year_planned,2024,2027,,year,yearbook,,,\n';
    const named = changed('measures.csv', 'length,', 'opening_year_planned,Opening,开通,planned,whole\nlength,', files);
    await importFolder(database.db, folderOf(changed('facts.csv', 'rail,length', `${plan}rail,length`, named)));
    const reader = (await getReader(database.db)) as Reader;
    const { projects } = proposalOf(reader.catalogue);
    const choice = { kind: 'cableway', status: 'under_construction', side: 'chongqing', group: 'platform' };
    const words = choiceWords(reader.catalogue, projects);
    expect(words.kind).toContain('cableway');
    expect(words.group).toContain('platform');
    const [found, ...others] = await trackedProjects(reader, choice);
    expect(others).toEqual([]);
    expect(found?.project).toMatchObject({ id: 'cable', nameZh: '索道', places: ['500101'], statusDate: '2024-05' });
    const { catalogue } = reader;
    const file = projectsCsv(await trackedProjects(reader, choice), { catalogue, locale: 'en', release: 1 });
    expect(file).toContain("'=1+1");
    expect(file).not.toMatch(/[,\n]=/);
    const name = projectsFileName(
      { ...everyProject, kind: 'a:b', side: 'sichuan' },
      { catalogue, locale: 'zh', release: 1 },
    );
    expect(name).toBe('小区域项目_a-b_只在四川_版本1.csv');
    expect(found?.milestones.map(({ kind, date }) => [kind, date])).toEqual([
      ['planned', '2027'],
      ['status', '2024-05'],
    ]);
  });
});
