import type JSZip from 'jszip';
import { type Grid, mostCells } from './grid';
import { type Shown, shownBy } from './number-format';
import { Refused } from './refusal';
import { isOn, readSheet, type Shared, unescaped } from './sheet';
import { readXml, type UnpackBudget } from './xml';

/** Where files of an archive are found, whatever the case of their names. */
export type Archive = { files: Map<string, JSZip.JSZipObject>; budget: UnpackBudget };

type Relation = { type: string; path: string };

/** The files that a file of the archive refers to, by the ids that it uses. */
async function relationsOf({ files, budget }: Archive, path: string): Promise<Map<string, Relation>> {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const entry = files.get(`${folder}_rels/${path.slice(folder.length)}.rels`.toLowerCase());
  const relations = new Map<string, Relation>();
  if (!entry) return relations;
  await readXml(entry, budget, {
    open(name, { Id = '', Type = '', Target = '' }) {
      if (name === 'Relationship')
        relations.set(Id, { type: Type.replace(/.*\//, ''), path: resolved(folder, Target) });
    },
  });
  return relations;
}

/** A path within the archive; one that begins with a stroke is whole. */
function resolved(folder: string, target: string): string {
  const parts: string[] = [];
  for (const part of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').toLowerCase();
}

const firstOf = (relations: Map<string, Relation>, type: string) =>
  [...relations.values()].find((relation) => relation.type === type)?.path;

/** The texts that cells share, each of its runs put together, without how they are read aloud. */
async function readTexts({ files, budget }: Archive, path: string | undefined): Promise<string[]> {
  const entry = path === undefined ? undefined : files.get(path);
  const texts: string[] = [];
  if (!entry) return texts;
  let [text, inside, silent] = ['', false, false];
  await readXml(entry, budget, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') silent = true;
      else if (name === 't') inside = !silent;
    },
    text(piece) {
      if (inside) text += piece;
    },
    close(name) {
      if (name === 't') inside = false;
      else if (name === 'rPh') silent = false;
      else if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

/** How each style of a workbook shows numbers. */
async function readShown({ files, budget }: Archive, path: string | undefined): Promise<Shown[]> {
  const entry = path === undefined ? undefined : files.get(path);
  const codes = new Map<number, string>();
  const styles: number[] = [];
  let within = false;
  if (!entry) return [];
  await readXml(entry, budget, {
    open(name, { numFmtId = '0', formatCode = '' }) {
      if (name === 'numFmt') codes.set(Number(numFmtId), formatCode);
      else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within) styles.push(Number(numFmtId));
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
  });
  return styles.map((id) => shownBy(id, codes.get(id)));
}

type Listed = { name: string; id: string; hidden: boolean };

/** Reads the sheets of a workbook in their order. Throws `Refused`. */
export async function readWorkbook(archive: Archive, file: string): Promise<Grid[]> {
  const { files, budget } = archive;
  const path = firstOf(await relationsOf(archive, ''), 'officeDocument') ?? 'xl/workbook.xml';
  const workbook = files.get(path);
  if (!workbook) throw new Refused('noSheet');
  const listed: Listed[] = [];
  let from1904 = false;
  await readXml(workbook, budget, {
    open(element, { name = '', id = '', state = '', date1904 }) {
      if (element === 'sheet') listed.push({ name, id, hidden: /hidden/i.test(state) });
      else if (element === 'workbookPr') from1904 = isOn(date1904);
    },
  });
  const relations = await relationsOf(archive, path);
  const texts = await readTexts(archive, firstOf(relations, 'sharedStrings'));
  const shown = await readShown(archive, firstOf(relations, 'styles'));
  return readListed(archive, listed, relations, { texts, shown, from1904 }, file);
}

async function readListed(
  { files, budget }: Archive,
  listed: Listed[],
  relations: Map<string, Relation>,
  shared: Shared,
  file: string,
): Promise<Grid[]> {
  let cells = 0;
  const spend = (count: number) => {
    cells += count;
    if (cells > mostCells) throw new Refused('tooManyCells', mostCells);
  };
  const grids: Grid[] = [];
  for (const { name, id, hidden } of listed) {
    const { type, path = '' } = relations.get(id) ?? {};
    const entry = files.get(path);
    if (type !== 'worksheet' || !entry) continue;
    const grid = await readSheet(entry, budget, shared, { file, sheet: name, hidden }, spend);
    if (grid.rows.length > 0) grids.push(grid);
  }
  if (grids.length === 0) throw new Refused('noSheet');
  return grids;
}
