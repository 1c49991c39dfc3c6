import { expect, test } from 'vitest';
import { filledWidths } from '@/components/briefings/docx/word-table';

const cells = (...texts: string[]) => texts.map((text) => ({ text }));

test('columns of a table in Word hold their longest words whole, and share what is left by what their texts lack', () => {
  const head = cells('Indicator', 'Latest', 'Change', 'Gap of Rongchang');
  const row = cells(
    'Disposable income of all urban residents',
    'CNY 41,480',
    'up 18.9 percentage points since 2010',
    '—',
  );
  const widths = filledWidths([head, row]);
  const longest = ['', '41,480', 'percentage', 'Rongchang'];
  for (const [at, word] of longest.entries()) expect(widths[at]).toBeGreaterThan(word.length * 0.53 + 1);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(40);
  expect(widths[2]).toBeGreaterThan(widths[3] ?? 0);
});

test('a table of few words is as wide as these', () => {
  const widths = filledWidths([cells('a', 'b'), cells('泸县', '40.1')]);
  expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(10);
});
