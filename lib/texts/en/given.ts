import type { zh } from '../zh/given';

export const en: typeof zh = {
  nothing: () => 'The file is empty.',
  tooLarge: (megabytes) =>
    `The file is larger than ${megabytes} MB. Split it, or leave only the sheet that is to be imported.`,
  tooManyCells: (cells) => `The table has more than ${cells} cells. Leave only the part that is to be imported.`,
  encoding: () =>
    'The encoding of the text is not known. Open it in Excel or WPS and save it as “CSV UTF-8” or as XLSX.',
  binary: () => 'This is neither text nor an XLSX workbook. Save it as XLSX or CSV in Excel or WPS.',
  openQuote: (row) =>
    `A quotation mark is opened in row ${row} and never closed, so that the cells after it cannot be told apart.`,
  oldWorkbook: () => 'This is a workbook of the old format (.xls). Save it as XLSX in Excel or WPS.',
  encrypted: () => 'The file is protected by a password. Save it without one.',
  brokenZip: () => 'The file is damaged or incomplete. Save it again and retry.',
  brokenSheet: (part) => `A part of the workbook is damaged (${part}). Open it in Excel or WPS and save it again.`,
  doctype: () => 'The workbook defines a document type or entities. No ordinary workbook does, so it is not read.',
  unpacksTooLarge: () =>
    'The file becomes too large when unpacked, so it is not read. Leave only the sheet that is to be imported and save it as XLSX in Excel or WPS.',
  noSheet: () => 'The file has no sheet with anything in it.',
  severalFolders: (count) =>
    `The archive holds ${count} data sets, each with an observations.csv. Leave one of them in it.`,
  folder: () => 'This is the folder of a whole data set, not a table.',
  noTable: () => 'The page has no table.',
  otherKind: (kind) => `This is a ${kind} file, in which no table can be read. Give XLSX or CSV, or paste the table.`,
};
