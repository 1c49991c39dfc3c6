import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import fc from 'fast-check';
import JSZip from 'jszip';
import { unpackFolder } from '@/lib/given/folder-archive';
import type { Given } from '@/lib/given/given';
import { readGiven, readPasted } from '@/lib/given/read-given';
import { isRefusal, type Refusal } from '@/lib/given/refusal';
import { read } from '@/lib/reading/read';
import { exampleHeld } from '@/tests/example-held';
import { workbookBytes } from '@/tests/workbook-bytes';

// Gives so many malformed files and pastes of each of five kinds: npx tsx bench/malformed.ts [RUNS [FOLDER]]. Every one must
// be refused or read without an error; files of the folder, where one is given, are damaged too.

const [runs = 2_500, folder] = [Number(process.argv[2] ?? 2_500), process.argv[3]];
const counts = { refused: 0, read: 0 };

function take(given: Given | Refusal): void {
  if (isRefusal(given) || given.kind === 'folder') {
    counts.refused += 1;
    return;
  }
  for (const grid of given.grids) read(grid, exampleHeld);
  counts.read += 1;
}

const table =
  '地区\t年份\t地区生产总值（亿元）\t常住人口（万人）\n万州区\t2021\t1,087.94\t156.4\n开江县\t2021\t160.5①\t—\n合计\t\t1\n注：①初步数\n';
const sheet = `<sheetData>${[1, 2, 3].map((row) => `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>万州区</t></is></c><c r="B${row}"><v>${row}1.5</v></c></row>`).join('')}</sheetData>`;
const workbook = await workbookBytes({ sheets: { 表: sheet } });
const sound = [
  new TextEncoder().encode(table),
  workbook,
  ...(folder ? readdirSync(folder).map((name) => new Uint8Array(readFileSync(`${folder}/${name}`))) : []),
];

const damage = fc.record({
  of: fc.nat(sound.length - 1),
  bytes: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 8 }),
  cut: fc.double({ min: 0.2, max: 1, noNaN: true }),
});
const cellText = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom(
    '1.2E+11',
    '１２３',
    '—',
    '…',
    '#12',
    '(3.4)',
    '约5',
    '3.5万',
    '12‰',
    '=A1',
    '\u200b1',
    '2021-13',
    '500101',
    '万 州',
  ),
);
const grid = fc.array(fc.array(cellText, { maxLength: 7 }), { maxLength: 9 });
const tag = fc.stringMatching(/^<\/?(table|tr|td|th|t|c|v|row)( (rowspan|colspan|r|t|s)="?[-\w]{0,6}"?)?\/?>$/);
const html = fc
  .array(fc.oneof(tag, cellText, fc.constant('<table>')), { maxLength: 40 })
  .map((parts) => parts.join(''));

const names = fc.array(
  fc.oneof(fc.string({ maxLength: 9 }), fc.constantFrom('..', '.', '../x.csv', 'b/c.csv', '\\x', 'a\0b')),
  { maxLength: 4 },
);

const kinds: Record<string, fc.IAsyncProperty<[unknown]>> = {
  bytes: fc.asyncProperty(damage, async ({ of, bytes, cut }) => {
    const given = (sound[of] ?? workbook).slice();
    for (const [at, byte] of bytes) given[Math.floor(at * (given.length - 1))] = byte;
    take(await readGiven(given.slice(0, Math.ceil(given.length * cut)), 'a'));
  }),
  cells: fc.asyncProperty(grid, async (rows) => {
    take(readPasted({ text: `${table}${rows.map((cells) => cells.join('\t')).join('\n')}` }));
  }),
  html: fc.asyncProperty(html, async (text) => {
    take(readPasted({ html: text, text: 'x' }));
  }),
  folder: fc.asyncProperty(fc.tuple(damage, names), async ([{ bytes, cut }, named]) => {
    const zip = new JSZip().file('a/observations.csv', table);
    for (const name of named) zip.file(`a/${name}`, table);
    const given = await zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
    for (const [at, byte] of bytes) given[Math.floor(at * (given.length - 1))] = byte;
    const files = await unpackFolder(given.slice(0, Math.ceil(given.length * cut)));
    if (isRefusal(files)) counts.refused += 1;
    else if (files.every(({ name }) => basename(name) === name)) counts.read += 1;
    else throw new Error(`A name leads out of its folder: ${JSON.stringify(files.map(({ name }) => name))}`);
  }),
  xml: fc.asyncProperty(html, async (text) => {
    const zip = await JSZip.loadAsync(workbook);
    zip.file('xl/worksheets/sheet1.xml', `<worksheet>${text}</worksheet>`);
    take(await readGiven(await zip.generateAsync({ type: 'uint8array' }), 'a.xlsx'));
  }),
};

for (const [name, property] of Object.entries(kinds)) {
  const from = performance.now();
  await fc.assert(property, { numRuns: runs });
  console.log(`${runs} of ${name}: none failed, ${Math.round(performance.now() - from)} ms`);
}
console.log(`${counts.refused} refused in words, ${counts.read} read`);
