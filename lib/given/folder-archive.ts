import { archiveOf, mostUnpackedOf, ofDataFolder } from './archive';
import { type Refusal, Refused } from './refusal';
import { UnpackBudget, unpack } from './xml';

/** A file of a folder, by its name in it. */
export type FolderFile = { name: string; content: Uint8Array };

/**
 * Unpacks the folder of a data set: the files beside its observations, not those of folders within it. A refusal where the
 * archive is broken, unpacks to too much, or holds no such folder or two.
 */
export async function unpackFolder(bytes: Uint8Array): Promise<FolderFile[] | Refusal> {
  try {
    const zip = await archiveOf(bytes);
    const entries = Object.values(zip.files).flatMap((entry) =>
      entry.dir ? [] : [{ entry, path: entry.name.replaceAll('\\', '/') }],
    );
    const [folder, ...others] = entries
      .filter(({ path }) => ofDataFolder.test(path))
      .map(({ path }) => parted(path)[0]);
    if (folder === undefined) throw new Refused('brokenZip');
    if (others.length > 0) throw new Refused('severalFolders', others.length + 1);
    const budget = new UnpackBudget(mostUnpackedOf(bytes));
    const files: FolderFile[] = [];
    for (const { entry, path } of entries) {
      const [own, name] = parted(path);
      if (own !== folder || !isFileName(name)) continue;
      const pieces: Uint8Array[] = [];
      await unpack(entry, budget, (piece) => pieces.push(piece));
      files.push({ name, content: Buffer.concat(pieces) });
    }
    return files;
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
}

/** Names that a system takes for a file; what has another is none of a data set. */
const isFileName = (name: string) => /^[^\p{C}]{1,100}$/u.test(name) && !/^\.*$/.test(name);

/** A path in two: its folder, and the name within it. */
function parted(path: string): [folder: string, name: string] {
  const at = path.lastIndexOf('/') + 1;
  return [path.slice(0, at), path.slice(at)];
}
