import { expect, test } from 'vitest';
import { observationNote } from '@/lib/figures/observation-note';
import { workingOf } from '@/lib/figures/working';
import { readTable } from '@/tests/data-table';

const notes = readTable('observations').flatMap(({ note }) => note || []);

test.each([
  ['yearbook vintage', '年鉴初次公布数'],
  ['census derived', '普查，由公布的人口数算得'],
  ['1900 x 1e4 USD at 6.64 CNY/USD', '1900万美元，1美元合6.64元'],
  ['yearbook vintage; incl. 简阳 (transferred to 成都 in 2016)', '年鉴初次公布数，含简阳（2016年划归成都）'],
  ['resident sum of counties pre-2020-census series', '常住人口，各区县相加，2020年普查以前公布的系列'],
  ['port:luzhou', 'port:luzhou'],
  ['幅员面积', '幅员面积'],
])('“%s” is said “%s” in Chinese, and as written in English', (note, said) => {
  expect(observationNote(note, 'zh')).toBe(said);
  expect(observationNote(note, 'en')).toBe(note);
});

test('all but a few notes of the data set have no English on Chinese pages, and none is lost', () => {
  const said = notes.map((note) => observationNote(note, 'zh'));
  expect(said.filter((text) => text.trim() === '')).toEqual([]);
  expect(said.filter((text) => /[a-z]{3}/.test(text)).length).toBeLessThan(notes.length * 0.02);
});

test.each([
  ['census derived', 'ratio'],
  ['1900 x 1e4 USD at 6.64 CNY/USD', 'converted'],
  ['21.5 + 3.25', 'summed'],
  ['151.50 / 1.4756; five ports of the group', 'scaled'],
  ['yearbook vintage', undefined],
  [null, undefined],
])('%s is told as %s', (note, working) => {
  expect(workingOf(note)).toBe(working);
});
