import { text } from 'node:stream/consumers';
import { createElement, type ReactNode } from 'react';
import { prerenderToNodeStream } from 'react-dom/static';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GroupProfile } from '@/components/groups/group-profile';
import { PlaceList } from '@/components/places/place-list';
import { PlaceProfile } from '@/components/places/place-profile';
import { getReader, type Reader } from '@/db/answer/reader';
import { getDirectory } from '@/db/directory/directory';
import { areaNames } from '@/lib/area/side-names';
import { getOffer } from '@/lib/figures/builder-offer';
import type { Group, Place } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { historyOf } from '@/lib/places/history';
import { findingTexts } from '@/lib/texts/finding';
import { siteTexts } from '@/lib/texts/site';
import type { PageContext } from '@/server/page/page-context';
import { openImportedDatabase, type TestDatabase } from './harness';

async function textOf(node: ReactNode): Promise<string> {
  const { prelude } = await prerenderToNodeStream(node);
  const html = await text(prelude);
  return html.replace(/<!--.*?-->|<[^>]+>/g, '').replaceAll('&#x27;', "'");
}

let database: TestDatabase;
let reader: Reader;
beforeAll(async () => {
  database = await openImportedDatabase('pglite');
  reader = (await getReader(database.db)) as Reader;
});
afterAll(() => database.close());

function contextIn(locale: Locale): PageContext {
  const names = areaNames(reader.catalogue.area, locale);
  return { locale, messages: siteTexts[locale], sentences: findingTexts[locale], names, reader, siteUrl: '' };
}
const placeOf = (id: string) => reader.catalogue.places.get(id) as Place;
const pageOf = (id: string, locale: Locale) =>
  textOf(createElement(PlaceProfile, { context: contextIn(locale), place: placeOf(id) }));

it('no membership outlives its place', () => {
  const { members, places } = reader.catalogue;
  const outliving = [...members.values()].flat().filter(({ place, validTo }) => {
    const end = places.get(place)?.validTo ?? null;
    return end !== null && (validTo === null || validTo > end);
  });
  expect(outliving).toEqual([]);
});

describe('the page of a place', () => {
  it.each([
    ['500112', 'zh', '2025年11月撤销，设立两江新区；以下为撤销前的数据。'],
    ['500112', 'zh', '位次在重庆一侧毗邻区县13个中由高到低'],
    ['500105', 'zh', '2025年11月撤销，设立两江新区；以下为撤销前的数据。'],
    ['500112', 'en', 'and replaced by Liangjiang; the data below are of before that.'],
    ['500157', 'zh', '前身为渝北 至2025年、江北 至2025年；以前的数据见其各自的页面。'],
    ['500157', 'en', 'in place of Yubei until 2025, Jiangbei until 2025; for earlier data see their pages.'],
    ['500115', 'zh', '位次在重庆一侧毗邻区县13个（其中渝北至2025年）中由高到低'],
    ['500115', 'en', 'side of the border) (Yubei until 2025), highest first'],
    ['500110', 'zh', '位次在本站所列重庆非毗邻区县9个（其中江北至2025年）中由高到低'],
    ['500110', 'en', 'Ranks are among 9 listed here (Districts of Chongqing not on the border)'],
    ['510900', 'zh', '位次在本站所列四川地级市11个中'],
    ['port-yibin', 'zh', '超过2011年的15倍'],
    ['port-yibin', 'en', 'more than 15 times the figure of 2011'],
  ] as const)('%s says in %s: %s', async (id, locale, said) => {
    expect(await pageOf(id, locale)).toContain(said);
  });

  it.each(['500115', '510903', '511703'])('%s, which still is, says nothing of an end', async (id) => {
    expect(await pageOf(id, 'zh')).not.toMatch(/以下为撤销前|前身为/);
  });

  it('tells its history in order of time, in both languages, with who says so', async () => {
    const page = await pageOf('511703', 'zh');
    const told = ['达县双龙乡划归通川区', '代码由511721改为511703', '2镇7乡', '45463人单列'];
    const at = told.map((words) => page.indexOf(words));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
    expect(page).toContain('民政部');
    expect(await pageOf('511703', 'en')).toContain(
      'Da County became Dachuan District without 2 towns and 7 townships.',
    );
  });

  it('of a prefecture tells what became of counties that have no figures here', () => {
    const { catalogue } = reader;
    const told = historyOf(catalogue, placeOf('511600')).map(({ place }) => place);
    expect(told).toContain('511603');
    expect(historyOf(catalogue, placeOf('511600')).map(({ date }) => date)).toEqual(
      historyOf(catalogue, placeOf('511600'))
        .map(({ date }) => date)
        .toSorted(),
    );
    expect(historyOf(catalogue, placeOf('511703')).every(({ place }) => place === '511703')).toBe(true);
  });
});

describe('lists', () => {
  it.each([
    ['zh', '至2025年', '渝北至2025年'],
    ['en', 'until 2025', 'Yubei until 2025'],
  ] as const)('say until when a place or member was, in %s', async (locale, until, named) => {
    const entries = ['500112', '500115'].map((id) => ({ place: placeOf(id), extent: undefined }));
    const list = await textOf(createElement(PlaceList, { title: '', entries, locale }));
    expect(list.split(until)).toHaveLength(2);
    for (const id of ['side-chongqing', 'cluster-satellite']) {
      const group = reader.catalogue.groups.get(id) as Group;
      const context = contextIn(locale);
      expect(await textOf(createElement(GroupProfile, { context, group, layout: 'tiles' }))).toContain(named);
    }
  });

  it('of what can be looked for and picked say so too', async () => {
    const { entries } = await getDirectory(reader);
    const details = entries.filter(({ detailZh }) => detailZh.includes('至2025年')).map(({ id }) => id);
    expect(details.toSorted()).toEqual(['500105', '500112']);
    const ended = getOffer(reader.catalogue, undefined).places.filter(({ validTo }) => validTo !== null);
    expect(ended.map(({ id }) => id).toSorted()).toEqual(['500105', '500112']);
  });
});
