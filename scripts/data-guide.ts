import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import Papa from 'papaparse';
import { type Column, sheets } from '@/db/import/tables';
import { columnMeanings } from '@/db/schema/column-meanings';
import { fileMeanings } from '@/db/schema/file-meanings';

type Row = Record<string, string>;

const read = (file: string): Row[] =>
  Papa.parse<Row>(readFileSync(`data/${file}`, 'utf8'), { header: true, skipEmptyLines: true }).data;

const yearsOf = (rows: readonly Row[]): string => {
  const years = rows.map(({ period = '' }) => Number(period.slice(0, 4)));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? `${from}` : `${from}–${to}`;
};

const table = (head: string[], rows: string[][]): string[] => [
  `| ${head.join(' | ')} |`,
  `| ${head.map(() => '---').join(' | ')} |`,
  ...rows.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`),
  '',
];

/** What there is of each indicator: figures, places and years. */
function holdings(): string[] {
  const observations = read('observations.csv');
  const ratios = new Set(read('series.csv').flatMap(({ indicator = '', numerator }) => (numerator ? [indicator] : [])));
  const none = (id = '') => (ratios.has(id) ? 'derived from others' : '—');
  const rows = read('indicators.csv').map((indicator) => {
    const own = observations.filter(({ series = '' }) => series.split('.')[0] === indicator.id);
    const places = new Set(own.map(({ place }) => place)).size;
    const years = own.length > 0 ? yearsOf(own) : none(indicator.id);
    const name = `${indicator.name_en} ${indicator.name_zh}`;
    return [`\`${indicator.id}\``, name, indicator.unit_en ?? '', String(own.length), String(places), years];
  });
  return table(['id', 'indicator', 'unit', 'figures', 'places', 'years'], rows);
}

function columnRow({ name, required, list, mayBeMissing, allowed }: Column): string[] {
  const need = required ? 'yes' : mayBeMissing ? 'column may be absent' : 'may be empty';
  const meaning = columnMeanings[name] ?? '';
  const words = allowed ? `: ${allowed.map((word) => `\`${word}\``).join(', ')}` : '';
  return [`\`${name}\``, need, `${meaning}${words}${list ? '; several joined by `;`' : ''}`];
}

/** Writes what the files of a data folder hold, column by column, and how much there is of each indicator. */
export function dataGuide(): string {
  const files = sheets.flatMap(({ file, columns, mayBeMissing }) => [
    `### ${file}`,
    '',
    `${fileMeanings[file] ?? ''}${mayBeMissing ? ' The file may be missing.' : ''}`,
    '',
    ...table(['column', 'required', 'what it says'], columns.map(columnRow)),
  ]);
  return [
    '# The data',
    '',
    'Written by `npm run data-guide` from the schema and from `data/`; a test fails when it is not up to date.',
    '',
    '## What the data hold',
    '',
    'Places are counties, districts, prefectures, provinces, the nation, and ports. What is not listed is not held: it may be published.',
    '',
    ...holdings(),
    '## The files',
    '',
    'UTF-8, comma-separated, one header line, `.` as the decimal sign, no thousands separators. Periods are `2020`, `2020-11-01`,',
    '`2013-H1`, `2013-Q3`, `2013-07` or `2012-01/2012-05`. An empty cell says nothing; it is never a zero.',
    '',
    ...files,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('docs/DATA.md', dataGuide());
