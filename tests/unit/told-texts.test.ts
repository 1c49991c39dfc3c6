import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { locales } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { headlineText } from '@/lib/sentences/side-by-side';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';
import { anyue, both, tongnan } from '@/tests/side-by-side-examples';
import { broken, chartTexts, headTexts, shownAs, tableTexts } from '@/tests/told-texts';

const amount: Indicator = {
  ...rate,
  id: 'imports_usd',
  nameZh: '进口额',
  nameEn: 'Imports',
  unit: '1e4 USD',
  unitZh: '万美元',
  unitEn: '10,000 USD',
  decimals: 0,
  aggregation: 'sum',
};

describe('a difference beside a base that is none', () => {
  const told = (a: Record<string, number | null>, b: Record<string, number | null>, locale: 'zh' | 'en' = 'zh') =>
    headlineText({ ...both(a, b), indicator: amount }, locale);

  test.each([
    [{ '2016': 0 }, { '2016': 500 }, '潼南进口额比安岳多500万美元（2016年）。'],
    [{ '2016': 500 }, { '2016': 0 }, '潼南进口额比安岳少500万美元（2016年）。'],
    [{ '2016': -30 }, { '2016': 500 }, '潼南进口额比安岳多530万美元（2016年）。'],
    [{ '2016': 4 }, { '2016': 500 }, '潼南进口额比安岳多496万美元（2016年）。'],
    [{ '2016': 5 }, { '2016': 500 }, '潼南进口额是安岳的100倍（2016年）。'],
    [{ '2016': 0 }, { '2016': 0 }, '潼南与安岳的进口额相当（2016年）。'],
    [{ '2010': 0, '2016': 0 }, { '2010': 0, '2016': 7 }, '潼南进口额比安岳多7万美元（2016年），2010年两者相当。'],
    [{ '2010': 9, '2016': 0 }, { '2010': 2, '2016': 7 }, '潼南进口额比安岳多7万美元（2016年），2010年时正相反。'],
    [{ '2010': 0, '2016': 10 }, { '2010': 30, '2016': 30 }, '潼南进口额是安岳的3.00倍（2016年）。'],
    [{ '2016': 0 }, {}, '进口额：潼南无数据，安岳0万美元（2016年）。'],
  ])('%o beside %o', (a, b, sentence) => expect(told(a, b)).toBe(sentence));

  test('says why an earlier year that was asked for is not told', () => {
    const asked = both({ '2010': 0, '2016': 10 }, { '2010': 30, '2016': 30 }, { since: 2010 });
    expect(headlineText({ ...asked, indicator: amount }, 'zh')).toContain('不与2010年比较：基数为零');
  });

  test('is told in English in the unit too', () => {
    expect(told({ '2016': 0 }, { '2016': 500 }, 'en')).toBe('Imports: Tongnan is USD 5 million above Anyue (2016).');
  });
});

test('what a headline does not tell of follows with its figure, or that it has none', () => {
  const third = exampleLine('500153', [], { nameZh: '荣昌区' });
  const fourth = exampleLine('500151', [examplePoint('2018', 61, { status: 'E' })], { nameZh: '铜梁区' });
  const several = exampleComparison([anyue({ '2020': 30 }), tongnan({ '2020': 58 }), third, fourth]);
  expect(headlineText(several, 'zh')).toBe(
    '潼南城镇化率比安岳高28.0个百分点（2020年）。另：铜梁61.0%（2018年，推算或估计），荣昌无数据。',
  );
});

test('those without a figure are named together, and what rests on some members says on how many', () => {
  const silent = ['500153', '500151'].map((id, at) => exampleLine(id, [], { nameZh: ['荣昌区', '铜梁区'][at] }));
  const coverage = { members: 5, of: 7, share: null };
  const pooled = exampleLine('group', [examplePoint('2020', 50, { over: true, coverage })], {
    kind: 'group',
    nameZh: '片区',
    shortZh: '片区',
  });
  const several = exampleComparison([anyue({ '2020': 30 }), tongnan({ '2020': 58 }), ...silent, pooled]);
  expect(headlineText(several, 'zh')).toContain('另：片区超过50%（2020年，5/7个组成区县），荣昌、铜梁无数据。');
});

const value = fc.option(
  fc.oneof(
    fc.constantFrom(0, -0, 0.004, 0.4, -0.4, 1, 4, 5, -7, 60, 1e9),
    // As exact as any figure is, worked out or not.
    fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((one) => Number(one.toFixed(9))),
  ),
  { nil: null },
);
const line = (subject: string) =>
  fc
    .array(
      fc.record({ year: fc.integer({ min: 2008, max: 2020 }), value, status: fc.constantFrom('A', 'B', 'E' as const) }),
      { maxLength: 5 },
    )
    .map((all) => {
      const points = [...new Map(all.map((one) => [one.year, one])).values()].sort((a, b) => a.year - b.year);
      return exampleLine(
        subject,
        points.map(({ year, value: own, status }) => examplePoint(String(year), own, { status })),
      );
    });
const comparison = fc
  .record({
    lines: fc.tuple(line('512021'), line('500152'), line('511623'), line('500153')),
    count: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom(...chartKinds),
    indicator: fc.constantFrom(amount, { ...amount, decimals: 2 }, rate, { ...rate, id: 'export_openness' }),
    scale: fc.constantFrom('linear' as const, 'log' as const),
    at: fc.option(fc.integer({ min: 2008, max: 2020 }), { nil: null }),
    since: fc.option(fc.integer({ min: 2008, max: 2020 }), { nil: null }),
  })
  .map(({ lines, count, kind, indicator, ...chosen }) => {
    const pairs = count > 1 ? [{ left: '512021', right: '500152' }] : [];
    return shownAs({ ...exampleComparison(lines.slice(0, count), chosen, { pairs }), indicator }, kind);
  });

test('zero, negative, tiny and missing figures break no sentence, table, file or drawing, and nobody is left out', () => {
  fc.assert(
    fc.property(comparison, fc.constantFrom(...locales), (shown, locale) => {
      const heads = headTexts(shown, locale);
      const texts = [...heads, ...tableTexts(shown, locale), ...chartTexts(shown, locale)];
      expect(texts.filter((text) => broken.test(text))).toEqual([]);
      const hasFigure = shown.lines.some(({ points }) => points.some((point) => point.value !== null));
      for (const one of hasFigure ? shown.lines : []) expect(heads.join()).toContain(shortNameOf(one, locale));
    }),
    { numRuns: 200 },
  );
}, 90_000);
