import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatAmount, publishedAmount } from '@/lib/language/amount';

const persons = { unitZh: '万人', unitEn: '10,000 persons' };
const yuan = { unitZh: '亿元', unitEn: '100 million CNY' };
const tonnes = { unitZh: '万吨', unitEn: '10,000 tonnes' };
const percent = { unitZh: '%', unitEn: '%' };

test.each([
  [5160.6, yuan, 'CNY 516.1 billion', '5,160.6亿元'],
  [32193.15, yuan, 'CNY 3.219 trillion', '32,193.2亿元'],
  [1.26, yuan, 'CNY 126 million', '1.3亿元'],
  [1045.5, persons, '10.46 million', '1,045.5万人'],
  [43.02, persons, '430,200 persons', '43.0万人'],
  [23023, tonnes, '230.2 million tonnes', '23,023.0万吨'],
  [99.99999, tonnes, '1 million tonnes', '100.0万吨'],
  [-1.5, yuan, 'CNY −150 million', '−1.5亿元'],
  [0, tonnes, '0 tonnes', '0.0万吨'],
  [45.77, percent, '45.8 %', '45.8%'],
])('%d in its unit is said as an amount', (value, unit, en, zh) => {
  expect(formatAmount(value, 1, unit, 'en')).toBe(en);
  expect(formatAmount(value, 1, unit, 'zh')).toBe(zh);
});

test('the published form is named where it differs', () => {
  expect(publishedAmount(1.26, 2, yuan, 'en')).toBe('1.26 × 100 million CNY');
  expect(publishedAmount(1.26, 2, yuan, 'zh')).toBeUndefined();
  expect(publishedAmount(45.77, 2, percent, 'en')).toBeUndefined();
});

const words = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The amount that a text says. */
function saidBy(text: string): number {
  const [, number = '', word] = /([−\d.,]+)(?: (thousand|million|billion|trillion)\b)?/.exec(text) ?? [];
  return Number(number.replace(/,/g, '').replace('−', '-')) * (words[word as keyof typeof words] ?? 1);
}

test('words and digits together say the value, in four digits, below a thousand before a word', () => {
  const values = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(
      values,
      fc.constantFrom<[typeof yuan, number]>([yuan, 1e8], [tonnes, 1e4], [persons, 1e4]),
      (value, [unit, factor]) => {
        const text = formatAmount(value, 2, unit, 'en');
        const amount = value * factor;
        // Below a thousandth of one the digits are those of a rounding error.
        if (Math.abs(amount) < 1e-3) return;
        expect(Math.abs(saidBy(text) - amount)).toBeLessThanOrEqual(Math.abs(amount) * 5.1e-4);
        if (/illion/.test(text)) expect(Math.abs(Number(/[\d.]+/.exec(text)?.[0]))).toBeLessThan(1000);
        expect(text.includes('CNY')).toBe(unit === yuan);
      },
    ),
  );
});
