import { text } from 'node:stream/consumers';
import { createElement, type ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Board } from '@/components/builder/board';
import { getOffer } from '@/components/builder/builder-offer';
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
import { builderSelection, offeredSelection } from '@/lib/figures/builder';
import type { Comparison, Group } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { drawnMap } from '@/lib/map/geography';
import { findingTexts } from '@/lib/texts/finding';
import { siteTexts } from '@/lib/texts/site';
import type { PageContext } from '@/server/page/page-context';
import { changed, folderOf, smallFiles } from './data-folder';
import { openTestDatabase, type TestDatabase } from './harness';

/** The small folder, with these roles of its indicators. */
function filesWith(roles: Record<string, string>): Record<string, string> {
  const [head = '', ...rows] = (smallFiles['indicators.csv'] ?? '').trim().split('\n');
  const lines = rows.map((row) => `${row},${roles[row.split(',')[0] ?? ''] ?? ''}`);
  const files = changed('groups.csv', 'platform,cooperation_platform', 'platform,city_cluster');
  return {
    ...(roles.population_resident ? files : smallFiles),
    'indicators.csv': `${[`${head},role`, ...lines].join('\n')}\n`,
  };
}

async function htmlOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node);
  return text(prelude);
}

describe.each([
  ['no indicator has a role and no group is a cluster', {}],
  ['only a census is there', { urbanization_rate: 'urban_share', population_resident: 'residents' }],
])('an area in which %s', (_title, roles: Record<string, string>) => {
  let database: TestDatabase;
  let reader: Reader;
  let context: PageContext;
  beforeAll(async () => {
    database = await openTestDatabase('pglite');
    await importFolder(database.db, folderOf(filesWith(roles)));
    reader = (await getReader(database.db)) as Reader;
    context = { locale: 'zh', messages: siteTexts.zh, sentences: findingTexts.zh, reader, siteUrl: '' };
  });
  afterAll(() => database.close());

  test('shows its groups in what it has', async () => {
    const views = await getGroupViews(context);
    expect(Object.keys(views)).toEqual(Object.values(roles));
    for (const id of reader.catalogue.groups.keys()) {
      const group = reader.catalogue.groups.get(id) as Group;
      const html = await htmlOf(createElement(GroupProfile, { context, group, layout: 'tiles' }));
      expect(html.includes('id="against"')).toBe(Object.keys(roles).length > 0);
      expect(html).not.toContain('id="parts"');
    }
  });

  test('has a page of clusters, and shows those that there are', async () => {
    const views = await getGroupViews(context);
    const parts = [ClusterCards, ClusterPorts, ExportNote, ClustersLead, ThreeTable];
    const html = await htmlOf([
      ...parts.map((part) => createElement(part, { context, key: part.name })),
      createElement(ClustersCourse, { context, views, key: 'course' }),
    ]);
    expect(html.includes('id="course"')).toBe(roles.population_resident !== undefined);
    expect(clusterCourses(reader.catalogue, views).map(({ id }) => id)).toEqual(
      roles.population_resident ? ['residents'] : [],
    );
    expect(await reader.compare(selectionOf(clusterMain(reader.catalogue, views)))).toBeDefined();
  });

  test('has a builder', async () => {
    const offer = await getOffer(reader);
    const builder = { from: 'platform', members: ['500101'], name: '' };
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
