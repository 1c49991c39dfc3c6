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

it('a file tells which place was read for a former code, and nothing where none was', () => {
  const comparison = exampleComparison([exampleLine('500152', [examplePoint('2020', 50)])]);
  const making = { locale: 'zh', siteUrl: 'https://pilin.example', today: '2026-11-25', extent: 'seen' } as const;
  const meant = [{ id: '500152', nameZh: '潼南区', nameEn: 'Tongnan' }];
  const notices = [{ parameter: 'p', value: '500223', allowed: '', meant, renamed: true as const }];
  const told = passportOf(comparison, { ...making, notices }).filters.at(-1);
  expect(told).toEqual({ name: '原代码', value: '500223是原代码，按现代码500152（潼南区）显示。' });
  expect(passportOf(comparison, making).filters.map(({ name }) => name)).not.toContain('原代码');
});
