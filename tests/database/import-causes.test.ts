import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '@/db/connection/client';
import { importFolder } from '@/db/import/import-folder';
import { ImportError } from '@/db/import/problem';
import { changed, type Files, folderOf, smallFiles } from './data-folder';
import { openTestDatabase } from './harness';

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase('pglite');
});
afterAll(() => database.close());

const files = Object.keys(smallFiles);
const observations = smallFiles['observations.csv'] ?? '';

/** Every file of the small folder made another. */
const each = (make: (content: string) => string | Uint8Array): Files =>
  Object.fromEntries(Object.entries(smallFiles).map(([file, content]) => [file, make(content)]));

/** The lines of a refusal behind its first, and the number of problems. */
async function refusal(all: Files, locale: 'zh' | 'en' = 'en'): Promise<{ lines: string[]; total: number }> {
  const failure = await importFolder(database.db, folderOf(all), { locale }).catch((error: unknown) => error);
  if (!(failure instanceof ImportError)) throw failure;
  return { lines: failure.message.split('\n').slice(1), total: failure.total };
}

async function expectOne(all: Files, line: RegExp, total = 1): Promise<void> {
  expect(await refusal(all)).toEqual({ lines: [expect.stringMatching(line)], total });
}

const separated = (by: string) => (content: string) =>
  content
    .split('\n')
    .map((line) => line.replaceAll(by, ' ').replaceAll(',', by))
    .join('\n');

