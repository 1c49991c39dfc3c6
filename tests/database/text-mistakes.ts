import type { Mistake } from './cell-mistakes';

/** The English name of a place damaged, its Chinese name damaged. */
const wanzhou = (name: string): [string, string, string] => ['places.csv', '万州区', name];

const ofPlace = (name: string, advice: string): Mistake[2] => [
  [`places.csv:4 name_zh ${JSON.stringify(name)}`, advice],
];

const named = (what: string, name: string, advice: string): Mistake => [what, [wanzhou(name)], ofPlace(name, advice)];

/** Text that was damaged on its way: by encodings, by characters that nobody sees, by blanks. */
export const textMistakes: Mistake[] = [
  named('UTF-8 read as GBK', '閲嶅簡', 'UTF-8 that was read as GBK and saved again (it should read "重庆")'),
  named('UTF-8 read as Windows-1252', 'é‡\u008dåº†', 'UTF-8 that was read as Windows-1252'),
  named('the same with bytes lost', 'é‡åº†', 'UTF-8 that was read as Windows-1252'),
  named(
    'GBK read as Windows-1252',
    'ÖØÇì',
    'GBK that was read as Windows-1252 and saved again (it should read "重庆")',
  ),
  named('UTF-8 read as GBK, with its end lost', '鍖�', 'characters that were lost when the file was saved (U+FFFD)'),
  named('letters lost to question marks', '万???', 'were lost when the file was saved (?)'),
  named('a control character', '万州\u0007区', 'control character U+0007'),
  named('a zero-width space', '万\u200b州区', 'invisible character U+200B'),
  named('a turned direction of writing', '万州区\u202e', 'invisible character U+202E'),
  named('a byte order mark inside', '\ufeff万州区', 'invisible character U+FEFF'),
  named('a blank in a Chinese name', '万 州区', 'blank inside a Chinese name'),
  named('a full-width blank', '万\u3000州', 'blank of another kind (U+3000)'),
  named('a non-breaking blank', '万州\u00a0区', 'blank of another kind (U+00A0)'),
  named('a blank behind', '万州区 ', 'begins or ends with a blank'),
  named('a radical of a PDF', '⻄区', 'write 西'),
  named('an escape of a web page', '万州&amp;开州', 'contains &amp;, which stands for a character'),
  [
    'French spoiled',
    [['sources.csv', 'Census', 'Recensement gÃ©nÃ©ral']],
    [['sources.csv:3 title "Recensement gÃ©nÃ©ral"', 'it should read "Recensement général"']],
  ],
  [
    'a dash spoiled',
    [['sources.csv', 'Census', 'Census â€“ all']],
    [['sources.csv:3 title "Census â€“ all"', 'Windows-1252']],
  ],
  [
    'evidence spoiled',
    [['observations.csv', 'so ""many""', '甯镐綇浜哄彛']],
    [['observations.csv:3 evidence "甯镐綇浜哄彛"', 'it should read "常住人口"']],
  ],
  [
    'an error of a spreadsheet',
    [['groups.csv', 'approved,2021', '#REF!,2021']],
    [['groups.csv:3 status "#REF!"', 'error of a spreadsheet']],
  ],
];
