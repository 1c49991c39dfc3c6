import { expect, test } from 'vitest';
import { readTable } from '@/tests/data-table';

type Row = Record<string, string>;

const rows = readTable('observations') as Row[];
const keyOf = ({ series = '', place, period }: Row) => [series.split('.')[1], place, period].join(' ');
const first = (indicator: string) =>
  new Map(
    rows
      .filter(({ series = '', rank }) => series.startsWith(`${indicator}.`) && rank === '1')
      .map((row) => [keyOf(row), row]),
  );

const [all, urban, rural] = ['population_resident', 'population_urban', 'population_rural'].map(first) as [
  Map<string, Row>,
  Map<string, Row>,
  Map<string, Row>,
];

test('rural residents are told wherever residents and urban ones are, and nowhere else', () => {
  const both = [...urban.keys()].filter((key) => all.has(key));
  expect(both.length).toBeGreaterThan(600);
  expect([...rural.keys()].toSorted()).toEqual(both.toSorted());
});

test('each is the one less the other, says so, and is as sure as the less sure of them', () => {
  const sure = ['U', 'D', 'E'];
  for (const [key, { value, parts, working, status = '' }] of rural) {
    const [whole, part] = [all.get(key), urban.get(key)];
    expect([key, parts, working]).toEqual([key, `${whole?.value};${part?.value}`, 'difference']);
    expect(Number(value)).toBeCloseTo(Number(whole?.value) - Number(part?.value), 6);
    const found = [whole?.status, part?.status].filter((one) => one !== 'A');
    expect(status).toBe(sure.find((one) => one === 'E' || found.includes(one)));
  }
});

test('the other source of two is named', () => {
  for (const [key, { note_zh, note_en }] of rural) {
    const isOne = all.get(key)?.source === urban.get(key)?.source;
    expect([key, note_zh?.includes('常住人口出自《'), note_en?.includes('residents from ')]).toEqual([
      key,
      !isOne,
      !isOne,
    ]);
  }
});
