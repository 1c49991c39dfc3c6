import { counted } from '@/lib/language/en-words';
import type { zh } from '../zh/exchange';

export const en: typeof zh = {
  exported: (release, folder, files) => `Release ${release} is in ${folder}: ${counted(files, 'file')}.`,
  exportNotFolder: (folder) =>
    `Nothing was written: ${folder} is a file, or lies in one. Name a folder that is not there yet.`,
  exportNotEmpty: (folder) =>
    `Nothing was written: ${folder} holds something already. Name a folder that is empty or not there yet.`,
  noRelease: (release) =>
    release === undefined ? 'There is no release yet: import a folder first.' : `There is no release ${release}.`,
  dryRun: (release, added, changed, retired) =>
    `Trial only, nothing was written. Release ${release} would add ${counted(added, 'observation')}, change ${changed} and retire ${retired}.`,
  dryUnchanged: (release) => `Trial only: release ${release} holds this folder already.`,
  tableChange: (file, added, changed, removed) => `  ${file}: ${added} added, ${changed} changed, ${removed} removed`,
  undone: (release, restored, added, changed, retired) =>
    `Release ${release} restores release ${restored}: ${counted(added, 'observation')} added, ${changed} changed, ${retired} retired. Nothing was deleted.`,
  nothingBefore: (release) => `Nothing was undone: release ${release} is the first, and there is no state before it.`,
  otherNewest: (newest, expected) =>
    `Nothing was undone: release ${newest} has come since release ${expected} was seen. Look at it first.`,
  startUndone: (release, restored, folder, undone) =>
    `Release ${release} restores release ${restored}; ${folder} holds what was undone (release ${undone}), so it was not imported. To import it all the same: npm run import -- ${folder}`,
  startReplaced: (folder, release, held, former) =>
    `Imported ${folder} as release ${release}. It takes the place of ${held}, which stays readable as release ${former}. To return to it: npm run undo. To have both, give one another PILIN_FOLDER or DATABASE_URL.`,
  handedOver: (pid) => `The database is open in the running server (process ${pid}), which does this now.`,
  interrupted: () =>
    'The server ended or broke off the connection. Whether it had finished is shown by the list of releases; it was done whole or not at all.',
  usage: {
    import:
      'Usage: npm run import -- FOLDER [--dry-run] [--lang en|zh]\nFOLDER holds the CSV files, such as data. --dry-run says what would change and writes nothing. Messages follow LC_ALL and LANG unless --lang names a language.',
    export:
      'Usage: npm run export -- FOLDER [--release N] [--lang en|zh]\nWrites the newest release, or release N, to FOLDER, which must be empty or not there yet. Messages follow LC_ALL and LANG unless --lang names a language.',
    undo: 'Usage: npm run undo -- [--reason TEXT] [--lang en|zh]\nRestores the state before the newest release as a release of its own. TEXT has at most 500 characters. Messages follow LC_ALL and LANG unless --lang names a language.',
  },
};
