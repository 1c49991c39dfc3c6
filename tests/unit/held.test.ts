import { describe, expect, it } from 'vitest';
import { type HeldParts, type HeldSeries, heldOf } from '@/lib/reading/held';
import { indexOf } from '@/lib/reading/held-index';
import { readIndicators } from '@/lib/reading/indicator-index';
import { placesInText, readPlaces } from '@/lib/reading/place-index';
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

const held = heldOf(
  {
    ...{ places: byId(places), placeNames, placeEvents, indicators: byId(indicators), indicatorNames },
    series: new Map<string, HeldSeries[]>(),
  },
  new Map(),
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
