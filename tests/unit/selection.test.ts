import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  chartKinds,
  formatSelection,
  readSelection,
  type Selection,
  selectionOf,
} from '@/lib/figures/selection';
import { formatSubject, parseSubject } from '@/lib/figures/subject';

const place = fc.constantFrom('500112', '512021', '500000', 'port-wanzhou', 'port-all-chongqing');
const subject = fc.oneof(
  place.map((id) => ({ kind: 'place' as const, id, without: [] })),
  fc.record({
    kind: fc.constantFrom('group' as const, 'members' as const),
    id: fc.constantFrom('side-sichuan', 'cluster-eastern', 'pole-ay-tn-rc'),
    without: fc.uniqueArray(place, { maxLength: 3 }),
  }),
);
const year = fc.integer({ min: 1978, max: 2035 });
const selection: fc.Arbitrary<Selection> = fc.record({
  indicator: fc.constantFrom('urbanization_rate', 'gdp', 'export_openness'),
  others: fc.uniqueArray(fc.constantFrom('gdp', 'gdp_per_capita', 'exports'), { maxLength: 3 }),
  subjects: fc.array(subject, { minLength: 1, maxLength: 24 }),
  years: fc.oneof(
    fc.constant({}),
    year.map((from) => ({ from })),
    year.map((to) => ({ to })),
    fc.tuple(year, year).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
  ),
  at: fc.option(year, { nil: null }),
  since: fc.option(year, { nil: null }),
  series: fc.uniqueArray(fc.constantFrom('census', 'year-end', 'year-end-2010'), { maxLength: 3 }),
  benchmarks: fc.uniqueArray(fc.constantFrom('500000', 'side-chongqing', 'target-outline-urbanization-rate-2025')),
  named: fc.uniqueArray(place),
  scale: fc.constantFrom('linear' as const, 'log' as const),
  axes: fc.constantFrom('shared' as const, 'free' as const),
  order: fc.constantFrom('given' as const, 'value' as const, 'gap' as const, 'change' as const),
  chart: fc.constantFrom(...chartKinds),
  layout: fc.constantFrom('boundary' as const, 'tiles' as const),
  release: fc.option(fc.integer({ min: 1, max: 999 }), { nil: null }),
});

describe('a selection', () => {
  test('comes back from its address as it went', () => {
    fc.assert(
      fc.property(selection, (chosen) => {
        const search = new URLSearchParams(formatSelection(chosen));
        expect(readSelection(search)).toEqual({ selection: chosen, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  test('writes only what differs from the default, without escapes', () => {
    expect(formatSelection(selectionOf({}))).toBe('');
    const text = formatSelection(
      selectionOf({
        indicator: 'export_openness',
        subjects: ['side-chongqing~500112', 'side-sichuan*', '500112'].flatMap((one) => parseSubject(one) ?? []),
        years: { from: 2007, to: 2016 },
        scale: 'log',
      }),
    );
    expect(text).toBe('?i=export_openness&p=side-chongqing~500112.side-sichuan*.500112&y=2007..2016&x=log');
  });

  test('of 24 places stays under 400 characters', () => {
    const subjects = Array.from({ length: 24 }, (_, index) => ({
      kind: 'place' as const,
      id: String(500101 + index),
      without: [],
    }));
    expect(addressOf('/zh/compare', { subjects, years: { from: 2010, to: 2020 } }).length).toBeLessThan(400);
  });
});

describe('what cannot be read', () => {
  test.each([
    ['y=20', 'y'],
    ['y=2016..2007', 'y'],
    ['y=..', 'y'],
    ['p=right', ''],
    ['p=50011', 'p'],
    ['p=', 'p'],
    ['p=side-sichuan~', 'p'],
    ['x=cubic', 'x'],
    ['v=gauge', 'v'],
    ['r=0', 'r'],
    ['r=99999999999', 'r'],
    ['i=Urban', 'i'],
    ['i=a&i=b', 'i'],
    ['zoom=3', 'zoom'],
  ])('%s is listed with what would do, and falls back', (query, parameter) => {
    const { selection: read, problems } = readSelection(new URLSearchParams(query));
    if (parameter === '') return expect(problems).toEqual([]);
    expect(problems).toMatchObject([{ parameter, allowed: expect.stringMatching(/.+/) }]);
    expect(read).toEqual(selectionOf({}));
  });

  test.each([
    ['p=123.500152', '123', ['500152']],
    ['p=500112..500113', '500112..500113', ['500112', '500113']],
    ['p=500152.Chongqing.side-sichuan', 'Chongqing', ['500152', 'side-sichuan']],
  ])('%s loses only what is wrong in it', (query, value, kept) => {
    const { selection: read, problems } = readSelection(new URLSearchParams(query));
    expect(problems).toMatchObject([{ parameter: 'p', value, kept: true }]);
    expect(read.subjects.map(formatSubject)).toEqual(kept);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('i', 'p', 'y', 's', 'b', 'n', 'x', 'o', 'v', 'l', 'r', 'q'), fc.string())),
        (entries) => {
          const { selection: read } = readSelection(new URLSearchParams(entries));
          expect(readSelection(new URLSearchParams(formatSelection(read))).selection).toEqual(read);
        },
      ),
    );
  });
});

test.each([
  '500112',
  'port-wanzhou',
  'side-chongqing',
  'side-chongqing~500112~500101',
  'side-sichuan*',
  'side-sichuan~510903*',
])('subject %s reads and writes', (text) => {
  const parsed = parseSubject(text);
  expect(parsed && formatSubject(parsed)).toBe(text);
});

test.each(['', '5001', 'side-', 'Side', 'side~x', 'target-outline-urbanization-rate-2025', '500112*', 'side**'])(
  'subject “%s” is refused',
  (text) => expect(parseSubject(text)).toBeUndefined(),
);
