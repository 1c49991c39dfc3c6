import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, neighbourOf } from '@/components/builder/neighbour';
import { builderQuery, readBuilder } from '@/lib/addresses/builder';
import { extremesOf, leastOf } from '@/lib/figures/bounds';
import {
  type Builder,
  builtSubject,
  exchanged,
  isUnchanged,
  type Offer,
  startOf,
  toggled,
} from '@/lib/figures/builder';
import type { Comparison } from '@/lib/figures/comparison';
import { formatSelection, readSelection, selectionOf } from '@/lib/figures/selection';
import { formatPicked, formatSubject, mostPicked, parseSubject, pickedPlaces } from '@/lib/figures/subject';
import { readTable } from '@/tests/data-table';
import { exampleArea } from '@/tests/example-area';
import { exampleComparison, lineWith, pointWith } from '@/tests/example-comparison';

const memberships = readTable('group_members');
const offer: Offer = {
  area: exampleArea,
  ...{ views: {}, since: undefined, formerCodes: { '500223': '500152', '500225': '500111', '510217': '500111' } },
  places: readTable('places')
    .filter(({ kind = '' }) => ['county', 'prefecture'].includes(kind))
    .map(({ id = '', name_zh: nameZh = '', name_en: nameEn = '', kind, parent = null, border }) => ({
      ...{ id, nameZh, nameEn, parent, border: border === 'true', validTo: null },
      kind: kind === 'county' ? 'county' : 'prefecture',
      side: id.startsWith('50') ? 'right' : 'left',
    })),
  groups: readTable('groups').map(({ id = '', name_zh: nameZh = '', name_en: nameEn = '' }) => ({
    ...{ id, nameZh, nameEn, shortZh: nameZh, shortEn: nameEn, kind: 'city_cluster' },
    members: memberships.filter(({ group }) => group === id).map(({ place = '' }) => ({ place, confidence: 'high' })),
  })),
};
const read = (query: string) => readBuilder(new URLSearchParams(query), offer);

describe('former codes in the address of the builder', () => {
  test.each([
    ['m=500223', ['500152'], ['500223']],
    ['m=500225.510217.500115', ['500111', '500115'], ['500225', '510217']],
    ['m=500115', ['500115'], []],
  ])('%s is read as the places of today', (query, members, codes) => {
    const { builder, problems } = read(query);
    expect(builder.members).toEqual(members);
    expect(problems.map(({ value, renamed }) => [value, renamed])).toEqual(codes.map((code) => [code, true]));
  });
});
const parentOf = (id: string) => offer.places.find((place) => place.id === id)?.parent;

/** Members none of which lies in another. */
const members = fc
  .shuffledSubarray(offer.places.map(({ id }) => id))
  .map((ids) => ids.filter((id) => !ids.includes(parentOf(id) ?? '')));
const builder: fc.Arbitrary<Builder> = fc.record({
  from: fc.option(fc.constantFrom(...offer.groups.map(({ id }) => id)), { nil: null }),
  members,
  name: fc.string({ unit: 'grapheme', maxLength: 12 }).map((text) => text.replace(/\p{C}/gu, '').trim()),
});

describe('a picked group', () => {
  const place = fc.constantFrom('500112', '512021', '511700', 'port-wanzhou', 'port-all-chongqing', '500101');

  test('comes back from its text as it went, with what is left out and as its members', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(place, { minLength: 1 }),
        fc.uniqueArray(place),
        fc.constantFrom('group' as const, 'members' as const),
        (places, without, kind) => {
          const subject = { kind, id: formatPicked(places), without };
          expect(parseSubject(formatSubject(subject))).toEqual(subject);
          expect(pickedPlaces(subject.id)).toEqual(places);
          const selection = selectionOf({ subjects: [subject] });
          const search = formatSelection(selection);
          expect(search).not.toContain('%');
          expect(readSelection(new URLSearchParams(search))).toEqual({ selection, problems: [] });
        },
      ),
    );
  });

  test.each(['_', '__500112', '_500112_', '_500112_500112', '_5001', '_side-sichuan', '500112_511723', '_500112.'])(
    '%j is none',
    (text) => expect(parseSubject(text)).toBeUndefined(),
  );

  test('has no more members than may be asked for', () => {
    const ids = Array.from({ length: mostPicked + 1 }, (_, at) => String(500101 + at));
    expect(parseSubject(formatPicked(ids))).toBeUndefined();
    expect(parseSubject(formatPicked(ids.slice(1)))).toBeDefined();
  });
});