describe('one cause in the whole folder is one message', () => {
  it.each([
    ['semicolons', separated(';'), /^sources.csv:1 .*separated by ";"; separate them by commas/],
    ['tabs', separated('\t'), /^sources.csv:1 .*separated by tabs; separate them by commas/],
    ['full-width commas', separated('，'), /separated by "，";/],
    ['a line for Excel', (content: string) => `sep=,\n${content}`, /is a line for Excel alone; delete it/],
    ['a byte order mark twice', (content: string) => `\uFEFF\uFEFF${content}`, /begins with two byte order marks/],
    ['a byte order mark read as GBK', (content: string) => `锘縤d${content.slice(2)}`, /is UTF-8 that was read as GBK/],
    [
      'a byte order mark read as Windows-1252',
      (content: string) => `ï»¿${content}`,
      /is UTF-8 that was read as Windows-1252/,
    ],
    ['UTF-16', (content: string) => Buffer.from(`\uFEFF${content}`, 'utf16le'), /is UTF-16/],
    ['UTF-16 without mark', (content: string) => Buffer.from(content, 'utf16le'), /is UTF-16/],
    ['workbooks', () => Buffer.from('PK\u0003\u0004rest'), /is a workbook under the name of a CSV file/],
    ['web pages', (content: string) => `<!DOCTYPE html>\n${content}`, /is a web page, not a CSV file/],
  ])('%s', async (_name, make, line) => {
    await expectOne(each(make), line, files.length);
  });

  it('text that is UTF-8 read as GBK, or as Windows-1252', async () => {
    for (const [encoding, key] of [
      ['gb18030', /is UTF-8 that was read as GBK and saved again .* times; also /],
      ['latin1', /is UTF-8 that was read as Windows-1252 and saved again .* times; also /],
    ] as const) {
      const all = each((content) => new TextDecoder(encoding).decode(Buffer.from(content)));
      const { lines, total } = await refusal(all);
      expect(lines).toEqual([expect.stringMatching(key)]);
      expect(total).toBeGreaterThan(30);
    }
  });

  it('files that are missing', async () => {
    await expectOne(
      { 'places.csv': smallFiles['places.csv'] ?? '' },
      /^sources.csv: is missing .*\(11 times; also border_pairs/,
      11,
    );
  });
});

describe('one cause in a file is one message', () => {
  it.each([
    [
      'quoted cells behind semicolons',
      'observations.csv',
      observations.replace(/^.*$/gm, (line) => (line ? `"${line.replaceAll(',', '";"')}"` : line)),
      /separated by ";"/,
    ],
    [
      'a title above the header',
      'observations.csv',
      `2021年主要指标,,,,,,,,\n${observations}`,
      /^observations.csv:1 value "2021年主要指标": the header stands in line 2/,
    ],
    [
      'title, unit and an empty line above it',
      'facts.csv',
      `Facts\n单位：亿元\n\n${smallFiles['facts.csv']}`,
      /^facts.csv:1 value "Facts": the header stands in line 4/,
    ],
    [
      'a file of another table',
      'zones.csv',
      smallFiles['projects.csv'] ?? '',
      /^zones.csv:1 value "id": has the header of projects.csv/,
    ],
    [
      'observations under another name',
      'facts.csv',
      observations,
      /^facts.csv:1 value "series": has the header of observations.csv/,
    ],
    [
      'no header',
      'border_pairs.csv',
      '500101,511723\n',
      /^border_pairs.csv:1 value "500101": is no header; the first line must be right,left/,
    ],
    [
      'a name with capital and blank',
      'observations.csv',
      observations.replace('value', 'Value '),
      /^observations.csv:1 value "Value ": is not a known column; write value/,
    ],
    ['a name in full-width letters', 'observations.csv', observations.replace('value', 'ｖａｌｕｅ'), /write value/],
    [
      'a name with a mark that nobody sees',
      'observations.csv',
      observations.replace('series', '\u200bseries'),
      /write series/,
    ],
    [
      'columns that are missing',
      'places.csv',
      (smallFiles['places.csv'] ?? '').replace(/,lon,lat,/, ','),
      /^places.csv:1: the columns lon, lat are missing/,
    ],
    [
      'columns that are unknown',
      'border_pairs.csv',
      'right,left,a,b\n',
      /^border_pairs.csv:1 value "a": a, b are not known columns/,
    ],
  ])('%s', async (_name, file, content, line) => {
    await expectOne({ ...smallFiles, [file]: content }, line);
  });

  const rows = (count: number, rowOf: (index: number) => string) =>
    observations + Array.from({ length: count }, (_, index) => `${rowOf(index)}\n`).join('');

  it.each([
    [
      'a column in another format',
      (index: number) => `gdp.yearbook,511723,${1960 + index},"1.234,5",A,1,census,,,`,
      50,
      /column value value "1.234,5": is not a plain number; .* \(50 times\)/,
    ],
    [
      'one unknown id many times',
      (index: number) =>
        `gdp.yearbook,511799,1990-${String((index % 12) + 1).padStart(2, '0')},1,A,${1 + Math.floor(index / 12)},census,,,`,
      5_000,
      /column place value "511799": is not an id in places.csv.* \(5,000 times\)/,
    ],
    [
      'the same row many times',
      () => 'gdp.yearbook,511723,2020,150,E,1,yearbook,,,',
      3_000,
      /column rank value "1": series, place, period and rank are those of line 9;.* \(3,000 times\)/,
    ],
    [
      'ragged rows',
      () => 'gdp.yearbook,511723,2020',
      40,
      /^observations.csv:10: has 3 cells instead of 10;.* \(40 times\)/,
    ],
  ])('%s', async (_name, rowOf, count, line) => {
    await expectOne({ ...smallFiles, 'observations.csv': rows(count, rowOf) }, line, count);
  });

  it('and the first of another file is not hidden behind thousands', async () => {
    const all = changed('zones.csv', '1.5', '-1', {
      ...smallFiles,
      'observations.csv': rows(3_000, (index) => `x${index},y,z,w,,,,,,`),
    });
    const { lines, total } = await refusal(all);
    expect(total).toBeGreaterThan(15_000);
    expect(lines.length).toBeLessThan(20);
    expect(lines).toContainEqual(
      expect.stringMatching(/^zones.csv:2 column area_km2 value "-1": must be greater than 0$/),
    );
  });
});

it('what programs leave in a folder is passed over, and unknown tables are told', async () => {
  const left = [
    '~$observations.csv',
    '.~lock.places.csv#',
    '.DS_Store',
    'Thumbs.db',
    '._places.csv',
    'desktop.ini',
    'README.md',
  ];
  const all = { ...smallFiles, ...Object.fromEntries(left.map((name) => [name, 'x'])) };
  expect(await importFolder(database.db, folderOf(all))).toMatchObject({ warnings: [] });
  await expectOne({ ...all, 'observation.csv': 'x' }, /^observation.csv: is not a known file/);
  const copies = { 'Places.CSV': 'x', 'places (1).csv': 'x', '副本places.csv': 'x' };
  await expectOne({ ...all, ...copies }, /^Places.CSV: is not a known file.* \(3 times; also places \(1\).csv, /, 3);
});

it.each(['Places.csv', 'PLACES.CSV', 'places (2).csv', 'places.csv.txt', 'ｐlaces .csv'])(
  'a table under the name %s is one problem, with its right name',
  async (name) => {
    const { 'places.csv': places = '', ...others } = smallFiles;
    const line = `places.csv: is missing, but ${name} is there; rename that to places.csv where it is this table`;
    expect((await refusal({ ...others, [name]: places })).lines).toEqual([line]);
  },
);

describe('damage inside an id is told once, whoever refers to it', () => {
  it.each([
    ['places.csv', '\n500101,', '\n500101\u200b,', 'the invisible character U+200B, the 7th of the cell'],
    ['places.csv', '\n000000,', '\n\ufeff000000,', 'the invisible character U+FEFF, the 1st of the cell'],
    ['indicators.csv', '\ngdp,', '\ngdp\u00a0,', 'a blank of another kind (U+00A0), the 4th character'],
    ['indicators.csv', '\ngdp,', '\ngd\u0440,', 'contains \u0440 (U+0440), which is none of the letters of an id'],
    ['series.csv', '\ngdp.yearbook,', '\ngdp.yearbook ,', 'begins or ends with a blank'],
    ['sources.csv', '\nyearbook,', '\nyearboo\uff4b,', 'contains ｋ in a form for compatibility alone; write k'],
    ['groups.csv', '\nplatform,', '\nplat\u2060form,', 'U+2060, the 5th'],
    ['projects.csv', '\nrail,', '\n ra il,', 'begins or ends with a blank'],
    ['measures.csv', '\nlength,', '\nLength,', 'must be small letters, digits and underscores'],
    ['places.csv', '\n500101,', '\n50010,', 'six digits'],
    ['observations.csv', '511723,2020,150', '511723\u202e,2020,150', 'U+202E, the 7th'],
    ['observations.csv', ',870,', ',8\u200b70,', 'U+200B, the 2nd'],
    ['observations.csv', ',870,', ',\u202a870,', 'U+202A, the 1st'],
  ])('%s %j as %j', async (file, from, to, said) => {
    await importFolder(database.db, folderOf(smallFiles));
    const { lines } = await refusal(changed(file, from, to));
    expect(lines).toEqual([expect.stringContaining(said)]);
  });
});

describe('what is no row is one kind of problem, and so is a table without rows', () => {
  const behind = (file: string, lines: string) => ({ ...smallFiles, [file]: `${smallFiles[file]}${lines}` });
  it.each([
    ['empty cells', behind('places.csv', ',,,,,,,,,,\n'.repeat(3)), /^places.csv:7: is empty.* \(3 times\)$/],
    ['empty cells, too few', behind('zones.csv', ',,,\n , ,\n'), /^zones.csv:3: is empty; .* \(2 times\)$/],
    ['a total', behind('observations.csv', '合计,,,,,,,,,\n'), /^observations.csv:10 value "合计": leaves most/],
    [
      'a total with a value',
      behind('observations.csv', '合计,,,990,,,,,,\n'),
      /^observations.csv:10 value "合计": leaves/,
    ],
    ['a note', behind('facts.csv', '注：初步数\n'), /^facts.csv:4 value "注：初步数": leaves most/],
  ])('%s', async (_name, files, line) => {
    expect((await refusal(files)).lines).toEqual([expect.stringMatching(line)]);
  });

  it.each(['sources', 'places', 'groups', 'indicators', 'series', 'projects', 'measures', 'claims', 'starters'])(
    '%s',
    async (name) => {
      await importFolder(database.db, folderOf(smallFiles));
      const files = { ...smallFiles, [`${name}.csv`]: `${smallFiles[`${name}.csv`]?.split('\n')[0]}\n` };
      await expectOne(files, new RegExp(`^${name}.csv: holds no row, but other tables refer to it`));
    },
  );
});

it('a value that is refused is not held against its parts as well', async () => {
  for (const value of ['-970.68', '9'.repeat(30), '097O'])
    expect((await refusal(changed('observations.csv', ',970.68,', `,${value},`))).total).toBe(1);
  const [head = '', ...rows] = observations.split('\n');
  const doubled = { ...smallFiles, 'observations.csv': [head, ...rows.filter(Boolean), ...rows].join('\n') };
  await expectOne(doubled, /series, place, period and rank are those of line 2/, 8);
  const other = `${observations}gdp.yearbook,500101,2020,1,A,1,yearbook,,,\n`;
  await expectOne({ ...smallFiles, 'observations.csv': other }, /are those of line 5/);
});

it('a figure is told as the file has it', async () => {
  const { lines } = await refusal(changed('observations.csv', ',970.68,', ',0990.0,'));
  expect(lines).toEqual([expect.stringContaining('value "0990.0": must be the sum of its parts')]);
});

it('messages are Chinese where Chinese is asked for', async () => {
  const { lines } = await refusal({ ...changed('zones.csv', '1.5', '-1'), 'facts.csv': 'x' }, 'zh');
  expect(lines).toEqual([
    'zones.csv:2 area_km2列 值 "-1"：应大于0',
    expect.stringMatching(/^facts.csv:1 值 "x"：不是表头；第一行应为 subject,/),
  ]);
});
