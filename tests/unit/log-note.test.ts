import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { notesOf } from '@/components/briefings/slides/slide-notes';
import { logNote } from '@/components/charts/draw/log-note';
import { pictureSvg } from '@/components/charts/draw/picture';
import { kinds } from '@/components/charts/kinds/kinds';
import { lightColours as colours } from '@/components/charts/parts/colours';
import type { Comparison, Point } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { locales } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { marksOf, textsOf } from '@/tests/drawn-texts';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';
import { shownAs } from '@/tests/told-texts';

const logKinds = ['line', 'multiples', 'strip', 'dumbbell', 'profile', 'scatter'] as const;
const pairs = [{ left: '512021', right: '500231' }];
const years = (values: (number | null)[]) => values.map((value, at) => examplePoint(String(2014 + at), value));
const anyue = (values: (number | null)[]) =>
  exampleLine('512021', years(values), { nameZh: '安岳县', nameEn: 'Anyue' });
const dianjiang = (values: (number | null)[]) =>
  exampleLine('500231', years(values), { nameZh: '垫江县', nameEn: 'Dianjiang' });

const asked = (a: (number | null)[], b: (number | null)[], scale: 'log' | 'linear' = 'log') => {
  const first = exampleComparison([anyue(a), dianjiang(b)], { scale }, { pairs });
  const second = exampleSecond({ '512021': years([3, 4, 5]), '500231': years([4, 5, 6]) });
  return { alone: first, two: exampleIndicators(first, [{ ...second, selection: first.selection }]) };
};
const shownIn = (kind: (typeof logKinds)[number], { alone, two }: ReturnType<typeof asked>) =>
  shownAs(kind === 'scatter' ? two : alone, kind);

function optionOf(comparison: Comparison) {
  const { chart } = comparison.selection;
  const { width } = kinds[chart];
  return kinds[chart].build({
    comparison,
    locale: 'zh',
    colours,
    width,
    height: kinds[chart].height(comparison, width),
  });
}

describe.each(logKinds)('a %s on a log scale', (kind) => {
  test('names what is not above zero under the chart, in pictures and on slides', () => {
    const comparison = shownIn(kind, asked([0, 0, 0], [1, 5, 500]));
    const indicator = kind === 'scatter' ? { zh: '城镇化率：', en: 'Urbanization rate: ' } : { zh: '', en: '' };
    expect(logNote(comparison, 'zh')).toBe(`${indicator.zh}安岳为0，对数坐标上不能表示。`);
    expect(logNote(comparison, 'en')).toBe(`${indicator.en}Anyue is 0: a log scale cannot show this.`);
    expect(notesOf(comparison, 'zh')).toContain(logNote(comparison, 'zh'));
    const picture = pictureSvg({ comparison, locale: 'zh', title: '题', address: 'http://localhost/' });
    expect(picture).toContain('安岳为0，对数坐标上不能表示。');
    expect(measureOf(comparison, 'zh')).toContain('对数');
  });

  test('is linear where nothing is above zero, and says so', () => {
    const comparison = shownIn(kind, asked([0, 0, 0], [0, -2, 0]));
    expect(logNote(comparison, 'zh')).toBe('城镇化率所示数据均不大于0，改用线性坐标。');
    const texts = textsOf(optionOf(comparison)).map(({ style }) => style.text);
    expect(texts).not.toContain('没有可画的数据');
    if (kind !== 'multiples') expect(marksOf(optionOf(comparison)).length).toBeGreaterThan(0);
  });

  test('says nothing where all is above zero, or the scale is linear', () => {
    expect(logNote(shownIn(kind, asked([1, 2, 3], [4, 5, 6])), 'zh')).toBe('');
    expect(logNote(shownIn(kind, asked([0, 0, 0], [4, 5, 6], 'linear')), 'zh')).toBe('');
  });
});

test('names the years, the references and each indicator', () => {
  const some = shownAs(asked([3, 0, -1], [1, 5, 500]).alone, 'line');
  expect(logNote(some, 'zh')).toBe('安岳为0或负数（2015—2016年），对数坐标上不能表示。');
  const province = exampleLine('500000', years([0, 0, 0]), { nameZh: '重庆市', reference: true });
  const beside = shownAs({ ...asked([1, 2, 3], [1, 5, 500]).alone, benchmarks: [province] }, 'strip');
  expect(logNote(beside, 'zh')).toBe('重庆为0，对数坐标上不能表示。');
  const second = exampleSecond({ '512021': years([0, 0, 0]), '500231': years([4, 5, 6]) });
  const { alone } = asked([1, 2, 3], [4, 5, 6]);
  const both = shownAs(exampleIndicators(alone, [second]), 'multiples');
  expect(logNote(both, 'zh')).toBe('收入：512021为0，对数坐标上不能表示。');
});

const values = fc.array(fc.constantFrom(null, 0, -3, 0.5, 20, 4000), { minLength: 3, maxLength: 3 });

test('no figure that a linear scale draws vanishes from a log scale without its name', () => {
  const drawn = (comparison: Comparison) =>
    optionOf(comparison).series ? new Set(marksOf(optionOf(comparison)).map(({ name }) => name)) : new Set<string>();
  fc.assert(
    fc.property(values, values, fc.constantFrom(...logKinds), fc.constantFrom(...locales), (a, b, kind, locale) => {
      const [linear, log] = (['linear', 'log'] as const).map((scale) => shownIn(kind, asked(a, b, scale)));
      if (!linear || !log) return;
      const left = drawn(log);
      const lost = [...drawn(linear)].filter((name) => !left.has(name));
      const note = logNote(log, locale);
      for (const line of log.lines) {
        const isBelow = ({ value }: Point) => value !== null && value <= 0;
        const gone = lost.some((name) => name.split('|')[1] === line.subject) && line.points.some(isBelow);
        if (gone) expect(note).toContain(shortNameOf(line, locale));
      }
      if (lost.length > 0) expect(note).not.toBe('');
    }),
    { numRuns: 200 },
  );
});
