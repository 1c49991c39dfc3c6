import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pictureSvg } from '@/components/charts/draw/picture';
import { darkColours, lightColours } from '@/components/charts/parts/colours';
import { contrastOf } from '@/components/charts/parts/contrast';
import { sideProperties, themeSheet } from '@/components/charts/parts/theme-sheet';
import { exampleSides } from '../example-area';
import { exampleComparison, exampleLine, examplePoint } from '../example-comparison';

test('the style sheet of the themes has the colours of the charts', () => {
  // After a change of colours: npm test prints the difference; write themeSheet() to components/frame/theme.css.
  expect(readFileSync('components/frame/theme.css', 'utf8')).toBe(themeSheet());
});

test('sides with colours of their own have them on pages in both themes, and in pictures', () => {
  expect(sideProperties(exampleSides)).toEqual({});
  const left = { ...exampleSides.left, colour: '#2e7d32', colourDarkText: '#81c784' };
  const sides = { ...exampleSides, left };
  const properties = sideProperties(sides);
  expect(properties).toEqual({ '--side-left-light': '#2e7d32', '--side-left-text-dark': '#81c784' });
  for (const property of Object.keys(properties)) expect(themeSheet()).toContain(`var(${property}, #`);
  const comparison = {
    ...exampleComparison([exampleLine('510181', [examplePoint('2020', 50)], { side: 'left' })]),
    sides,
  };
  const picture = { locale: 'zh', title: '标题', address: 'https://example.org' } as const;
  expect(pictureSvg({ ...picture, comparison })).toContain('#2e7d32');
  expect(pictureSvg({ ...picture, comparison: { ...comparison, sides: exampleSides } })).not.toContain('#2e7d32');
});

test.each([
  ['light', lightColours],
  ['dark', darkColours],
])('a group without a colour of its own is legible in the %s theme: its line on paper, names on its land', (_, own) => {
  expect(contrastOf(own.groupLand, own.ink)).toBeGreaterThan(4.5);
  expect(contrastOf(own.groupText, own.paper)).toBeGreaterThan(4.5);
  expect(contrastOf(own.group, own.paper)).toBeGreaterThan(3);
  expect(contrastOf(own.groupLand, own.land)).toBeGreaterThan(1.8);
});
