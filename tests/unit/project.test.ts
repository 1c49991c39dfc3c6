import { describe, expect, test } from 'vitest';
import { largestLayout, seatAt } from '@/lib/map/geography';
import { linesOf } from '@/lib/map/paths';
import { publishedText, valueText } from '@/lib/projects/fact-text';
import { formatProjectChoice, readProjectChoice } from '@/lib/projects/project-choice';
import { projectTexts } from '@/lib/texts/project';
import { dataGeography } from '@/tests/data-geography';
import { readTable, units } from '@/tests/data-table';

const words = { kind: ['railway', 'port'], status: ['open'], side: ['left', 'both'], group: ['ind-a'] };
const read = (text: string, others?: string[]) => readProjectChoice(new URLSearchParams(text), words, others);

describe('a choice of projects in the address', () => {
  test('comes back as it was written', () => {
    const { choice, problems } = read('kind=railway&status=open&side=both&group=ind-a');
    expect(problems).toEqual([]);
    expect(formatProjectChoice(choice)).toBe('?kind=railway&status=open&side=both&group=ind-a');
    expect(formatProjectChoice(read('').choice)).toBe('');
  });

  test.each(['kind=Railway', 'kind=railway&kind=port', 'status=', 'side=SC', 'group=toString', 'x=1', 'lang=en'])(
    '%s falls back to all and is told',
    (text) => {
      const { choice, problems } = read(text);
      expect(formatProjectChoice(choice)).toBe('');
      expect(problems).toHaveLength(1);
      expect(problems[0]?.allowed.length).toBeGreaterThan(3);
    },
  );

  test('a parameter of whoever asks is no problem', () => {
    expect(read('lang=en', ['lang']).problems).toEqual([]);
  });
});

describe('seats on the map', () => {
  test('lie inside or close to their own unit', () => {
    const known = units.filter(({ lon }) => lon);
    expect(known.length).toBeGreaterThan(20);
    for (const { id = '', lon, lat } of known) {
      const at = seatAt({ lon: Number(lon), lat: Number(lat) }, dataGeography);
      const label = largestLayout(dataGeography).units.find((unit) => unit.id === id)?.label.at ?? [0, 0];
      expect(Math.hypot((at?.[0] ?? 9999) - label[0], (at?.[1] ?? 9999) - label[1]), id).toBeLessThan(80);
    }
    expect(linesOf(largestLayout(dataGeography).border).flat().length).toBeGreaterThan(100);
  });

  test('are nowhere outside the frame or without coordinates', () => {
    expect(seatAt({ lon: 104.07, lat: 30.67 }, dataGeography)).toBeUndefined();
    expect(seatAt({ lon: null, lat: null }, dataGeography)).toBeUndefined();
  });
});

describe('words', () => {
  test('stand for every kind and status of the data set, and every measure is named in both languages, every unit in Chinese', () => {
    const measures = new Map(readTable('measures').map((row) => [row.id, row]));
    for (const { kind = '', status = '' } of readTable('projects')) {
      for (const locale of ['zh', 'en'] as const) {
        expect([kind, projectTexts[locale].kind[kind]]).toEqual([kind, expect.any(String)]);
        expect([status, projectTexts[locale].status[status]]).toEqual([status, expect.any(String)]);
      }
    }
    for (const { measure = '', unit = '', value = '' } of [...readTable('facts'), ...readTable('targets')]) {
      expect(measures.get(measure.split('@')[0])).toMatchObject({
        name_en: expect.stringMatching(/^[A-Z][\w\s&'’,-]+$/),
        name_zh: expect.stringMatching(/\p{Script=Han}/u),
      });
      if (!['%', 'date', 'year'].includes(unit)) expect(valueText({ value, unit }, 'zh')).toMatch(/\p{Script=Han}/u);
    }
  });

  test('give a value its unit without changing its digits', () => {
    expect(valueText({ value: '1237.22', unit: '100m CNY' }, 'zh')).toBe('1,237.22亿元');
    expect(valueText({ value: '1237.22', unit: '100m CNY' }, 'en')).toBe('CNY 123.7 billion');
    expect(publishedText({ value: '1237.22', unit: '100m CNY' }, 'en')).toBe('1,237.22 × 100 million CNY');
    expect(valueText({ value: '80', unit: '%', bound: 'over' }, 'zh')).toBe('>80%');
    expect(valueText({ value: '8000', unit: '10k units', bound: 'near' }, 'zh')).toBe('近8,000万台');
    expect(valueText({ value: '16', unit: 'km', bound: 'about' }, 'en')).toBe('about 16 km');
    expect(valueText({ value: '512', unit: 'count' }, 'en')).toBe('512');
    expect(valueText({ value: '2026', unit: 'year' }, 'en')).toBe('2026');
    expect(valueText({ value: '17.05', unit: 'km2' }, 'en')).toBe('17.05 km²');
  });
});

test('every list of the proposal has its items', () => {
  const lists = readTable('projects').filter(({ kind }) => kind === 'infrastructure_list');
  expect([...new Set(readTable('stand_ins').map(({ list }) => list))]).toEqual(lists.map(({ id }) => id));
});
