import type { Mistake } from './cell-mistakes';

/** Mistakes in what the tables say of places, groups, indicators and series. */
export const tableMistakes: Mistake[] = [
  [
    'a link that is none',
    [['sources.csv', 'https://example.org/a?b=c', 'example.org']],
    [['sources.csv:2 url "example.org"', 'must be a link']],
  ],
  ['a tier that is none', [['sources.csv', '2021,,A', '2021,,AA']], [['sources.csv:2 tier "AA"', 'one of A, B, C']]],
  [
    'an id twice',
    [['places.csv', '500101,万州区', '500000,甲,x,province,000000,right,false,,,,\n500101,万州区']],
    [['places.csv:4 id "500000"', 'stands in line 3']],
  ],
  [
    'an id of no form',
    [['places.csv', '500101,万州区', '5001,甲,x,county,500000,right,true,,,,\n500101,万州区']],
    [['places.csv:4 id "5001"', 'six digits']],
  ],
  [
    'an unknown parent',
    [['places.csv', 'county,500000', 'county,500009']],
    [['places.csv:4 parent "500009"', 'not an id in places.csv']],
  ],
  [
    'parents in a circle',
    [['places.csv', 'province,000000,right', 'province,500101,right']],
    [['places.csv:3 parent "500101"', 'leads back to 500000 itself']],
  ],
  ['a place off the globe', [['places.csv', '108.4', '1084']], [['places.csv:4 lon "1084"', 'from 73 to 136']]],
  [
    'a border that is no word',
    [['places.csv', 'right,true', 'right,yes']],
    [['places.csv:4 border "yes"', 'true or false']],
  ],
  [
    'a pair on the wrong sides',
    [['border_pairs.csv', '500101,511723', '511723,500101']],
    [
      ['border_pairs.csv:2 right "511723"', 'side right'],
      ['border_pairs.csv:2 left "500101"', 'side left'],
    ],
  ],
  [
    'a pair twice',
    [['border_pairs.csv', '500101,511723', '500101,511723\n500101,511723']],
    [['border_pairs.csv:3 right "500101"', 'stands in line 2']],
  ],
  [
    'a group like a place',
    [['groups.csv', 'platform,coop', '500101,coop']],
    [['groups.csv:3 id "500101"', 'not like a place']],
  ],
  [
    'a member unknown',
    [['group_members.csv', 'platform,511723', 'platform,511799']],
    [['group_members.csv:4 place "511799"', 'not an id in places.csv']],
  ],
  [
    'a part of a place named in one language alone',
    [['group_members.csv', 'platform,511723,,,', 'platform,511723,,two towns,']],
    [['group_members.csv:4 part_zh ""', 'must say in this language what the other says']],
  ],
  [
    'a quote of nobody',
    [['groups.csv', 'yearbook;census,,,,', 'yearbook;census,A pole,,,']],
    [['groups.csv:3 quote_source ""', 'must name the source of the quote']],
  ],
  [
    'a source unknown in a list',
    [['groups.csv', 'yearbook;census', 'yearbook;x;y']],
    [['groups.csv:3 sources "yearbook;x;y"', 'x, y is not an id in sources.csv']],
  ],
  [
    'a unit of two names',
    [['indicators.csv', '城镇人口,1e4 persons,"10,000 persons",万人', '城镇人口,1e4 persons,"10,000 persons",人']],
    [['indicators.csv:3 unit_zh "人"', 'has "万人" here in line 2']],
  ],
  [
    'a part of another unit',
    [['indicators.csv', '一产,1e8 CNY,100 million CNY,亿元', '一产,CNY,CNY,元']],
    [['indicators.csv:7 unit "CNY"', 'must be 1e8 CNY, the unit of gdp']],
  ],
  [
    'sides of one id, and of that for both',
    [['sides.csv', 'left,sichuan', 'left,chongqing']],
    [['sides.csv:3 id "chongqing"', 'an id of its own']],
  ],
  [
    'a side of a group of another kind',
    [['sides.csv', 'side-chongqing,500000', 'platform,500000']],
    [['sides.csv:3 group "platform"', 'a group of the kind side (groups.csv:']],
  ],
  [
    'a member told apart that is none',
    [['sides.csv', '#f0803c,#f58d4e,,,', '#f0803c,#f58d4e,511723,why,为何']],
    [['sides.csv:3 apart "511723"', 'a member of side-chongqing']],
  ],
  [
    'parts in a circle',
    [['indicators.csv', 'sum,,GDP.', 'sum,value_added_primary,GDP.']],
    [
      ['indicators.csv:6 part_of "value_added_primary"', 'leads back'],
      ['observations.csv:7 value "100.68"', 'must not be less than its part'],
    ],
  ],
  ['decimals too many', [['indicators.csv', '%,%,%,2', '%,%,%,7']], [['indicators.csv:5 decimals "7"', 'from 0 to 6']]],
  [
    'a ratio that refers to nothing',
    [
      [
        'series.csv',
        'population_urban.census,population_resident.census,100',
        'population_urban.x,population_resident.census,100',
      ],
    ],
    [['series.csv:4 numerator "population_urban.x"', 'not an id in series.csv']],
  ],
  [
    'a ratio without factor',
    [['series.csv', 'population_resident.census,100', 'population_resident.census,']],
    [['series.csv:4 factor ""', 'fill in all three or none']],
  ],
  [
    'a ratio of factor 0',
    [['series.csv', 'population_resident.census,100', 'population_resident.census,0']],
    [['series.csv:4 factor "0"', 'greater than 0']],
  ],
  [
    'a break that is no year',
    [['series.csv', 'population_resident.census,100,', 'population_resident.census,100,2010;census']],
    [['series.csv:4 breaks "2010;census"', 'must be years joined by ;']],
  ],
  [
    'a ratio of a ratio',
    [
      [
        'series.csv',
        'population_urban.census,population_resident.census',
        'urbanization_rate.census,population_resident.census',
      ],
    ],
    [
      ['series.csv:4 numerator "urbanization_rate.census"', 'is a ratio itself'],
      ['series.csv:4 numerator "urbanization_rate.census"', 'cannot be added up'],
    ],
  ],
  [
    'a ratio of what is no sum',
    [['indicators.csv', 'none,sum,population_resident,Urban.', 'none,none,population_resident,Urban.']],
    [['series.csv:4 numerator "population_urban.census"', 'cannot be added up']],
  ],
  [
    'a ratio indicator without ratio',
    [['series.csv', 'population_urban.census,population_resident.census,100', ',,']],
    [['indicators.csv:5 aggregation "ratio"', 'needs a series with numerator']],
  ],
  [
    'a ratio where there is none',
    [['indicators.csv', 'up,ratio', 'up,none']],
    [['series.csv:4 numerator "population_urban.census"', 'make it ratio']],
  ],
  [
    'a series under another indicator',
    [['series.csv', 'gdp.yearbook,gdp', 'gdp.yearbook,population_resident']],
    [['series.csv:5 id "gdp.yearbook"', 'must be its indicator, a point and its name: population_resident.yearbook']],
  ],
  [
    'a project in no place',
    [['projects.csv', '500101;511723', '500101;1']],
    [['projects.csv:2 places "500101;1"', '1 is not an id in places.csv']],
  ],
  [
    'a zone in no place',
    [['zones.csv', '500101', '500102']],
    [['zones.csv:2 place "500102"', 'not an id in places.csv']],
  ],
  [
    'a fact of nothing',
    [['facts.csv', 'rail,', 'train,']],
    [['facts.csv:2 subject "train"', 'projects.csv, groups.csv, zones.csv']],
  ],
  ['a fact that is no number', [['facts.csv', '120.5', 'long']], [['facts.csv:2 value "long"', 'plain number']]],
  [
    'a fact twice',
    [['facts.csv', 'zone-a', 'rail,length,2022,120.5,,km,yearbook,,,\nzone-a']],
    [['facts.csv:3 subject "rail"', 'stands in line 2']],
  ],
  [
    'a stand-in for what is no list',
    [['stand_ins.csv', 'list,roads', 'rail,roads']],
    [['stand_ins.csv:2 list "rail"', 'has the kind railway in projects.csv']],
  ],
  [
    'stand-ins that are unknown',
    [['stand_ins.csv', 'gdp,length,railway', 'gnp,width,castle']],
    [
      ['stand_ins.csv:2 indicators "gnp"', 'gnp is not an id in indicators.csv'],
      ['stand_ins.csv:2 measures "width"', 'width is not an id in measures.csv'],
      ['stand_ins.csv:2 kinds "castle"', 'castle is not a kind in projects.csv; use one of railway'],
    ],
  ],
  [
    'a measure without a name',
    [
      ['facts.csv', 'rail,length', 'rail,width'],
      ['targets.csv', 'rate,urbanization', 'share,urbanization'],
    ],
    [
      ['facts.csv:2 measure "width"', 'width is not an id in measures.csv'],
      ['targets.csv:2 measure "share"', 'share is not an id in measures.csv'],
    ],
  ],
  [
    'a measure of nobody',
    [['facts.csv', 'rail,length', 'rail,length@nobody']],
    [['facts.csv:2 measure "length@nobody"', 'nobody behind the @ is not an id in places.csv or groups.csv']],
  ],
  [
    'a note in one language only',
    [
      ['sources.csv', ',两行', ','],
      ['zones.csv', '1.5,,yearbook,,', '1.5,,yearbook,,好'],
    ],
    [
      ['sources.csv:3 note_zh ""', 'in this language'],
      ['zones.csv:2 note_en ""', 'in this language'],
    ],
  ],
  [
    'a target of no indicator',
    [['targets.csv', 'urbanization_rate', 'rate']],
    [['targets.csv:2 indicator "rate"', 'not an id in indicators.csv']],
  ],
  [
    'a target without its prefix',
    [['targets.csv', 'target-rate', 'rate']],
    [['targets.csv:2 id "rate"', 'must be target-']],
  ],
  [
    'problems in several files',
    [
      ['observations.csv', ',150,', ',x,'],
      ['observations.csv', ',971,U,2', ',971,U,1'],
      ['zones.csv', '1.5', '-1'],
      ['facts.csv', '2022', '22'],
    ],
    [
      ['zones.csv:2 area_km2 "-1"', 'greater than 0'],
      ['facts.csv:2 period "22"', 'a period'],
      ['observations.csv:9 value "x"', 'plain number'],
      ['observations.csv:6 rank "1"', 'line 5'],
    ],
  ],
];
