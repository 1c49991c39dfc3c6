import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteTexts } from '@/lib/texts/site';
import { type Server, settings, startServer, stopServer } from './server';

const folder = mkdtempSync(join(tmpdir(), 'pilin-added-'));
const data = join(folder, 'data');
let server: Server;

/** What someone writes who adds a project and a group as the README says. */
const rows = {
  'projects.csv':
    'rail-added,railway,Added railway,新增铁路,both,500152;511000,planned,2024,source,cdw-approval,,See cluster-added.,见 cluster-added。',
  'groups.csv':
    'cluster-added,city_cluster,Added cluster,新增城市群,Added,新增群,,article,proposed,2021,article-li-jing-2021,,,A note.,一条备注。',
  'group_members.csv': 'cluster-added,500152,medium,,,,\ncluster-added,511000,named,,,,',
  'facts.csv': 'rail-added,railway_length,2024,88,,km,cdw-approval,,,',
};

beforeAll(async () => {
  cpSync('data', data, { recursive: true });
  for (const [file, text] of Object.entries(rows)) appendFileSync(join(data, file), `${text}\n`);
  server = await startServer({ ...settings(join(folder, 'database')), PILIN_DATA: data });
});
afterAll(async () => {
  if (server) await stopServer(server);
  rmSync(folder, { recursive: true, force: true });
});

const textOf = async (path: string) => {
  const response = await fetch(server.address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response.text();
};

test('a project added to the data has its page, with figure, note and group, and stands in list, finder and place', async () => {
  const page = await textOf('/zh/projects/rail-added');
  for (const text of ['新增铁路', '88公里', 'href="/zh/clusters/cluster-added"']) expect(page).toContain(text);
  expect(await textOf('/en/projects?kind=railway')).toContain('href="/en/projects/rail-added"');
  expect(await textOf('/zh/places/500152')).toContain('href="/zh/projects/rail-added"');
  expect(await textOf('/api/directory')).toContain('rail-added');
});

test('a group added to the data has its page, with members and marks of what is inferred', async () => {
  for (const locale of ['zh', 'en'] as const) {
    const page = await textOf(`/${locale}/clusters/cluster-added`);
    const row = (place: string) => page.split('<tr').find((part) => part.includes(`/${locale}/places/${place}"`));
    expect(row('500152')).toContain('data-confidence="medium"');
    expect(row('500152')).toContain(siteTexts[locale].confidence.medium);
    expect(row('511000')).toContain('data-confidence="named"');
    expect(page).toContain('data-inferred');
    expect(page).toContain(`href="/${locale}/projects/rail-added"`);
    expect(await textOf(`/${locale}/clusters`)).toContain(`href="/${locale}/clusters/cluster-added"`);
  }
});