describe('the address of the builder', () => {
  test('comes back as it went', () => {
    fc.assert(
      fc.property(builder, (built) => {
        const { builder: found, clashes, problems } = read(builderQuery(offer, built));
        expect(problems).toEqual([]);
        expect(clashes).toEqual([]);
        expect({ ...found, members: [...found.members].sort() }).toEqual({
          ...built,
          members: [...built.members].sort(),
        });
      }),
      { numRuns: 300 },
    );
  });

  test('does not write the members of the group started from, and reads what a form sends', () => {
    const start = read('?from=cluster-eastern').builder;
    expect(start.members).toEqual(startOf(offer, start));
    expect(isUnchanged(offer, start)).toBe(true);
    expect(builderQuery(offer, start)).toBe('?from=cluster-eastern');
    expect(read('?from=cluster-eastern&m=').builder.members).toEqual([]);
    expect(read('?m=500101&m=500154').builder.members).toEqual(['500101', '500154']);
  });

  test('lists what it does not understand and shows the rest', () => {
    const { builder: found, problems } = read(`?from=none&m=500101.999999.500000&z=1&n=${'长'.repeat(41)}`);
    expect(found).toEqual({ from: null, members: ['500101'], name: '' });
    expect(problems.map(({ parameter }) => parameter)).toEqual(['from', 'm', 'n', 'z']);
    expect(problems[1]?.value).toBe('999999.500000');
  });
});

describe('members', () => {
  test('that are taken in and out again leave the cluster as it was', () => {
    fc.assert(
      fc.property(builder, fc.constantFrom(...offer.places.map(({ id }) => id)), (built, place) => {
        const twice = toggled(toggled(built, place), place);
        expect([...twice.members].sort()).toEqual([...built.members].sort());
      }),
    );
  });

  test('never contain one another, whatever is asked; what is refused can be exchanged', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(offer.places.map(({ id }) => id)), (ids) => {
        const { builder: found, clashes } = read(`?m=${ids.join('.')}`);
        expect(found.members.some((id) => found.members.includes(parentOf(id) ?? ''))).toBe(false);
        expect(found.members.length + clashes.length).toBe(ids.length);
        for (const clash of clashes) {
          expect(clash.members.length).toBeGreaterThan(0);
          const swapped = read(builderQuery(offer, exchanged(found, clash)));
          expect(swapped.clashes).toEqual([]);
          expect(swapped.builder.members).toContain(clash.place);
        }
      }),
    );
  });

  test('make the same question in whatever order they came', () => {
    const subject = (query: string) => builtSubject(offer, read(query).builder);
    expect(subject('?m=511700.500101')).toBe(subject('?m=500101.511700'));
    expect(subject('?')).toBeUndefined();
  });
});

describe('what can be said where members are missing', () => {
  const period = '2020';
  const line = (subject: string, value: number | null) =>
    lineWith({ subject, points: value === null ? [] : [pointWith({ period, value })] });
  const of = (values: Record<string, number | null>, indicator: Partial<Comparison['indicator']>): Comparison => {
    const one = exampleComparison(Object.entries(values).map(([id, value]) => line(id, value)));
    return { ...one, indicator: { ...one.indicator, ...indicator } };
  };
  const ids = ['a', 'b', 'c'];

  test('is the sum of the known for what is counted, and nothing where all or none is known', () => {
    const sum = { aggregation: 'sum', unit: '1e8 CNY' } as const;
    expect(leastOf(of({ a: 3, b: 4, c: null }, sum), ids, period)).toEqual({ least: 7, members: 2, of: 3 });
    expect(leastOf(of({ a: 3, b: 4, c: 5 }, sum), ids, period)).toBeUndefined();
    expect(leastOf(of({ a: null, b: null, c: null }, sum), ids, period)).toBeUndefined();
  });

  test('is the known part over the whole denominator for a rate, and nothing without every denominator', () => {
    const rate = of({ a: 10, b: 20, c: null }, { aggregation: 'ratio', unit: '%' });
    const sum = { aggregation: 'sum', unit: '1e8 CNY' } as const;
    expect(leastOf(rate, ids, period, of({ a: 100, b: 50, c: 50 }, sum))?.least).toBeCloseTo(10, 10);
    expect(leastOf(rate, ids, period, of({ a: 100, b: 50, c: null }, sum))).toBeUndefined();
    expect(leastOf(rate, ids, period)).toBeUndefined();
  });

  test('the lowest and the highest are of those that have a figure', () => {
    const found = extremesOf(of({ a: 10, b: 30, c: null }, {}), ids, period);
    expect([found?.low.line.subject, found?.high.line.subject, found?.members, found?.of]).toEqual(['a', 'b', 2, 3]);
    expect(found?.apart).toEqual([]);
    expect(extremesOf(of({ a: 10, b: null, c: null }, {}), ids, period)).toBeUndefined();
  });
});

describe('an arrow', () => {
  const box = (left: number, top: number): Box => ({ left, top, width: 10, height: 10 });
  const cross = [box(50, 50), box(80, 50), box(20, 52), box(50, 80), box(50, 20), box(200, 50)];

  test.each([
    ['ArrowRight', 1],
    ['ArrowLeft', 2],
    ['ArrowDown', 3],
    ['ArrowUp', 4],
  ] as const)('%s goes to the nearest box on its side', (arrow, expected) => {
    expect(neighbourOf(cross, cross[0] ?? box(0, 0), arrow)).toBe(expected);
  });

  test('goes nowhere where nothing lies', () => {
    expect(neighbourOf(cross, box(300, 50), 'ArrowRight')).toBeUndefined();
  });
});
