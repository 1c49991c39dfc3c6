import { expect, it } from 'vitest';
import { ImportError, Problems } from '@/db/import/problem';
import { fairShare } from '@/db/import/report';
import { importTexts, say, tell } from '@/lib/texts/import';

const messageOf = (problems: Problems, locale: 'zh' | 'en') => new ImportError(problems.list, locale).message;

it('tells the first problem of each file before the second of any', () => {
  const found = Array.from({ length: 60 }, (_, index) => ({
    file: index < 58 ? 'a.csv' : index === 58 ? 'b.csv' : 'c.csv',
    column: `c${index}`,
    said: say('empty'),
    count: 1,
    others: [],
  }));
  expect(fairShare(found, 4).map(({ file, column }) => `${file} ${column}`)).toEqual([
    'a.csv c0',
    'a.csv c1',
    'b.csv c58',
    'c.csv c59',
  ]);
});

it('keeps to a screen, counts all, and holds no more of a million problems than it tells', () => {
  const problems = new Problems();
  for (let index = 0; index < 1_000_000; index++)
    problems.add({ file: 'a.csv', line: index, column: `c${index % 60}`, value: `v${index}`, said: say('empty') });
  expect(problems.total).toBe(1_000_000);
  expect(JSON.stringify(problems.list).length).toBeLessThan(50_000);
  const lines = messageOf(problems, 'en').split('\n');
  expect(lines).toHaveLength(42);
  expect(lines.at(-1)).toMatch(/^… and 20 more kinds, 333,3\d\d problems$/);
});

it('tells one cause of a whole folder once, with what the text should read', () => {
  const problems = new Problems();
  problems.add({ file: 'a.csv', line: 2, column: 'name_zh', value: '鍖�', said: say('lost', 'U+FFFD') });
  for (const file of ['a.csv', 'b.csv', 'c.csv'])
    for (let line = 3; line < 1_000; line++)
      problems.add({ file, line, column: 'name_zh', value: '閲嶅簡', said: say('misread', 'UTF-8', 'GBK', '重庆') });
  expect(messageOf(problems, 'en').split('\n')).toEqual([
    'Nothing was imported: there are 2,992 problems of 1 kind in the data.',
    expect.stringMatching(
      /^a.csv:3 column name_zh value "閲嶅簡": is UTF-8 that was read as GBK .* \(2,992 times; also b.csv:3 column name_zh, /,
    ),
  ]);
});

it('tells others by their values where they have no line', () => {
  const problems = new Problems();
  for (const value of ['500112', '500113', '500114'])
    problems.add({ file: 'places.csv', column: 'id', value, said: say('notAnId', ['sources.csv']) });
  expect(messageOf(problems, 'zh')).toContain(
    '（共3处；还有places.csv id列 值 "500113"、places.csv id列 值 "500114"）',
  );
});

it('speaks Chinese as well', () => {
  const problems = new Problems();
  problems.add({ file: 'a.csv', line: 3, column: 'value', value: '12%', said: say('notNumber') });
  problems.add({ file: 'a.csv', line: 9, column: 'value', value: '3‰', said: say('notNumber') });
  expect(messageOf(problems, 'zh')).toMatch(
    /^未导入任何内容：数据中有2处问题，共1类。\na.csv:3 value列 值 "12%"：不是纯数字；.*（共2处；还有第9行 "3‰"）$/,
  );
});

it('has the same messages in both languages, each about the same things', () => {
  expect(Object.keys(importTexts.zh).sort()).toEqual(Object.keys(importTexts.en).sort());
  const list = ['first.csv', 'second.csv'];
  for (const key of ['notAnId', 'missingColumns', 'sameCell', 'share'] as const) {
    const of = {
      notAnId: [list],
      missingColumns: [list, list],
      sameCell: [7],
      share: [100, '%'],
    };
    const told = (['zh', 'en'] as const).map((locale) => tell({ key, of: of[key] }, locale));
    for (const thing of of[key].flat())
      expect(
        told.every((text) => text.includes(String(thing))),
        key,
      ).toBe(true);
  }
  for (const [key, word] of Object.entries(importTexts.zh)) expect(String(word), key).toMatch(/[\u4e00-\u9fff]/);
});
