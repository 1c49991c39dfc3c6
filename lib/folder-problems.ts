import { accessSync, constants, statSync } from 'node:fs';

function problemOf(path: string, isMade: boolean): string | undefined {
  try {
    if (!statSync(path).isDirectory()) return `${path} is a file; name a folder`;
    accessSync(path, constants.R_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return isMade ? undefined : `there is no folder ${path}; name the folder of the CSV files`;
    return `the folder cannot be read: ${message}`;
  }
}

/** Lists what is wrong with the folders of the settings, given by absolute paths; a missing PILIN_FOLDER is made later. */
export function folderProblems(folders: { PILIN_FOLDER: string; PILIN_DATA: string }): string[] {
  const checked = [
    ['PILIN_FOLDER', problemOf(folders.PILIN_FOLDER, true)],
    ['PILIN_DATA', problemOf(folders.PILIN_DATA, false)],
  ];
  return checked.flatMap(([name, problem]) => (problem ? [`${name}: ${problem}`] : []));
}
