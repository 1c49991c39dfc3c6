import { describe, expect, it } from 'vitest';
import { coverageIn, holdsIn, holdTogether, reachOf, spansOf } from '@/lib/figures/validity';

const place = (id: string, validFrom: string | null, validTo: string | null, successors: string[] = []) => ({
  ...{ id, validFrom, validTo, successors },
});
const none = () => undefined;
const raw = (members: number, more = {}) => {
  const places = ['511902', '510903', '511903'].slice(0, members);
  return { members, places, outside: 0, known: null, share: null, ...more };
};

describe('what holds in a time', () => {
  it.each([
    ['2013-06-28', null, '2012', false],
    ['2013-06-28', null, '2013', true],
    [null, '2025-11-06', '2025-Q4', true],
    [null, '2025-11-06', '2026', false],
    ['2011', '2016', '2010-11-01', false],
    ['2011', '2016', '2016-05', true],
    [null, null, '1978', true],
  ] as const)('from %s to %s, in %s: %s', (validFrom, validTo, period, expected) => {
    expect(holdsIn({ validFrom, validTo }, period)).toBe(expected);
  });

  it('is together with what is there at one time', () => {
    const [old, young] = [place('500105', null, '2025-11-06'), place('500157', '2026-01-25', null)];
    expect(holdTogether(old, young)).toBe(false);
    expect(holdTogether(old, place('500106', null, null))).toBe(true);
    expect(holdTogether(young, place('500106', null, null))).toBe(true);
  });
});

describe('the members that there were', () => {
  // 511903 came out of 511902 in 2013; of 510903 the place that it came out of is no member.
  const spans = spansOf(
    [place('511902', null, null, ['511903']), place('511903', '2013-01-18', null), place('510903', '2003-12-18', null)],
    none,
  );

  it('are without those whose area another one held, so that a sum over the others is whole', () => {
    expect(coverageIn(spans, '2010-11-01', raw(2))).toEqual({ members: 2, of: 2, share: null, within: 1 });
    expect(coverageIn(spans, '2020-11-01', raw(3))).toEqual({ members: 3, of: 3, share: null });
    expect([2010, 2020].map((year) => reachOf(coverageIn(spans, `${year}`, raw(year === 2010 ? 2 : 3))))).toEqual([
      3, 3,
    ]);
  });

  it('are with those whose area no other member held: it is missed', () => {
    expect(coverageIn(spans, '2000', raw(1))).toEqual({
      members: 1,
      of: 2,
      share: null,
      within: 1,
      absent: ['510903'],
    });
  });

  it('are with those that have a figure of before they were', () => {
    expect(coverageIn(spans, '2010', raw(3, { outside: 1 }))).toEqual({ members: 3, of: 3, share: null });
  });

  it('are without those that left, and with those that ended without a successor among them', () => {
    const ended = [place('500112', null, '2025-11-06', ['500157']), place('500115', null, null)];
    const left = spansOf(ended, (id) => (id === '500112' ? { validFrom: null, validTo: '2025-11-06' } : undefined));
    expect(coverageIn(left, '2026', raw(1, { places: ['500115'] }))).toEqual({ members: 1, of: 1, share: null });
    const without = { members: 1, of: 2, share: null, absent: ['500112'] };
    expect(coverageIn(left, '2025', raw(1, { places: ['500115'] }))).toEqual(without);
    expect(coverageIn(spansOf(ended, none), '2026', raw(1, { places: ['500115'] }))).toEqual(without);
    const followed = spansOf([...ended, place('500157', '2026-01-25', null)], none);
    expect(coverageIn(followed, '2026', raw(2, { places: ['500115', '500157'] }))).toEqual({
      members: 2,
      of: 2,
      share: null,
      within: 1,
    });
  });

  it('share the denominator where all of them are known', () => {
    expect(coverageIn(spans, '2010', raw(1, { known: 2, share: 0.7 })).share).toBe(0.7);
    expect(coverageIn(spans, '2020', raw(1, { known: 2, share: 0.7 })).share).toBeNull();
  });
});
