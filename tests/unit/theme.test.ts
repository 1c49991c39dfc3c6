import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeSheet } from '@/components/charts/parts/theme-sheet';

test('the style sheet of the themes has the colours of the charts', () => {
  // After a change of colours: npm test prints the difference; write themeSheet() to components/frame/theme.css.
  expect(readFileSync('components/frame/theme.css', 'utf8')).toBe(themeSheet());
});
