import type { Mistake } from './cell-mistakes';
import { smallFiles } from './data-folder';

/** A file with more columns, behind which cells come for the row of a key. */
function widened(file: string, columns: string, cells: Record<string, string>): [string, string, string] {
  const text = smallFiles[file] ?? '';
  const commas = ','.repeat(columns.split(',').length - 1);
  const lines = text.trimEnd().split('\n');
  const wide = lines.map((line, at) => {
    const key = Object.keys(cells).find((one) => line.startsWith(`${one},`));
    return `${line},${at === 0 ? columns : key === undefined ? commas : cells[key]}`;
  });
  return [file, text, `${wide.join('\n')}\n`];
}

const validity = 'valid_from,valid_to,successors';

/** Mistakes in when places were, and in what happened to them. */
export const placeMistakes: Mistake[] = [
  [
    'a place that ends before it began',
    [widened('places.csv', validity, { 500101: '2013-06-28,2013-05,', 511723: '2013,2012,' })],
    [
      ['places.csv:4 valid_to "2013-05"', 'must be a year or a day'],
      ['places.csv:6 valid_to "2012"', 'must not be before valid_from, 2013'],
    ],
  ],
  [
    'a membership that ends before it began',
    [widened('group_members.csv', 'valid_from,valid_to', { 'platform,511723': '2020-01-02,2020-01-01' })],
    [['group_members.csv:4 valid_to "2020-01-01"', 'must not be before valid_from, 2020-01-02']],
  ],
  [
    'successors that are no places, or the place itself',
    [widened('places.csv', validity, { 500101: ',2025,500157', 511723: ',2025,511723' })],
    [
      ['places.csv:4 successors "500157"', 'is not an id in places.csv'],
      ['places.csv:6 successors "511723"', 'must not name the place itself'],
    ],
  ],
  [
    'a day off the calendar',
    [widened('places.csv', validity, { 500101: '2013-02-30,,' })],
    [['places.csv:4 valid_from "2013-02-30"', 'must be a year or a day that has come']],
  ],
  [
    'an event of a place that is neither known nor named',
    [['place_events.csv', '511702,Tongchuan,通川区', '511702,,']],
    [['place_events.csv:4 place "511702"', 'write its name in name_en and name_zh']],
  ],
  [
    'an event without its day, of a source that there is not',
    [['place_events.csv', '2013-06,,,,511702', '2013-13,,,,511702']],
    [['place_events.csv:3 date "2013-13"', 'must be a year, a month or a day']],
  ],
  [
    'an event of no source, with a code of no form, told in one language',
    [
      ['place_events.csv', 'yearbook;census,,yes', 'yearbook;annals,,yes'],
      ['place_events.csv', '511202;511203', '511202;51120'],
      ['place_events.csv', 'a town left,一镇划出', ',一镇划出'],
    ],
    [
      ['place_events.csv:2 old_codes "511202;51120"', 'codes of six digits'],
      ['place_events.csv:4 sources "yearbook;annals"', 'annals is not an id in sources.csv'],
      ['place_events.csv:3 break_en ""', 'what the other says'],
    ],
  ],
  [
    'another definition that does not say what differs',
    [widened('series.csv', 'redefined,redefined_en,redefined_zh', { 'population_urban.census': '2010,,' })],
    [['series.csv:3 redefined_en ""', 'must say what differs']],
  ],
];
