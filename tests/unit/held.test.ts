import { describe, expect, it } from 'vitest';
import { textGrid } from '@/lib/given/grid';
import { type HeldParts, heldOf } from '@/lib/reading/held';
import { indexOf } from '@/lib/reading/held-index';
import { readIndicators } from '@/lib/reading/indicator-index';
import { placesInText, readPlaces } from '@/lib/reading/place-index';
import { read } from '@/lib/reading/read';
import { readUnit } from '@/lib/reading/units';
import { readTable } from '../data-table';

const rowsOf = <T>(table: string, make: (row: Record<string, string>) => T) => readTable(table).map(make);
const byId = <T extends { id: string }>(things: T[]) => new Map(things.map((thing) => [thing.id, thing]));

type PlaceRow = NonNullable<ReturnType<HeldParts['places']['get']>>;

const places = rowsOf(
  'places',
  ({ id = '', name_zh = '', name_en = '', kind, parent }): PlaceRow => ({
    ...{ id, nameZh: name_zh, nameEn: name_en, kind: kind as PlaceRow['kind'], parent: parent || null },
  }),
);
const placeNames = rowsOf('place_names', ({ place = '', name = '', kind, valid_until }) => ({
  ...{ place, name, kind: kind as HeldParts['placeNames'][number]['kind'], validUntil: valid_until || null },
}));
const placeEvents = rowsOf('place_events', (row) => ({
  ...{ place: row.place ?? '', date: row.date ?? '', breakZh: row.break_zh || null, breakEn: row.break_en || null },
  ...{ detailZh: row.detail_zh ?? '', detailEn: row.detail_en ?? '' },
}));
const indicators = rowsOf('indicators', (row) => ({
  ...{ id: row.id ?? '', nameZh: row.name_zh ?? '', nameEn: row.name_en ?? '', unit: row.unit ?? '' },
  ...{
    unitZh: row.unit_zh ?? '',
    unitEn: row.unit_en ?? '',
    decimals: Number(row.decimals),
    aggregation: 'sum' as const,
  },
}));
const indicatorNames = rowsOf('indicator_names', ({ indicator = '', name = '' }) => ({ indicator, name }));

const series = rowsOf('series', (row) => ({
  ...{ id: row.id ?? '', indicator: row.indicator ?? '', name: row.name ?? '', rank: Number(row.rank) },
  ...{ nameZh: row.name_zh ?? '', nameEn: row.name_en ?? '', noteZh: row.note_zh || null, noteEn: row.note_en || null },
}));

const held = heldOf(
  {
    ...{ places: byId(places), placeNames, placeEvents, indicators: byId(indicators), indicatorNames },
    series: new Map([['', series]]),
  },
  new Map(series.map(({ id }) => [id, ['2020', '2021']])),
  (text) => (/^泸县$/.test(text) ? 'lu xian' : ''),
);
const index = indexOf(held);
const idsOf = (text: string) => readPlaces(index.places, text).map(({ place }) => place.id);

describe('what is held', () => {
  it('knows every place by its id and its names', () => {
    for (const { id, nameZh, nameEn } of places) {
      for (const name of [id, nameZh, nameEn]) expect(idsOf(name), name).toEqual([id]);
    }
    for (const { place, name } of placeNames) expect(idsOf(name), name).toContain(place);
    expect(idsOf('lu xian')).toEqual(['510521']);
  });

  it('knows former names and codes, and what happened to the area since', () => {
    expect(readPlaces(index.places, '达县')).toMatchObject([
      {
        place: { id: '511703' },
        rule: 'placeByFormerName',
        until: '2013-06-28',
        changes: [{ breakZh: '达县部分划出' }],
      },
    ]);
    expect(readPlaces(index.places, '500234')).toMatchObject([{ place: { id: '500154' }, changes: [] }]);
    expect(idsOf('遂宁市市中区')).toEqual(['510903', '510904']);
  });

  it('finds the place that a title names, not the one in which it lies', () => {
    expect(placesInText(index.places, '重庆市万州区2021年指标').map(({ id }) => id)).toEqual(['500101']);
    expect(placesInText(index.places, '川渝毗邻地区')).toEqual([]);
  });

  it('knows every indicator by its name, and every unit', () => {
    for (const { id, nameZh, nameEn, unit, unitZh } of indicators) {
      for (const name of [id, nameZh, nameEn]) {
        expect(
          readIndicators(index.indicators, name).map(({ indicator }) => indicator.id),
          name,
        ).toContain(id);
      }
      // 年 behind a name is a time; years of schooling are known as a unit where a column of units says so.
      if (unitZh === '年') continue;
      expect(readUnit(unit), unit).toBeDefined();
      expect(readUnit(unitZh), unitZh).toEqual(readUnit(unit));
    }
    for (const { indicator, name } of indicatorNames) {
      expect(
        readIndicators(index.indicators, name).map((one) => one.indicator.id),
        name,
      ).toContain(indicator);
    }
  });
});

describe('a table of one indicator', () => {
  const readUnder = (head: string, value = '5', unit?: string) =>
    read(
      textGrid(
        [
          ['地区', '年份', head, ...(unit === undefined ? [] : ['计量单位'])],
          ['万州区', '2021', value, ...(unit === undefined ? [] : [unit])],
        ],
        { file: '', sheet: '' },
      ),
      held,
    );
  const whyOf = (reading: ReturnType<typeof readUnder>) => [
    ...reading.unread.map(({ why }) => why).filter((why) => why !== 'asked'),
    ...reading.questions.map(({ id }) => id).filter((id) => id.startsWith('unit')),
  ];
  const withSeries = indicators.filter(({ id }) => series.some(({ indicator }) => indicator === id));

  it('is read under each of its names with its unit behind, or what it counts of it', () => {
    expect(withSeries.length).toBeGreaterThan(100);
    const refused = withSeries.flatMap(({ id, nameZh, unitZh }) => {
      const names = [nameZh, ...indicatorNames.filter(({ indicator }) => indicator === id).map(({ name }) => name)];
      const heads = names.flatMap((name) => [`${name}（${unitZh}）`, `${name}(${unitZh.replace(/\/.*$/, '')})`]);
      return heads.flatMap((head) => whyOf(readUnder(head)).map((why) => `${head} ${why}`));
    });
    expect(refused).toEqual([]);
  });

  it('is read by a column of units that spells its unit, but for no other unit and no multiple', () => {
    expect(whyOf(readUnder('平均受教育年限', '7.8', '年'))).toEqual([]);
    expect(whyOf(readUnder('每千常住人口床位数', '5.5', '张'))).toEqual([]);
    expect(whyOf(readUnder('平均受教育年限', '7.8', '月'))).toEqual(['unknownUnit']);
    expect(whyOf(readUnder('平均受教育年限', '5万', '年'))).toEqual(['unknownUnit']);
    expect(whyOf(readUnder('平均受教育年限（%）', '7.8'))).toEqual(['otherUnit']);
    expect(whyOf(readUnder('每千常住人口床位数', '5.5', '元'))).toEqual(['otherUnit']);
  });
});
