import type { Encoding } from '@/lib/given/legacy-encoding';
import { reread } from '@/lib/given/mojibake';
import { say } from '@/lib/texts/import';
import type { CsvRow } from './csv';
import type { Place, Problems } from './problem';
import { type Column, type Sheet, sheets } from './tables';

const namesOf = ({ columns }: Sheet) => columns.map(({ name }) => name);

const delimiters = [';', '\t', '|', '，', '；'];

/** Whether the cells are those of the sheet's header, or most of them. */
function isLike(sheet: Sheet, cells: readonly string[]): boolean {
  const names = namesOf(sheet);
  const found = new Set(cells.map(plainName).filter((name) => names.includes(name)));
  return found.size > 1 && found.size * 2 > Math.max(names.length, cells.length);
}

/** A name of a column as it would be without capitals, blanks, full-width letters and marks that nobody sees. */
function plainName(text: string): string {
  const visible = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  return visible
    .trim()
    .toLowerCase()
    .replace(/["']/g, '')
    .replace(/[\s-]+/g, '_');
}

/** What separates the cells of a header instead of commas; undefined where nothing of the kind is seen. */
export function delimiterOf(sheet: Sheet, line: string): string | undefined {
  return delimiters.find((delimiter) => isLike(sheet, line.split(delimiter)));
}

/** The one cause for which a first row is no header of the sheet at all; undefined where it is one with mistakes. */
function wholeCause(sheet: Sheet, [header, ...rows]: readonly CsvRow[]) {
  const cells = header?.cells ?? [];
  const columns = namesOf(sheet);
  if (cells.every((cell) => cell.trim() === '') && rows.length === 0) return say('noHeader', columns);
  const spoiled = spoiledName(cells);
  if (spoiled) return spoiled;
  const delimiter = delimiterOf(sheet, cells.join(','));
  if (delimiter !== undefined && !isLike(sheet, cells)) return say('delimiter', delimiter);
  if (/^sep=/i.test(cells[0] ?? '')) return say('separatorLine');
  const below = rows.slice(0, 20).find((row) => isLike(sheet, row.cells));
  if (below && !isLike(sheet, cells)) return say('titleAbove', below.line);
  const other = otherTable(sheet, cells);
  if (other) return say('otherTable', other.file);
  return cells.some((cell) => columns.includes(plainName(cell))) ? undefined : say('noneKnown', columns);
}

/** The byte order mark as it looks when UTF-8 is read as something else. */
const spoiledMarks: [mark: string, encoding: Encoding][] = [
  ['ï»¿', 'Windows-1252'],
  ['锘', 'GBK'],
];

/** A header that was read in a wrong encoding, of which often nothing but the byte order mark shows it. */
function spoiledName(cells: readonly string[]) {
  const [first = ''] = cells;
  for (const [mark, encoding] of spoiledMarks) {
    if (first.startsWith(mark)) return say('misread', 'UTF-8', encoding, reread(first, encoding));
  }
  return undefined;
}

function otherTable(sheet: Sheet, cells: readonly string[]): Sheet | undefined {
  const fits = (one: Sheet) => {
    const names = namesOf(one);
    const needed = one.columns.filter(({ mayBeMissing }) => !mayBeMissing).map(({ name }) => name);
    return cells.every((cell) => names.includes(cell)) && needed.every((name) => cells.includes(name));
  };
  return sheets.find((one) => one !== sheet && fits(one));
}

/** Columns of former versions, and what is said of them. */
const formerColumns: Record<string, { name: string; key: 'formerNote' | 'formerRange' } | undefined> = {
  'observations.csv': { name: 'note', key: 'formerNote' },
  'indicators.csv': { name: 'range', key: 'formerRange' },
};

/** Lists each kind of mistake in the names of a header once. */
function listMistakes(sheet: Sheet, names: readonly string[], problems: Problems): void {
  const columns = namesOf(sheet);
  const add = (place: Omit<Place, 'file'>, said: ReturnType<typeof say>) =>
    problems.addBroken({ file: sheet.file, line: 1, ...place, said });
  const unknown = [...new Set(names)].filter((name) => !columns.includes(name));
  const spelled = unknown.filter((name) => columns.includes(plainName(name)));
  for (const name of spelled) add({ value: name }, say('spelled', plainName(name)));
  const former = unknown.filter((name) => name === formerColumns[sheet.file]?.name);
  for (const name of former) add({ value: name }, say(formerColumns[sheet.file]?.key ?? 'formerNote'));
  const strange = unknown.filter((name) => !spelled.includes(name) && !former.includes(name));
  if (strange.length > 0) add({ value: strange[0] }, say('unknownColumns', strange, columns));
  const twice = new Set(columns.filter((name) => names.filter((other) => other === name).length > 1));
  for (const column of twice) add({ column }, say('columnTwice', columns));
  const given = new Set(names.map(plainName));
  const missing = sheet.columns.filter(({ name, mayBeMissing }) => !mayBeMissing && !given.has(name));
  const [first, ...others] = missing.map(({ name }) => name);
  if (first !== undefined)
    add(others.length > 0 ? {} : { column: first }, say('missingColumns', [first, ...others], columns));
}

/**
 * The columns in the order of the header; undefined, with the cause listed, when it is not exactly these columns. `rows`
 * are the first of the file.
 */
export function readHeader(sheet: Sheet, rows: readonly CsvRow[], problems: Problems): Column[] | undefined {
  const names = rows[0]?.cells ?? [];
  const known = new Map(sheet.columns.map((column) => [column.name, column]));
  if (names.length === 0) problems.addBroken({ file: sheet.file, said: say('noHeader', namesOf(sheet)) });
  else if (new Set(names).size < names.length || names.some((name) => !known.has(name)) || isShort(sheet, names)) {
    const cause = wholeCause(sheet, rows);
    const value = names[0];
    if (cause?.key === 'noHeader') problems.addBroken({ file: sheet.file, said: cause });
    else if (cause) problems.addBroken({ file: sheet.file, line: 1, value, said: cause });
    else listMistakes(sheet, names, problems);
  }
  return problems.isBroken(sheet.file) ? undefined : names.flatMap((name) => known.get(name) ?? []);
}

const isShort = (sheet: Sheet, names: readonly string[]) =>
  sheet.columns.some(({ name, mayBeMissing }) => !mayBeMissing && !names.includes(name));
