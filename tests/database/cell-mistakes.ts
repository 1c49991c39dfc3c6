import { smallFiles } from './data-folder';

type Edit = [file: string, from: string, to: string];
/** `file:line column "value"`, words of the advice, and how many problems of that cause there are where it is not one. */
type Expected = [at: string, advice: string, count?: number];

/** A mistake made in the small folder and all that must be said of it: no more than what is wrong, and each where it is wrong. */
export type Mistake = [name: string, edits: Edit[], expected: Expected[]];

const columns = 'series,place,period,value,bound,status,rank,source,working,parts,zone,note_en,note_zh,evidence';
/** Observations in every column that they may have: from the bound on and from the working on. */
const observed = (rows: [bound: string, rest: string][]): [string, string, string] => [
  'observations.csv',
  smallFiles['observations.csv'] ?? '',
  [columns, ...rows.map(([bound, rest], at) => `gdp.yearbook,511723,${2010 + at},150,${bound},A,1,census,${rest}`)]
    .join('\n')
    .concat('\n'),
];

/** Mistakes in the form of a file, and in observations. */
export const cellMistakes: Mistake[] = [
  [
    'a column missing',
    [['zones.csv', ',note_en', '']],
    [['zones.csv:1 note_en', 'is missing; the header must be id,']],
  ],
  ['a column unknown', [['zones.csv', 'opened', 'Opened']], [['zones.csv:1 "Opened"', 'write opened']]],
  ['a column twice', [['facts.csv', ',evidence', ',evidence,evidence']], [['facts.csv:1 evidence', 'more than once']]],
  ['no header', [['facts.csv', smallFiles['facts.csv'] ?? '', '']], [['facts.csv', 'has no header line']]],
  ['a row too short', [['facts.csv', ',120.5,,km', ',120.5,']], [['facts.csv:2', 'has 9 cells instead of 10']]],
  [
    'a row too long',
    [['observations.csv', ',150,', ',1,150,']],
    [['observations.csv:9', 'has 11 cells instead of 10']],
  ],
  [
    'a note as it once was',
    [['observations.csv', 'note_en,note_zh', 'note']],
    [
      ['observations.csv:1 "note"', 'write its text in note_en and note_zh'],
      ['observations.csv:1', 'note_en, note_zh are missing'],
    ],
  ],
  [
    'what an observation says of its value',
    [
      observed([
        ['most', ',,,,,'],
        ['', 'sum,100;51,,,,'],
        ['', 'growth,165;110;2,,,,'],
        ['', 'product,1;2,,,,'],
        ['', 'ratio,1;2,,,,'],
        ['', 'sum,100;x,,,,'],
        ['', ',,zone-b,,,'],
        ['', ',,,note,,'],
      ]),
    ],
    [
      ['observations.csv:2 bound "most"', 'one of over, near, about'],
      ['observations.csv:5 working "product"', 'one of ratio, converted, sum, difference, growth, share'],
      ['observations.csv:7 parts "100;x"', 'is not a plain number'],
      ['observations.csv:3 value "150"', 'is not what 100, 51 make by sum: 151'],
      ['observations.csv:4 parts "165;110;2"', 'must be two numbers joined by ;'],
      ['observations.csv:6 parts "1;2"', 'must be empty where working is empty or ratio'],
      ['observations.csv:8 zone "zone-b"', 'is not an id in zones.csv'],
      ['observations.csv:9 note_zh ""', 'in this language'],
    ],
  ],
  ['an empty line', [['facts.csv', 'zone-a', '\nzone-a']], [['facts.csv:3', 'is empty; delete the line']]],
  ['an open quote', [['facts.csv', 'km,', '"km,']], [['facts.csv:2', 'never closed']]],
  ['text after a quote', [['sources.csv', 'two\nlines"', 'two\nlines"x']], [['sources.csv:3', 'double every quote']]],
  [
    'a number with separators',
    [['observations.csv', ',150,', ',"1,150",']],
    [['observations.csv:9 value "1,150"', 'a point before decimals']],
  ],
  ['a formula', [['observations.csv', ',150,', ',=A1+1,']], [['observations.csv:9 value "=A1+1"', 'is a formula']]],
  [
    'full-width digits',
    [['observations.csv', ',150,', ',１５０,']],
    [['observations.csv:9 value "１５０"', 'write it like 150, in the digits 0–9']],
  ],
  ['no value', [['observations.csv', ',150,', ',,']], [['observations.csv:9 value ""', 'must not be empty']]],
  [
    'a wrong period',
    [['observations.csv', '511723,2020,', '511723,2020-13,']],
    [['observations.csv:9 period "2020-13"', 'must be a period such as']],
  ],
  [
    'a wrong status',
    [['observations.csv', ',150,E', ',150,X']],
    [['observations.csv:9 status "X"', 'one of A, B, D, E, P, U']],
  ],
  [
    'a wrong rank',
    [['observations.csv', ',150,E,1', ',150,E,0']],
    [['observations.csv:9 rank "0"', 'whole number from 1']],
  ],
  [
    'an unknown place',
    [['observations.csv', 'gdp.yearbook,511723', 'gdp.yearbook,511724']],
    [['observations.csv:9 place "511724"', 'not an id in places.csv']],
  ],
  [
    'an unknown series',
    [['observations.csv', 'gdp.yearbook,511723', 'gdp.x,511723']],
    [['observations.csv:9 series "gdp.x"', 'not an id in series.csv']],
  ],
  [
    'an unknown source',
    [['observations.csv', ',150,E,1,yearbook', ',150,E,1,book']],
    [['observations.csv:9 source "book"', 'not an id in sources.csv']],
  ],
  [
    'the same cell twice',
    [['observations.csv', ',971,U,2', ',971,U,1']],
    [['observations.csv:6 rank "1"', 'those of line 5']],
  ],
  ['no rank 1', [['observations.csv', ',150,E,1', ',150,E,2']], [['observations.csv:9 rank "2"', 'must be 1, 2, …']]],
  [
    'a gap in ranks',
    [['observations.csv', ',971,U,2', ',971,U,3']],
    [['observations.csv:5 rank "1, 3"', 'without a gap']],
  ],
  [
    'sectors that miss their total',
    [['observations.csv', ',870,', ',864,']],
    [['observations.csv:5 value "970.68"', 'must be the sum of its parts, 100.68 + 864 (line 7, 8)']],
  ],
  [
    'a part above its total',
    [['observations.csv', ',107.6,', ',158.4,']],
    [['observations.csv:2 value "156.44"', 'must not be less than its part, 158.4 (line 3)']],
  ],
  [
    'a field too long',
    [['observations.csv', 'so ""many""', 'x'.repeat(10_001)]],
    [[`observations.csv:3 evidence "${'x'.repeat(100)}…"`, 'has 10001 characters']],
  ],
  [
    'the character NUL',
    [['observations.csv', 'so ""many""', 'a\0b']],
    [['observations.csv:3 evidence "a\\u0000b"', 'NUL']],
  ],
  [
    'a row after a cell of two lines',
    [['sources.csv', 'lines",两行\n', 'lines",两行\nthird,,,,,,,,,\n']],
    [['sources.csv:5 title ""', 'must not be empty']],
  ],
  [
    'no observation at all',
    [['observations.csv', (smallFiles['observations.csv'] ?? '').split('\n').slice(1).join('\n'), '']],
    [['observations.csv', 'holds no observation']],
  ],
];
