import { describe, expect, test } from 'vitest';
import type { Measure } from '@/lib/figures/comparison';
import { isOverdue, milestonesOf, openingOf, openPlan, spanOf } from '@/lib/projects/milestone';
import type { Fact, Project, Zone } from '@/lib/projects/project';

const row: Partial<Project> = {
  ...{
    id: 'rail-a',
    kind: 'railway',
    nameEn: 'Line',
    nameZh: '线',
    side: 'both',
    places: [],
    status: 'under_construction',
  },
  ...{ statusDate: '2022-11-29', basis: 'source', sources: [], nearest: null, noteEn: null, noteZh: null, position: 1 },
};
const project = row as Project;
const events: Record<string, Pick<Measure, 'event' | 'eventOf'>> = {
  opening_year_planned: { event: 'planned', eventOf: 'whole' },
  opening_date_planned: { event: 'planned', eventOf: 'whole' },
  opening_year_planned_phase2: { event: 'planned', eventOf: 'part' },
  start_date: { event: 'started', eventOf: 'whole' },
  start_date_cq_section: { event: 'started', eventOf: 'part' },
  opening_date: { event: 'opened', eventOf: 'whole' },
  opening_date_first_goods: { event: 'opened', eventOf: 'part' },
  opening_date_phase1: { event: 'opened', eventOf: 'part' },
};
const measureOf = (id: string): Measure => ({
  ...{ id, nameEn: id, nameZh: id, position: 0 },
  ...(events[id] ?? { event: null, eventOf: null }),
});
let id = 0;
const fact = (measure: string, period: string, value: string, unit: string): Fact => ({
  ...{
    id: id++,
    subject: 'rail-a',
    measure,
    period,
    value,
    unit,
    bound: null,
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
    const told = milestonesOf(project, facts, measureOf).map(({ kind, date, said, part }) => [
      kind,
      date,
      said,
      part?.id,
    ]);
    expect(told).toEqual([
      ['started', '2022-11-29', null, undefined],
      ['started', '2022-12-11', null, 'start_date_cq_section'],
      ['planned', '2026', '2021', undefined],
      ['planned', '2028', '2024', undefined],
      ['status', '2022-11-29', null, undefined],
    ]);
    expect(openPlan(milestonesOf(project, facts, measureOf))?.date).toBe('2028');
  });

  test('has no plan left once it has opened', () => {
    const opened = [...facts, fact('opening_date', '2027', '2027-12-01', 'date')];
    expect(openPlan(milestonesOf(project, opened, measureOf))).toBeUndefined();
    expect(isOverdue(milestonesOf(project, opened, measureOf), '2030-01-01')).toBe(false);
  });

  test('what has opened in part after the day planned has no plan left; what opened before it has', () => {
    const plan = fact('opening_date_planned', '2021-11', '2022-02', 'date');
    const goods = fact('opening_date_first_goods', '2024', '2024-01-04', 'date');
    const later = milestonesOf(project, [plan, goods], measureOf);
    expect([openingOf(later)?.date, openPlan(later), isOverdue(later, '2030-01-01')]).toEqual([
      '2024-01-04',
      undefined,
      false,
    ]);
    const phases = [
      fact('opening_date_phase1', '2020-12', '2020-12', 'date'),
      fact('opening_year_planned_phase2', '2024', '2025', 'year'),
    ];
    const second = milestonesOf(project, phases, measureOf);
    expect([openingOf(second), openPlan(second)?.part?.id]).toEqual([undefined, 'opening_year_planned_phase2']);
  });

  test('is overdue when the whole of the planned year has passed, not before', () => {
    const milestones = milestonesOf(project, facts, measureOf);
    expect(isOverdue(milestones, '2028-12-31')).toBe(false);
    expect(isOverdue(milestones, '2029-01-01')).toBe(true);
  });

  test('takes dates of a zone where they are dates alone', () => {
    const zone = { approved: '2021-01', opened: 'target of acceptance: end of 2022-02' } as Zone;
    expect(milestonesOf({ ...project, statusDate: null }, [], measureOf, zone)).toEqual([
      { kind: 'approved', date: '2021-01', said: null, part: null },
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
