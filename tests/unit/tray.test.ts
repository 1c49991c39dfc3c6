import { expect, test } from 'vitest';
import { checkContent } from '@/lib/briefing/check';
import { contentOfViews } from '@/lib/briefing/new-slides';
import {
  addToTray,
  formatTray,
  mostInTray,
  moved,
  parseTray,
  removeFromTray,
  type TrayItem,
} from '@/lib/briefing/tray';

const item = (view: string): TrayItem => ({ view, title: `题 ${view}`, language: 'zh' });
const three = ['?s=census', '?i=gdp', '?v=table'].map(item);

test('a tray is read back as it was kept', () => {
  expect(parseTray(formatTray(three))).toEqual(three);
});

test.each([null, '', 'no', '{}', '[1,null,{"view":1}]', '[{"view":"?i=gdp","title":"t","language":"fr"}]'])(
  'what is no tray is an empty one: %s',
  (text) => {
    expect(parseTray(text)).toEqual([]);
  },
);

test('a view is collected once, and no more than a briefing can hold', () => {
  expect(addToTray(three, item('?i=gdp'))).toBe(three);
  expect(addToTray(three, item('?i=x'))).toEqual([...three, item('?i=x')]);
  const full = Array.from({ length: mostInTray }, (_, at) => item(`?y=${2000 + at}`));
  expect(addToTray(full, item('?i=gdp'))).toBeUndefined();
  expect(parseTray(formatTray([...full, item('?i=gdp')]))).toHaveLength(mostInTray);
});

test('views are taken out and moved, never beyond the ends', () => {
  expect(removeFromTray(three, '?i=gdp').map(({ view }) => view)).toEqual(['?s=census', '?v=table']);
  expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
  expect(moved(['a', 'b', 'c'], 0, -1)).toEqual(['a', 'b', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 3)).toEqual(['a', 'b', 'c']);
});

test('the briefing made of a full tray can be kept; a table becomes a table', () => {
  const views = Array.from({ length: mostInTray }, (_, at) => (at === 0 ? '?v=table' : '?s=census'));
  const content = contentOfViews(views, { title: '题', date: '2026-11-24', language: 'zh' });
  expect(checkContent(content)).toEqual({ content });
  expect(content.slides.map(({ kind }) => kind).slice(0, 3)).toEqual(['cover', 'table', 'view']);
  expect(content.slides.at(-1)?.kind).toBe('sources');
});
