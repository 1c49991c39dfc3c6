import { accessSync, constants, lstatSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const none = { throwIfNoEntry: false } as const;

/** Folders of the system in which nothing can be kept, whatever its rights say. */
const special = /^\/(proc|sys|dev(?!\/shm))(\/|$)/;

/** The nearest folder above a path that is there. */
function nearestAbove(path: string): string {
  const above = dirname(path);
  return above === path || lstatSync(above, none) ? above : nearestAbove(above);
}

/** Says why a folder cannot be made at a path where there is none; undefined where it can. */
function missingProblem(path: string): string | undefined {
  if (lstatSync(path, none))
    return `${path} is a link to a folder that is not there; make that folder, or name another`;
  const above = nearestAbove(path);
  if (!statSync(above, none)?.isDirectory()) return `${path} cannot be made: ${above} is no folder`;
  accessSync(above, constants.W_OK | constants.X_OK);
  return undefined;
}

/** Says what keeps a folder from being used; `isMade` where a missing one is made later. */
function problemOf(path: string, isMade: boolean): string | undefined {
  if (special.test(path)) return `nothing can be kept in ${path}; name a folder of your own`;
  try {
    const stats = statSync(path, none);
    if (!stats) return isMade ? missingProblem(path) : `there is no folder ${path}; name the folder of the CSV files`;
    if (!stats.isDirectory()) return `${path} is a file; name a folder`;
    accessSync(path, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    return `the folder cannot be used: ${(error as Error).message}`;
  }
}

/** What lies in the folder of the database, and of which kind it is. */
const contents: [name: string, kind: string, fits: (stats: Stats) => boolean][] = [
  ['database', 'folder', (stats) => stats.isDirectory()],
  ['database.copies', 'folder', (stats) => stats.isDirectory()],
  ['database.lock', 'file', (stats) => stats.isFile()],
  ['database.closed', 'file', (stats) => stats.isFile()],
  ['editor-token', 'file', (stats) => stats.isFile()],
];

/** Says which of the things in the folder of the database is of another kind than it has to be. */
function contentProblems(folder: string): string[] {
  return contents.flatMap(([name, kind, fits]) => {
    const path = join(folder, name);
    try {
      if (!lstatSync(path, none)) return [];
      const stats = statSync(path, none);
      if (!stats) return [`${path} is a link that leads nowhere; delete it, or make what it names`];
      return fits(stats) ? [] : [`${path} has to be a ${kind} and is none; move it away, or name another folder`];
    } catch (error) {
      return [`${path} cannot be used: ${(error as Error).message}`];
    }
  });
}

/** Lists what is wrong with the folders of the settings, given by absolute paths; a missing PILIN_FOLDER is made later. */
export function folderProblems(folders: { PILIN_FOLDER: string; PILIN_DATA: string }): string[] {
  const own = problemOf(folders.PILIN_FOLDER, true);
  const data = problemOf(folders.PILIN_DATA, false);
  return [
    ...(own ? [own] : contentProblems(folders.PILIN_FOLDER)).map((problem) => `PILIN_FOLDER: ${problem}`),
    ...(data ? [`PILIN_DATA: ${data}`] : []),
  ];
}
