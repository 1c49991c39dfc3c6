import JSZip from 'jszip';
import type { Given } from './given';
import { Refused } from './refusal';
import { readWorkbook } from './xlsx';
import { UnpackBudget } from './xml';

const megabyte = 1_000_000;
/** How many times larger than its archive what is unpacked may be; one megabyte harms nobody. */
const [mostTimes, harmless, mostUnpacked] = [20, megabyte, 200 * megabyte];

/** The file by which the folder of a data set is known. */
export const ofDataFolder = /(?:^|\/)observations\.csv$/i;

/** Workbooks of other kinds, by a file that they have. */
const otherKinds: Record<string, string> = { 'xl/workbook.bin': 'XLSB', 'content.xml': 'ODS' };

/** Returns how many bytes may be unpacked of an archive. */
export const mostUnpackedOf = ({ length }: Uint8Array): number =>
  Math.min(mostUnpacked, Math.max(harmless, mostTimes * length));

/** Reads an archive: a workbook, or the folder of a data set, which is only recognised. Throws `Refused`. */
export async function readArchive(bytes: Uint8Array, file: string): Promise<Given> {
  const zip = await archiveOf(bytes);
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  const files = new Map(entries.map((entry) => [entry.name.replaceAll('\\', '/').toLowerCase(), entry]));
  if (entries.some(({ name }) => ofDataFolder.test(name))) {
    return { kind: 'folder', files: entries.map(({ name }) => name).toSorted() };
  }
  const other = Object.keys(otherKinds).find((name) => files.has(name));
  if (other !== undefined) throw new Refused('otherKind', otherKinds[other] ?? other);
  const grids = await readWorkbook({ files, budget: new UnpackBudget(mostUnpackedOf(bytes)) }, file);
  return { kind: 'grids', format: 'xlsx', grids };
}

/** Opens an archive. Throws `Refused`. */
export async function archiveOf(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes);
  } catch (error) {
    // The library has no other mark of it than its words.
    throw new Refused(/encrypted/i.test(String(error)) ? 'encrypted' : 'brokenZip');
  }
}
