import type { Mistake } from './cell-mistakes';

/** Mistakes in what else places and indicators are called. */
export const nameMistakes: Mistake[] = [
  [
    'another name of no place',
    [['place_names.csv', '511723,四川省开江县', '511799,四川省开江县']],
    [['place_names.csv:4 place "511799"', 'not an id in places.csv']],
  ],
  [
    'a former name without its end',
    [['place_names.csv', '1997-12-20', '']],
    [['place_names.csv:2 valid_until ""', 'must say until when it held']],
  ],
  [
    'an end that is no day',
    [['place_names.csv', '1997-12-20', 'December 1997']],
    [['place_names.csv:2 valid_until "December 1997"', 'must be a year or a day']],
  ],
  [
    'a former code of no form',
    [['place_names.csv', '511202', '51120']],
    [['place_names.csv:3 name "51120"', 'six digits']],
  ],
  [
    'a former code that another place has',
    [['place_names.csv', '511202', '511723']],
    [['place_names.csv:3 name "511723"', 'is the code of another place (places.csv:6)']],
  ],
  [
    'a code of the place itself',
    [['place_names.csv', '511202', '500101']],
    [['place_names.csv:3 name "500101"', 'is the id of the place itself']],
  ],
  [
    'a name twice',
    [['place_names.csv', '511723,四川省开江县,full,', '500101,511202,code,1998']],
    [['place_names.csv:4 place "500101"', 'stands in line 3']],
  ],
  [
    'a name with blanks around it',
    [['indicator_names.csv', 'gdp,GDP', 'gdp, GDP']],
    [['indicator_names.csv:2 name " GDP"', 'begins or ends with a blank']],
  ],
  [
    'another name of no indicator',
    [['indicator_names.csv', 'gdp,经济总量', 'gnp,经济总量']],
    [['indicator_names.csv:3 indicator "gnp"', 'not an id in indicators.csv']],
  ],
  ...(['开江县', 'Kaijiang', '四川省'] as const).map(
    (name): Mistake => [
      `the name that another place has today: ${name}`,
      [['place_names.csv', '万县市', name]],
      [
        [
          `place_names.csv:2 name "${name}"`,
          `is what ${name === '四川省' ? '510000' : '511723'} is called today (places.csv:`,
        ],
      ],
    ],
  ),
];
