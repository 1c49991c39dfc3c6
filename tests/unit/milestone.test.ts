import { describe, expect, test } from 'vitest';
import { isOverdue, milestonesOf, openPlan, spanOf } from '@/lib/milestone';
import type { Fact, Project, Zone } from '@/lib/project';

const project: Project = {
  ...{
    id: 'rail-a',
    kind: 'railway',
    nameEn: 'Line',
    nameZh: '线',
    side: 'both',
    places: [],
    status: 'under_construction',
  },
  ...{ statusDate: '2022-11-29', basis: 'source', sources: [], noteEn: null, noteZh: null, position: 1 },
};
let id = 0;
const fact = (measure: string, period: string, value: string, unit: string): Fact => ({
  ...{
    id: id++,
    subject: 'rail-a',
    measure,
    period,
    value,
    unit,
    source: 's',
    evidence: null,
    noteEn: null,
    noteZh: null,
  },
});
const facts = [
  fact('railway_length', '2022', '486.4', 'km'),
  fact('opening_year_planned', '2024', '2028', 'year'),
  fact('opening_year_planned', '2021', '2026', 'year'),
  fact('start_date_cq_section', '2022', '2022-12-11', 'date'),
  fact('start_date', '2022', '2022-11-29', 'date'),
];

describe('the course of a project', () => {
  test('keeps every plan by when it was told, old before new, after what has happened', () => {
    const told = milestonesOf(project, facts).map(({ kind, date, said, part }) => [kind, date, said, part]);
    expect(told).toEqual([
      ['started', '2022-11-29', null, false],
      ['started', '2022-12-11', null, true],
      ['planned', '2026', '2021', false],
      ['planned', '2028', '2024', false],
      ['status', '2022-11-29', null, false],
    ]);
    expect(openPlan(milestonesOf(project, facts))?.date).toBe('2028');
  });

  test('has no plan left once it has opened', () => {
    const opened = [...facts, fact('opening_date', '2027', '2027-12-01', 'date')];
    expect(openPlan(milestonesOf(project, opened))).toBeUndefined();
    expect(isOverdue(milestonesOf(project, opened), '2030-01-01')).toBe(false);
  });

  test('is overdue when the whole of the planned year has passed, not before', () => {
    const milestones = milestonesOf(project, facts);
    expect(isOverdue(milestones, '2028-12-31')).toBe(false);
    expect(isOverdue(milestones, '2029-01-01')).toBe(true);
  });

  test('takes dates of a zone where they are dates alone', () => {
    const zone = { approved: '2021-01', opened: 'target of acceptance: end of 2022-02' } as Zone;
    expect(milestonesOf({ ...project, statusDate: null }, [], zone)).toEqual([
      { kind: 'approved', date: '2021-01', said: null, part: false },
    ]);
  });
});

test.each([
  ['2020', 2020, 2021],
  ['2020-07', 2020.5, 2020 + 7 / 12],
  ['2020-01-01', 2020, 2020],
])('%s is as wide as it is unsure', (date, from, to) => {
  const [start = 0, end = 0] = spanOf(date) ?? [];
  expect(start).toBeCloseTo(from, 6);
  expect(end).toBeCloseTo(to, 6);
});

test('what is no date is nowhere', () => {
  expect(spanOf('end of 2022')).toBeUndefined();
});
