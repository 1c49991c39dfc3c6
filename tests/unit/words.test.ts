import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { type StatusName, signOf } from '@/lib/figures/status-name';
import { locales } from '@/lib/language/locale';
import { glossaryTexts } from '@/lib/texts/glossary';
import { siteTexts } from '@/lib/texts/site';
import { filled, forbiddenIn } from '../forbidden-words';

/** Comments, what is imported, and texts in quotation marks, as far as the next of the marks that end them. */
const token = /\/\*[\s\S]*?\*\/|\/\/.*|^import [\s\S]*?;$|'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`/gm;

/** Where a template that begins at `from` ends, and what it says, with a sign for each thing that is put in. */
function templateAt(code: string, from: number, found: string[]): number {
  let text = '';
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '`') {
      found.push(text);
      return at + 1;
    }
    if (code.startsWith('${', at)) {
      at = filledAt(code, at + 2, found);
      text += filled;
    } else text += code[at];
  }
  return code.length;
}

/** Where the braces of what is put in end; templates within it are texts of their own. */
function filledAt(code: string, from: number, found: string[]): number {
  let depth = 1;
  for (let at = from; at < code.length; at += 1) {
    const [mark = ''] = /^(?:'(?:[^'\\]|\\.)*'|.)/s.exec(code.slice(at, at + 400)) ?? [];
    if (mark.length > 1) {
      found.push(mark.slice(1, -1));
      at += mark.length - 1;
    } else if (mark === '`') at = templateAt(code, at + 1, found) - 1;
    else if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return code.length;
}

/** All that a file of texts says; what it imports, its comments and its keys are left out. */
function textsOf(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const found: string[] = [];
  const search = new RegExp(token);
  for (let match = search.exec(code); match; match = search.exec(code)) {
    if (match[0] === '`') search.lastIndex = templateAt(code, match.index + 1, found);
    else if (code[search.lastIndex] !== ':') found.push(match[1] ?? match[2] ?? '');
  }
  return found;
}

test('texts within texts are read', () => {
  const texts = textsOf('lib/texts/zh/gap.ts');
  expect(texts).toContain(`${filled}对毗邻区县中${filled}${filled}对${filled}一侧${filled}较${filled}`);
  expect(texts).toContain(`${filled}对可比，其中`);
  expect(texts.some((text) => text.includes('@/lib'))).toBe(false);
});

/** Files that speak of cells and letters (数字 is a digit there), and by what other words readers may look for pages. */
const apart = /import-|early|\/page\.ts/;

test.each(locales)('texts in %s use the words of the glossary', (locale) => {
  const files = readdirSync(`lib/texts/${locale}`).map((file) => `lib/texts/${locale}/${file}`);
  const found = files
    .filter((path) => !apart.test(path))
    .flatMap((path) => textsOf(path).flatMap((text) => forbiddenIn(text, locale).map((one) => `${path} ${one}`)));
  expect(found).toEqual([]);
});

/** Tables whose texts are the words of sources, or hold how a figure was found. */
const quoted = ['sources.csv', 'observations.csv', 'places.csv', 'group_members.csv', 'place_names.csv'];

/** Columns of several names, with the sign between them that the format has. */
const lists = /^(?:old|new)_name_/;

test.each(locales)('data in %s use the words of the glossary', (locale) => {
  const files = readdirSync('data').filter((file) => file.endsWith('.csv') && !quoted.includes(file));
  const found = files.flatMap((file) => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(`data/${file}`, 'utf8'), { header: true });
    const cells = data.flatMap((row) =>
      Object.entries(row).filter(([column]) => column.endsWith(`_${locale}`) && !lists.test(column)),
    );
    return cells.flatMap(([column, text]) => forbiddenIn(text, locale).map((one) => `${file} ${column} ${one}`));
  });
  expect(found).toEqual([]);
});

test.each([
  [
    'zh',
    '低19.7点',
    '有数的8个',
    '缺数不是零',
    '万达开:双城',
    '2000–2020年',
    '30.82° N',
    '同一系列',
    '只公布过7个年份',
    '推算数据',
  ],
  [
    'en',
    'worked out',
    '% urban',
    '19.7 points',
    'set against',
    'stood highest',
    '70.60 10,000 persons',
    'never published',
  ],
] as const)('words in %s that are forbidden are found', (locale, ...texts) => {
  expect(texts.filter((text) => forbiddenIn(text, locale).length === 0)).toEqual([]);
});

test.each([
  ['zh', '有数据的8个区县', '集装箱按二十英尺标准箱计', '低19.7个百分点', '2000—2020年', '公布数据', '数字键', '点击'],
  ['en', 'the points of a chart', '19.7 percentage points', 'a high mark'],
] as const)('words in %s that are right are not', (locale, ...texts) => {
  expect(texts.flatMap((text) => forbiddenIn(text, locale))).toEqual([]);
});

test.each(locales)('the glossary in %s has every mark of a figure and of a comparison', (locale) => {
  const marks = glossaryTexts[locale].sections.find(({ id }) => id === 'marks')?.entries.map(([term]) => term);
  const expected = [
    ...Object.keys(siteTexts[locale].status).map((name) => signOf(name as StatusName)),
    'ƒ',
    '>',
    '—',
    expect.stringContaining(siteTexts[locale].verdictWord.no),
  ];
  expect(marks).toEqual(expect.arrayContaining(expected));
});
