import { describe, expect, it } from 'vitest';
import { passportOf } from '@/lib/files/passport';
import { dayOf, formatMoment, formatTimeOfDay } from '@/lib/language/moment';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

/** Half past seven in Chongqing, when it is still the day before in London. */
const morning = '2026-11-23T23:30:00.000Z';

describe('the day of a moment is that of our readers', () => {
  it.each([
    [morning, '2026-11-24'],
    [new Date(morning), '2026-11-24'],
    [Date.parse(morning), '2026-11-24'],
    ['2026-11-24T15:59:59.999Z', '2026-11-24'],
    ['2026-11-24T16:00:00.000Z', '2026-11-25'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('of %s it is %s', (moment, day) => {
    expect(dayOf(moment)).toBe(day);
  });

  it('goes with their time of day', () => {
    expect(formatTimeOfDay(morning)).toBe('07:30');
    expect(formatMoment(morning, 'zh')).toBe('2026年11月24日 07:30');
  });
});

it('a file carries the release with the day on which it was made', () => {
  const comparison = {
    ...exampleComparison([exampleLine('500112', [examplePoint('2020', 50)])]),
    release: { number: 3, importedAt: morning },
  };
  const making = { locale: 'en', siteUrl: 'https://pilin.example', today: '2026-11-25', extent: 'seen' } as const;
  const passport = passportOf(comparison, making);
  expect(passport.release).toEqual({ number: 3, date: '2026-11-24' });
  expect(passport.retrieved).toBe('2026-11-25');
  expect(passport.filters.map(({ value }) => value).join()).toContain('3 (2026-11-24)');
});
