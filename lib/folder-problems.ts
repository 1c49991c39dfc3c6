import { accessSync, constants, statSync } from 'node:fs';
import { resolve } from 'node:path';

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

/** What is wrong on the disk with the folders that the settings name; that of the database is made when it is missing. */
export function folderProblems(folders: { PILIN_FOLDER: string | undefined; PILIN_DATA: string }): string[] {
  const { PILIN_FOLDER, PILIN_DATA } = folders;
  const checked = [
    ['PILIN_FOLDER', problemOf(resolve(PILIN_FOLDER || '.pilin'), true)],
    ['PILIN_DATA', problemOf(resolve(PILIN_DATA), false)],
  ];
  return checked.flatMap(([name, problem]) => (problem ? [`${name}: ${problem}`] : []));
}
