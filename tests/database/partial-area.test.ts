import { text } from 'node:stream/consumers';
import { createElement, type ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Board } from '@/components/builder/board';
import { ClusterCards } from '@/components/groups/cluster-cards';
import { ClusterPorts } from '@/components/groups/cluster-ports';
import { ClustersCourse, clusterCourses, clusterMain, ExportNote } from '@/components/groups/cluster-views';
import { ClustersLead, ThreeTable } from '@/components/groups/clusters-parts';
import { getGroupViews } from '@/components/groups/group-answer';
import { GroupProfile } from '@/components/groups/group-profile';
import { IndicatorProfile } from '@/components/indicators/indicator-profile';
import { PlaceProfile } from '@/components/places/place-profile';
import { getReader, type Reader } from '@/db/answer/reader';
import { importFolder } from '@/db/import/import-folder';
import { areaNames } from '@/lib/area/side-names';
import { builderSelection, offeredSelection } from '@/lib/figures/builder';
import { getOffer } from '@/lib/figures/builder-offer';
import type { Comparison, Group } from '@/lib/figures/comparison';
import { sidesSelection } from '@/lib/figures/group-lines';
import { selectionOf } from '@/lib/figures/selection';
import { drawnMap } from '@/lib/map/geography';
import { findingTexts } from '@/lib/texts/finding';
import { siteTexts } from '@/lib/texts/site';
import type { PageContext } from '@/server/page/page-context';
import { changed, folderOf, smallFiles } from './data-folder';
import { openTestDatabase, type TestDatabase } from './harness';

/** The small folder with a cluster, and with an urban share and residents. */
function clusterFiles(): Record<string, string> {
  const roles: Record<string, string> = { urbanization_rate: 'urban_share', population_resident: 'residents' };
  const [head = '', ...rows] = (smallFiles['indicators.csv'] ?? '').trim().split('\n');
  const lines = rows.map((row) => `${row},${roles[row.split(',')[0] ?? ''] ?? ''}`);
  const files = changed('groups.csv', 'platform,cooperation_platform', 'platform,city_cluster');
  return { ...files, 'indicators.csv': `${[`${head},role`, ...lines].join('\n')}\n` };
}

async function htmlOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node);
  return text(prelude);
}

describe.each([
  { title: 'no indicator has a role', folder: () => folderOf(smallFiles), roles: [], courses: [] },
  {
    title: 'a census and a cluster are all',
    folder: () => folderOf(clusterFiles()),
    roles: ['urban_share', 'residents'],
    courses: ['residents'],
  },
  {
    title: 'a census of two sides is all',
    folder: () => 'tests/areas/hunan-jiangxi',
    roles: ['urban_share', 'residents', 'urban_residents'],
    courses: [],
  },
])('an area in which $title', ({ folder, roles, courses }) => {
  let database: TestDatabase;
  let reader: Reader;
  let context: PageContext;
  beforeAll(async () => {
    database = await openTestDatabase('pglite');
    await importFolder(database.db, folder());
    reader = (await getReader(database.db)) as Reader;
    const names = areaNames(reader.catalogue.area, 'zh');
    context = { locale: 'zh', messages: siteTexts.zh, sentences: findingTexts.zh, names, reader, siteUrl: '' };
  });
  afterAll(() => database.close());

  test('shows its groups in what it has', async () => {
    const views = await getGroupViews(context);
    expect(Object.keys(views)).toEqual(roles);
    for (const id of reader.catalogue.groups.keys()) {
      const group = reader.catalogue.groups.get(id) as Group;
      const html = await htmlOf(createElement(GroupProfile, { context, group, layout: 'tiles' }));
      expect(html.includes('id="against"')).toBe(roles.length > 0);
      expect(html.includes('id="parts"')).toBe(roles.includes('urban_residents'));
    }
  });

  test('has a page of clusters, and shows those that there are', async () => {
    const views = await getGroupViews(context);
    const parts = [ClusterCards, ClusterPorts, ExportNote, ClustersLead, ThreeTable];
    const html = await htmlOf([
      ...parts.map((part) => createElement(part, { context, key: part.name })),
      createElement(ClustersCourse, { context, views, key: 'course' }),
    ]);
    expect(html.includes('id="course"')).toBe(courses.length > 0);
    expect(clusterCourses(reader.catalogue, views).map(({ id }) => id)).toEqual(courses);
    expect(await reader.compare(selectionOf(clusterMain(reader.catalogue, views)))).toBeDefined();
  });

  test('has a builder', async () => {
    const offer = getOffer(reader.catalogue, await reader.compare(sidesSelection(reader.catalogue.area)));
    const members = offer.groups[0]?.members.map(({ place }) => place) ?? [];
    const builder = { from: offer.groups[1]?.id ?? null, members, name: '' };
    const [comparison, offered] = (await Promise.all([
      reader.compare(builderSelection(offer, builder)),
      reader.compare(offeredSelection(offer)),
    ])) as [Comparison, Comparison];
    const picked = { offer, builder, locale: 'zh' } as const;
    const map = drawnMap(reader.catalogue.geography);
    const board = { ...picked, picked, comparison, offered, map, clashes: [], siteUrl: '', reviewNumber: undefined };
    expect(await htmlOf(createElement(Board, board))).toContain('id="totals"');
  });

  test('tells of its places and indicators', async () => {
    for (const place of reader.catalogue.places.values())
      expect(await htmlOf(createElement(PlaceProfile, { context, place }))).toContain(place.nameZh);
    for (const indicator of reader.catalogue.indicators.values()) {
      const selection = selectionOf({ indicator: indicator.id });
      expect(await htmlOf(createElement(IndicatorProfile, { context, indicator, selection }))).toContain('<h1');
    }
    expect((await reader.similar()).size).toBe(0);
  });
});
