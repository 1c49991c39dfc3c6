import { expect, test } from 'vitest';
import { readTable } from '@/tests/data-table';

const rows = readTable('observations');

test('all but a few notes of the data set have no English on Chinese pages, and each is there in both languages', () => {
  expect(rows.filter(({ note_en, note_zh }) => (note_en === '') !== (note_zh === ''))).toEqual([]);
  const said = rows.flatMap(({ note_zh }) => note_zh || []);
  expect(said.length).toBeGreaterThan(9000);
  expect(said.filter((text) => /[a-z]{3}/.test(text)).length).toBeLessThan(said.length * 0.002);
});

test.each([
  ['census derived', '普查，由公布的人口数算得', 'ratio', '', ''],
  ['1900 x 1e4 USD at 6.64 CNY/USD', '1900万美元，1美元合6.64元', 'converted', '1900;6.64', ''],
  ['2883.71 + 1624.54', '2883.71 + 1624.54', 'sum', '2883.71;1624.54', ''],
  ['151.50 / 1.4756; five ports of the group', '151.50 ÷ 1.4756；集团五个港口', 'growth', '151.50;1.4756', ''],
  ['127.11 / 95.2%', '127.11 ÷ 95.2%', 'share', '127.11;95.2', ''],
  ['yearbook vintage', '年鉴初次公布数', '', '', ''],
  ['all ports (more than)', '全部港口，原文为“超过”', '', '', 'over'],
])('“%s” is %s in Chinese, and its columns say what it means', (en, zh, working, parts, bound) => {
  expect(rows.find(({ note_en }) => note_en === en)).toMatchObject({ note_zh: zh, working, parts, bound });
});
