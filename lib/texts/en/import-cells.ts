import { ordinal } from '@/lib/language/en-words';
import { speech } from '@/lib/language/speech';

const all = speech.en.names;

/** What is wrong in the files and cells of a data folder, and what would do. */
export const en = {
  // Folders and files.
  notFolder: (files: readonly string[]) => `is not a folder; name the one that holds ${all(files)}`,
  missingFile: () => 'is missing from the folder; add the file',
  misnamed: (other: string, file: string) =>
    `is missing, but ${other} is there; rename that to ${file} where it is this table`,
  unknownFile: (files: readonly string[]) => `is not a known file; name it one of ${all(files)}, or take it away`,
  twoMarks: () => 'begins with two byte order marks; save the file once more as UTF-8',
  utf16: () => 'is UTF-16 ("Unicode text"); save the file as UTF-8 ("CSV UTF-8" in Excel)',
  workbook: () => 'is a workbook under the name of a CSV file; save its sheet as "CSV UTF-8"',
  webPage: () => 'is a web page, not a CSV file; save the table itself as CSV',
  otherKind: (kind: string) =>
    `is a file of the kind ${kind} under the name of a CSV file; put the table itself in its place`,
  notUtf8: (byte: number, encoding: string | undefined) =>
    `byte ${byte} of the file is not UTF-8${encoding ? `, but would do as ${encoding}` : ''}; save the file as UTF-8 ("CSV UTF-8" in Excel)`,
  openQuote: () => 'a quoted cell that starts here is never closed; close it with a double quote',
  strayQuote: () => 'text follows the closing quote of a cell; double every quote inside a quoted cell: "say ""so"""',
  longRow: (most: number) => `the row is longer than ${most} characters; is a quote not closed?`,
  // Headers and rows.
  delimiter: (found: string) =>
    `its cells are separated by ${found === '\t' ? 'tabs' : `"${found}"`}; separate them by commas ("CSV UTF-8" in Excel)`,
  separatorLine: () => 'is a line for Excel alone; delete it, and separate cells by commas',
  titleAbove: (line: number) => `the header stands in line ${line}; delete what stands above it`,
  otherTable: (file: string) => `has the header of ${file}; put the right file in its place`,
  noHeader: (columns: readonly string[]) => `has no header line; it must be ${columns.join(',')}`,
  noneKnown: (columns: readonly string[]) => `is no header; the first line must be ${columns.join(',')}`,
  spelled: (column: string) => `is not a known column; write ${column}, in small letters and without blanks`,
  unknownColumns: (names: readonly string[], columns: readonly string[]) =>
    `${names.length === 1 ? 'is not a known column' : `${all(names)} are not known columns`}; the header must be ${columns.join(',')}`,
  formerNote: () =>
    'is a column of former versions; write its text in note_en and note_zh, "more than" as over in bound, and how the value was worked out in working and parts',
  formerRange: () =>
    'is a column of former versions; write least and most instead: 0 and 100 for share, 0 for nonnegative, a least below 0 for any',
  columnTwice: (columns: readonly string[]) =>
    `stands in the header more than once; the header must be ${columns.join(',')}`,
  missingColumns: (names: readonly string[], columns: readonly string[]) =>
    `${names.length === 1 ? 'is missing' : `the columns ${all(names)} are missing`}; the header must be ${columns.join(',')}`,
  emptyLine: () => 'is empty; delete the line',
  cellCount: (found: number, wanted: number) =>
    `has ${found} cells instead of ${wanted}; a cell with a comma needs quotes around it`,
  noRow: () => 'holds no row, but other tables refer to it; give all rows, for a release is the whole of the data',
  notRow: () =>
    'leaves most of its cells empty; a total or a note is no row of the table: delete the line, or fill in what it must have',
  noObservation: () => 'holds no observation; a release is the whole of the data, so give all rows',
  // Text.
  longText: (length: number, most: number) => `has ${length} characters; the most is ${most}`,
  nul: () => 'contains the character NUL; remove it',
  misread: (really: string, as: string, right: string | undefined) =>
    `is ${really} that was read as ${as} and saved again${right === undefined ? '' : ` (it should read ${JSON.stringify(right)})`}; go back to the file as it was and open it as ${really}`,
  noHan: (letter: string) =>
    `${letter ? `holds ${letter}, which is no Chinese character` : 'holds no Chinese character'}; write the Chinese name, or if it was lost go back to the file as it was`,
  lost: (character: string) =>
    `has characters that were lost when the file was saved (${character}); go back to the file as it was and save it as UTF-8`,
  control: (code: string, at: number) =>
    `contains the control character ${code}, the ${ordinal(at)} of the cell; remove it`,
  invisible: (code: string, at: number) =>
    `contains the invisible character ${code}, the ${ordinal(at)} of the cell; remove it`,
  unusualBlank: (code: string, at: number) =>
    `contains a blank of another kind (${code}), the ${ordinal(at)} character of the cell; write an ordinary one, or none`,
  privateUse: (code: string, at: number) =>
    `contains the character ${code}, the ${ordinal(at)} of the cell, which has no meaning of its own; write the real one`,
  looseMark: (code: string, at: number) =>
    `contains the mark ${code}, the ${ordinal(at)} character of the cell, which no letter before it takes; remove it`,
  foreign: (letter: string, code: string) =>
    `contains ${letter} (${code}), which is none of the letters of an id; write small letters a–z, digits and hyphens as they are typed`,
  otherForm: (found: string, right: string) =>
    `contains ${found} in a form for compatibility alone; write ${right} as it is typed`,
  escaped: (found: string) => `contains ${found}, which stands for a character; write the character itself`,
  sheetError: () => 'is an error of a spreadsheet; write the result that was meant, or leave the cell empty',
  outerBlank: () => 'begins or ends with a blank; remove it',
  innerBlank: () => 'has a blank inside a Chinese name, or two in a row; remove it',
  // Cells.
  empty: () => 'must not be empty',
  formula: () => 'is a formula; write its result as a number',
  exponent: () => 'is written with a power of ten, as spreadsheets show long numbers; write all its digits',
  notNumber: () =>
    'is not a plain number; write digits 0–9 alone, a point before decimals and a hyphen for minus: no thousands separators, blanks, units, notes or signs such as %',
  numberAs: (plain: string) => `is not a plain number; write it like ${plain}, in the digits 0–9`,
  tooLarge: () => 'is too large for a number',
  between: (from: number, to: number) => `must be from ${from} to ${to}`,
  wholeBetween: (from: number, to: number) => `must be a whole number from ${from} to ${to}`,
  positive: () => 'must be greater than 0',
  trueOrFalse: () => 'must be true or false',
  oneOf: (values: readonly string[]) => `must be one of ${all(values)}`,
  period: () => 'must be a period such as 2020, 2013-H1, 2023-Q1, 2012-05, 2020-11-01 or 2012-01/2012-05',
  url: () => 'must be a link with http:// or https://, or empty',
  path: () => 'must be lines such as M10 20l5 0 0 5z in whole numbers, or four numbers of a frame',
  otherName: () => 'must be a name in one line, without blanks around it',
  colour: () => 'must be a colour of six hexadecimal digits such as #0072b2',
  panelId: () => 'must be a theme and an anchor joined by a dot, such as urbanization.gap',
  placeId: () => 'must be a code of six digits (GB/T 2260) or a port such as port-example',
  groupId: () => 'must be small letters and digits joined by hyphens, not like a place or target',
  indicatorId: () => 'must be small letters, digits and underscores, such as my_indicator',
  seriesId: () => 'must be indicator.series, such as my_indicator.yearbook',
  seriesName: () => 'must be small letters, digits and hyphens, such as yearbook',
  targetId: () => 'must be target- and small letters and digits joined by hyphens',
  plainId: () => 'must be small letters and digits joined by hyphens',
  years: () => 'must be years joined by ;, such as 2010;2020',
  yearSpans: () => 'must be spans of years joined by ;, such as 2001-2009;2011-2019',
  listGap: () => 'must be ids joined by ;, without an empty one',
  listTwice: () => 'must not name the same id twice',
  // What cannot be.
  yearBetween: (from: number, to: number) => `must be of a year from ${from} to ${to}`,
  calendar: (date: string) => `must name days of the calendar; ${date} is none`,
  notAfter: (last: number) => `must not be of a year after ${last}; correct the date`,
  statedEarly: (first: number) => `lies before ${first}; correct the year`,
  belowNothing: (least: number, unit: string) => `must not be below ${least} ${unit}, which leaves nothing; correct it`,
  tooEarly: (first: number) =>
    `lies before ${first}; correct the year, or give the first year of a series of history as since in series.csv`,
  tooLate: (last: number) => `lies after ${last}; correct the year: what is aimed at belongs in targets.csv`,
  share: (whole: number, unit: string, listed: boolean) =>
    `must be from 0 to ${whole} ${unit}, as a share of a whole; correct it${listed ? ', or give the indicator another least and most in indicators.csv' : ''}`,
  ratioShare: (whole: number, numerator: number, denominator: number) =>
    `makes more than the whole: ${numerator} of ${denominator} is above ${whole}; correct one of the two`,
  negative: (listed: boolean) =>
    `must not be below 0; correct it${listed ? ', or give the indicator a least below 0 in indicators.csv if it can be negative' : ''}`,
  absurd: () => 'is greater than anything that is counted or measured; correct it, or the unit',
};
