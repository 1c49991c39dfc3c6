import { describe, expect, test } from 'vitest';
import { tableFigure } from '@/components/charts/kinds/table/slide';
import { legible } from '@/components/charts/parts/legible';
import { textWidth } from '@/components/charts/parts/text-width';
import { lineName } from '@/components/charts/parts/words';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

const long = { zh: '成渝地区双城经济圈'.repeat(7), en: 'Interdepartmental'.repeat(6) };
const line = (id: string, zh: string, en: string) => ({
  ...exampleLine(id, [examplePoint('2019', 1)]),
  nameZh: zh,
  nameEn: en,
});
const comparison = exampleComparison([line('510010', long.zh, long.en), line('500010', '渝北区', 'Yubei')], {
  chart: 'table',
});

describe('names in charts', () => {
  test('are cut where they would run over others, and only there', () => {
    const [first, second] = legible(comparison).lines;
    for (const name of [first?.nameZh, first?.nameEn]) {
      expect(name).toMatch(/^(成渝|Interdep).+…$/);
      expect(textWidth(name ?? '', 1)).toBeLessThanOrEqual(18);
    }
    expect([second?.nameZh, second?.nameEn]).toEqual(['渝北区', 'Yubei']);
    expect(comparison.lines[0]?.nameZh).toBe(long.zh);
  });

  test('are short before they are cut, so that none keeps half a bracket', () => {
    const port = line('port-a', '重庆港', 'Port of Chongqing (whole municipality)');
    const [shown] = legible(exampleComparison([port])).lines;
    expect(shown && lineName(shown, 'en')).toBe('Port of Chongqing');
  });

  test('are longer on a slide, where they stand in several lines', () => {
    const group = line('group-a', '东部城市群', 'Eastern cluster without Wanzhou, Kaizhou, Dazhou');
    const nameOn = (where?: 'slide') => legible(exampleComparison([group]), where).lines[0]?.nameEn;
    expect([nameOn(), nameOn('slide')]).toEqual(['Eastern cluster without…', group.nameEn]);
  });

  test('of indicators and units are cut too, and what is legible stays the same object', () => {
    const { indicator } = comparison;
    const wide = { ...comparison, indicator: { ...indicator, nameZh: long.zh, unitEn: long.en } };
    const made = legible(wide);
    expect(made.indicator.nameZh.length).toBeLessThan(long.zh.length);
    expect(made.indicator.unitEn.length).toBeLessThan(long.en.length);
    expect(legible(wide)).toBe(made);
    expect(legible(made)).toBe(made);
  });
});

test('rows of a table in a presentation stand on one line, so that none pushes the next', () => {
  const area = { x: 110, y: 200, width: 1700, height: 600 };
  for (const locale of ['zh', 'en'] as const) {
    const [table] = tableFigure({ comparison, area, locale, name: 'T', alt: '' });
    if (table?.kind !== 'table') throw new Error('There is no table.');
    const [room = 0] = table.widths;
    const names = table.rows.slice(1, 3).map(([cell]) => cell?.text ?? '');
    expect(names.some((name) => name.endsWith('…'))).toBe(true);
    for (const name of names) expect(textWidth(name, table.size * 2, 600)).toBeLessThanOrEqual(room - 14);
  }
});
