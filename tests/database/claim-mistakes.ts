import type { Mistake } from './cell-mistakes';

const points = 'points,urbanization_rate.census,511723,500101,,less,20';
const fact = 'fact,,rail,,,,,length';
const status = 'status,,rail,,,,,,,,';

/** Mistakes in what the tables say of claims and of the ways in which they are read. */
export const claimMistakes: Mistake[] = [
  [
    'a claim among the projects',
    [['projects.csv', 'rail,railway', 'rail,claim']],
    [
      ['stand_ins.csv:2 kinds "railway"', 'railway is not a kind'],
      ['projects.csv:2 kind "claim"', 'make it a row of claims.csv'],
    ],
  ],
  [
    'a claim that is a project under its former id',
    [['claims.csv', ',claim-space', ',rail']],
    [['claims.csv:2 former_id "rail"', 'stands in projects.csv:2 too']],
  ],
  [
    'a former id of no form',
    [['claims.csv', ',claim-space', ',Claim Space']],
    [['claims.csv:2 former_id "Claim Space"', 'small letters']],
  ],
  [
    'a step that is none',
    [['claims.csv', 'space,forces', 'space,force']],
    [['claims.csv:2 step "force"', 'not an id in chapters.csv']],
  ],
  [
    'a claim about nothing',
    [['claims.csv', 'rail;500101', 'rail;500102']],
    [
      [
        'claims.csv:2 subjects "rail;500102"',
        '500102 is not an id in groups.csv, projects.csv, zones.csv or places.csv',
      ],
    ],
  ],
  [
    'a claim without a source',
    [['claims.csv', 'yearbook', 'almanac']],
    [['claims.csv:2 sources "almanac"', 'not an id in sources.csv']],
  ],
  [
    'a claim that does not say what would settle it',
    [['claims.csv', 'A census.', '']],
    [['claims.csv:2 settle_en ""', 'must not be empty']],
  ],
  [
    'a reading of no claim',
    [['readings.csv', 'space-points,space', 'space-points,room']],
    [['readings.csv:2 claim "room"', 'not an id in claims.csv']],
  ],
  [
    'a reading twice',
    [['readings.csv', 'space-status', 'space-points']],
    [['readings.csv:3 id "space-points"', 'stands in line 2']],
  ],
  [
    'a way of reading that is none',
    [['readings.csv', points, points.replace('points', 'percent')]],
    [['readings.csv:2 how "percent"', 'one of points, growth, people']],
  ],
  [
    'a series unknown',
    [['readings.csv', points, points.replace('.census', '.other')]],
    [['readings.csv:2 series "urbanization_rate.other"', 'not an id in series.csv']],
  ],
  [
    'points of what is no rate',
    [['readings.csv', points, points.replace('urbanization_rate.census', 'gdp.yearbook')]],
    [['readings.csv:2 series "gdp.yearbook"', 'is in 1e8 CNY; points needs a series in %']],
  ],
  [
    'figures without direction and comparator',
    [['readings.csv', points, 'points,urbanization_rate.census,511723,,,,20']],
    [
      ['readings.csv:2 comparators ""', 'must not be empty where how is points'],
      ['readings.csv:2 direction ""', 'must not be empty where how is points'],
    ],
  ],
  [
    'figures of an unknown place',
    [['readings.csv', points, points.replace('511723', '511799')]],
    [['readings.csv:2 subject "511799"', '511799 is not an id in places.csv or groups.csv']],
  ],
  [
    'members of a place',
    [['readings.csv', points, points.replace('points', 'members')]],
    [['readings.csv:2 subject "511723"', '511723 is not an id in groups.csv']],
  ],
  [
    'a comparator without a place that is none',
    [['readings.csv', points, points.replace('500101', 'side-chongqing~500109')]],
    [['readings.csv:2 comparators "side-chongqing~500109"', '500109 is not an id']],
  ],
  [
    'a comparator of members',
    [['readings.csv', points, points.replace('500101', 'side-chongqing*')]],
    [['readings.csv:2 comparators "side-chongqing*"', 'must be a place or a group']],
  ],
  [
    'a target unknown',
    [['readings.csv', points, points.replace('500101', 'target-none')]],
    [['readings.csv:2 comparators "target-none"', 'target-none is not an id in targets.csv']],
  ],
  [
    'a target for what no target can be read against',
    [['readings.csv', points, points.replace('points', 'growth').replace('500101', 'target-rate')]],
    [['readings.csv:2 comparators "target-rate"', 'is a target, which growth cannot be read against']],
  ],
  [
    'a threshold of nothing',
    [['readings.csv', 'less,20', 'less,0']],
    [['readings.csv:2 threshold "0"', 'greater than 0']],
  ],
  [
    'a period of no form',
    [['readings.csv', ',,less', ',census,less']],
    [['readings.csv:2 period "census"', 'a period']],
  ],
  [
    'a chart that is none',
    [['readings.csv', ',line,', ',pie,']],
    [['readings.csv:2 chart "pie"', 'one of line, bars']],
  ],
  [
    'a status with figures',
    [['readings.csv', status, 'status,gdp.yearbook,rail,,,,5,,,,']],
    [
      ['readings.csv:3 series "gdp.yearbook"', 'must be empty where how is status'],
      ['readings.csv:3 threshold "5"', 'must be empty where how is status'],
    ],
  ],
  [
    'the status of a place',
    [['readings.csv', status, status.replace('rail', '500101')]],
    [['readings.csv:3 subject "500101"', 'not an id in projects.csv or groups.csv']],
  ],
  [
    'a fact without measure',
    [['readings.csv', fact, 'fact,,rail,,,,,']],
    [['readings.csv:4 measure ""', 'must not be empty where how is fact']],
  ],
  [
    'a fact with a threshold that points nowhere',
    [['readings.csv', fact, 'fact,,rail,,,,5,length']],
    [['readings.csv:4 direction ""', 'more or less where there is a threshold']],
  ],
];
