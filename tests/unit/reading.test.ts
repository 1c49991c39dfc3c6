import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Grid, textGrid } from '@/lib/given/grid';
import { readGiven, readPasted } from '@/lib/given/read-given';
import { locales } from '@/lib/language/locale';
import { read } from '@/lib/reading/read';
import type { Answers, Reading } from '@/lib/reading/reading';
import { readingTexts } from '@/lib/texts/reading';
import { exampleHeld } from '../example-held';
import { workbookBytes } from '../workbook-bytes';

type Names = Partial<Pick<Grid, 'file' | 'sheet'>>;

/** A table of lines whose cells stand apart by strokes. */
const gridOf = (lines: string, names: Names = {}) =>
  textGrid(
    lines.split('\n').map((line) => line.split('|')),
    { file: '', sheet: '', ...names },
  );

const readLines = (lines: string, answers: Answers = {}, names: Names = {}) =>
  read(gridOf(lines, names), exampleHeld, answers);

/** What was read, in short: reference, place, series, period and value. */
const shortly = ({ cells }: Reading) =>
  cells.map(({ ref, as: { place, series, indicator, period, value } }) =>
    [ref, place, series ?? `${indicator}?`, period, value].join(' '),
  );

const rolesOf = ({ rows }: Reading) => rows.map(({ role }) => role);
const asked = ({ questions }: Reading) => questions.map(({ id }) => id);
const unreadOf = ({ unread }: Reading) => unread.map(({ ref, why }) => `${ref} ${why}`);
const yearbook = { 'series:revised+yearbook': 'yearbook' };

describe('the tables of offices', () => {
  it('with a column of series: what it names is taken without a question, what is not known is not read', () => {
    const lines = (series: string) =>
      `区划代码|指标|口径|年份|计量单位|数值|来源|最近数据|最近年份\n500101|地区生产总值|${series}|2020|亿元|970.68|公报|920.91|2019`;
    const reading = readLines(lines('gdp.yearbook'));
    expect(shortly(reading)).toEqual(['F2 500101 gdp.yearbook 2020 970.68']);
    expect(reading.cells[0]?.rules).toContain('seriesFromRow');
    expect(asked(reading)).toEqual([]);
    expect(unreadOf(readLines(lines('gdp.nothing')))).toEqual(['F2 unknownSeries']);
  });

  it('with names that took damage: what nobody sees is passed over, what was misread or lost is told and not read', () => {
    const seen = readLines(
      '地区|地区生产总值（亿元）|年份\n万\u200b州区|1087\u200b.94|2021\n 大 足\u00a0区|\u200e800.3|2021\n\ufeff泸县\u0007|435.12|2021',
      yearbook,
    );
    expect(shortly(seen)).toEqual([
      'B2 500101 gdp.yearbook 2021 1087.94',
      'B3 500111 gdp.yearbook 2021 800.3',
      'B4 510521 gdp.yearbook 2021 435.12',
    ]);
    expect(seen.cells.map(({ rules }) => rules.includes('invisible'))).toEqual([true, true, false]);
    expect(seen.cautions).toEqual([]);
    const lines = [
      '地区|地区生产总值（亿元）|年份',
      'æ¶ªé™µåŒº|1402.7|2021',
      'ä¸‡å·žåŒº|1087.94|2021',
      '娓濆寳鍖�|2235.6|2021',
      '开\ufffd区|600|2021',
      '大足?|800|2021',
      '万州区|1.08794E+11|2021',
    ];
    const damaged = readLines(lines.join('\n'), yearbook);
    expect(damaged.cautions.map(({ kind, about, refs }) => [kind, ...about, ...refs])).toEqual([
      ['misread', 'æ¶ªé™µåŒº', '→ 涪陵区', 'A2'],
      ['misread', 'ä¸‡å·žåŒº', '→ 万州区', 'A3'],
      ['misread', '娓濆寳鍖�', 'UTF-8 → GBK', 'A4'],
      ['lost', '开\ufffd区', 'A5'],
      ['lost', '大足?', 'A6'],
    ]);
    expect(unreadOf(damaged)).toContain('B7 exponent');
    expect(damaged.cells).toEqual([]);
    expect(damaged.unknown.places).toEqual([]);
  });

  it('with the sign of a rate behind a name, in brackets or not: no unit is asked', () => {
    for (const head of ['常住人口城镇化率（%）', '城镇化率(％)', '常住人口城镇化率%']) {
      const reading = readLines(`地区|年份|${head}\n万州区|2021|69.5`);
      expect(
        asked(reading).filter((id) => id.startsWith('unit')),
        head,
      ).toEqual([]);
      expect(reading.cells[0]?.rules, head).toContain('unitFromHead');
    }
  });

  it('in GB18030: title, two units in a line, padded names, thousands, a total, a note', async () => {
    const lines = [
      '2021年主要经济指标,,',
      '单位：亿元、元,,',
      '区县,地区生产总值,人均地区生产总值',
      '万　州,"1,087.94","69,400"',
      '大　足,800.30,"95,700"',
      '泸　县,435.12,"56,800"',
      '合　计,"2,323.38",—',
      '注：①按当年价格计算。,,',
    ];
    const reading = readLines(
      lines.map((line) => line.replace(/"(\d+),(\d+)(\.\d+)?"/g, '$1，$2$3').replaceAll(',', '|')).join('\n'),
    );
    expect(rolesOf(reading)).toEqual(['title', 'unit', 'head', 'data', 'data', 'data', 'total', 'note']);
    expect(shortly(reading)).toEqual([
      'B4 500101 gdp.yearbook 2021 1087.94',
      'C4 500101 gdp_per_capita.yearbook 2021 69400',
      'B5 500111 gdp.yearbook 2021 800.30',
      'C5 500111 gdp_per_capita.yearbook 2021 95700',
      'B6 510521 gdp.yearbook 2021 435.12',
      'C6 510521 gdp_per_capita.yearbook 2021 56800',
    ]);
    expect(reading.totals).toEqual([
      { ref: 'B7', raw: '2，323.38', given: '2323.38', sum: '2323.36', difference: '0.02', of: 3 },
    ]);
    expect(reading.cells[0]?.rules).toEqual([
      'fullWidth',
      'thousands',
      'placeByShortName',
      'periodFromTitle',
      'unitFromLine',
      'onlySeries',
    ]);
    expect(reading.from).toEqual({ rows: ['place'], columns: ['indicator'], around: ['period'] });
  });

  it('of a yearbook: merged heads, another unit, codes, a source', async () => {
    const texts = [
      '地区生产总值（2019—2021年）',
      '单位：万元',
      '代码',
      '地区',
      '2019年',
      '2021年',
      '地区生产总值',
      '第一产业',
      '资料来源：年鉴',
    ];
    const cell = (ref: string, text: string) => `<c r="${ref}" t="s"><v>${texts.indexOf(text)}</v></c>`;
    const sheet = `<sheetData><row r="1">${cell('A1', '地区生产总值（2019—2021年）')}</row><row r="2">${cell('F2', '单位：万元')}</row>
      <row r="3">${cell('A3', '代码')}${cell('B3', '地区')}${cell('C3', '2019年')}${cell('E3', '2021年')}</row>
      <row r="4">${cell('C4', '地区生产总值')}${cell('D4', '第一产业')}${cell('E4', '地区生产总值')}${cell('F4', '第一产业')}</row>
      <row r="5"><c r="A5"><v>500101</v></c><c r="B5" t="inlineStr"><is><t>万州区</t></is></c><c r="C5"><v>9209134</v></c><c r="D5"><v>833134</v></c><c r="E5"><v>10879418</v></c><c r="F5"><v>1089072</v></c></row>
      <row r="6">${cell('A6', '资料来源：年鉴')}</row></sheetData>
      <mergeCells><mergeCell ref="A1:F1"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="C3:D3"/><mergeCell ref="E3:F3"/></mergeCells>`;
    const shared = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    const given = await readGiven(await workbookBytes({ sheets: { '表3-2': sheet }, shared }), 'b.xlsx');
    if (!('grids' in given) || !given.grids[0]) throw new Error('no grid');
    const reading = read(given.grids[0], exampleHeld, yearbook);
    expect(rolesOf(reading)).toEqual(['title', 'unit', 'head', 'head', 'data', 'source']);
    expect(shortly(reading)).toEqual([
      'C5 500101 gdp.yearbook 2019 920.9134',
      'D5 500101 value_added_primary.yearbook 2019 83.3134',
      'E5 500101 gdp.yearbook 2021 1087.9418',
      'F5 500101 value_added_primary.yearbook 2021 108.9072',
    ]);
    expect(reading.factors).toEqual([
      { indicator: 'gdp', shift: -4 },
      { indicator: 'value_added_primary', shift: -4 },
    ]);
  });

  it('pasted: one place, which the file names, with parts, footnotes and gaps', () => {
    const reading = readLines(
      `指标|2020年|2021年|2022年
地区生产总值（亿元）|982.58①|1,087.94|1,118.43
  #第一产业（亿元）|95.97|108.91|…
户籍人口（万人）|172.57|…|`,
      yearbook,
      { file: '粘贴-万州区.tsv' },
    );
    expect(shortly(reading)).toEqual([
      'B2 500101 gdp.yearbook 2020 982.58',
      'C2 500101 gdp.yearbook 2021 1087.94',
      'D2 500101 gdp.yearbook 2022 1118.43',
      'B3 500101 value_added_primary.yearbook 2020 95.97',
      'C3 500101 value_added_primary.yearbook 2021 108.91',
      'B4 500101 population_registered.registered 2020 172.57',
    ]);
    expect(unreadOf(reading)).toEqual(['D3 belowUnit', 'C4 belowUnit']);
    expect(reading.cells[0]).toMatchObject({
      as: { mark: '①' },
      rules: expect.arrayContaining(['footnote', 'placeFromFile']),
    });
    expect(reading.cells[3]?.rules).toContain('ofWhich');
  });

  it('as SDMX: codes of both, persons, a year that means a census', () => {
    const reading =
      readLines(`DATAFLOW|FREQ|REF_AREA|INDICATOR|TIME_PERIOD|OBS_VALUE|UNIT_MEASURE|UNIT_MULT|OBS_STATUS|COMMENT
CENSUS|A|CN_500101|POP_RESIDENT|2010|1563050|PS|0|A|
CENSUS|A|CN_500101|POP_URBAN|2020|1078149|PS|0|P|
CENSUS|A|CN_500111|POP_URBAN|2020|50.5131|PS|4|A|`);
    expect(shortly(reading)).toEqual([
      'F2 500101 population_resident.census 2010-11-01 156.3050',
      'F3 500101 population_urban.census 2020-11-01 107.8149',
      'F4 500111 population_urban? 2020 50.5131',
    ]);
    expect(reading.cells[1]?.as.status).toBe('P');
    expect(asked(reading)).toEqual(['series:census+year-end']);
  });

  it('by former codes and names, and what is not the place of today is said', () => {
    const reading = readLines(`区划代码|地区|2010年常住人口（人）
500234|开县|1160336
511721|达县|1111159`);
    expect(shortly(reading)).toEqual([
      'C2 500154 population_resident.census 2010-11-01 116.0336',
      'C3 511703 population_resident.census 2010-11-01 111.1159',
    ]);
    expect(reading.cells[0]?.as.lastDigit).toBe(-4);
    expect(reading.cautions).toMatchObject([
      { kind: 'formerArea', about: ['511703', '511721', '达县'], refs: ['A3'], changes: [{ breakZh: '达县部分划出' }] },
    ]);
  });

  it('whose unit is wrong in some rows come out as the head says', () => {
    const reading = readLines(`2021年地区生产总值
|单位：亿元
地区|地区生产总值
万州区|10879418
大足区|800.3`);
    expect(shortly(reading)).toEqual(['B4 500101 gdp.yearbook 2021 10879418', 'B5 500111 gdp.yearbook 2021 800.3']);
  });
});

describe('a table', () => {
  it.each([
    ['indicators by places', '2021年\n指标|单位|万州区|大足区\n户籍人口|万人|171|105'],
    [
      'places by years, the indicator in the title',
      '各区县户籍人口（2019—2021年）\n单位：万人\n地区|2021年\n万州区|171\n大足区|105',
    ],
    ['years by indicators, places in sections', '年份|户籍人口（万人）\n万州区|\n2021|171\n大足区|\n2021|105'],
    [
      'long',
      'place,year,indicator,value,unit'.replaceAll(',', '|') +
        '\nWanzhou|2021|population registered|171|万人\nDazu|2021|population registered|105|万人',
    ],
    ['head rows that are not merged', '地区|户籍人口（万人）|\n|2021年|2020年\n甲|1|2\n万州区|171|\n大足区|105|'],
    ['blank keys below filled ones', '年份|地区|户籍人口（万人）\n2021|万州区|171\n|大足区|105'],
    ['two tables', '2021年\n地区|户籍人口（万人）\n万州区|171\n\n2021年\n地区|户籍人口（万人）\n大足区|105'],
    ['a total first', '2021年 单位：万人\n地区|户籍人口\n全市合计|276\n万州区|171\n大足区|105'],
  ])('of %s is read', (_name, lines) => {
    const found = readLines(lines).cells.map(({ as }) => `${as.place} ${as.series} ${as.period} ${as.value}`);
    expect(found.toSorted()).toEqual([
      '500101 population_registered.registered 2021 171',
      '500111 population_registered.registered 2021 105',
    ]);
  });

  it('of parts of a year is read, its year in the title', () => {
    const reading = readLines(`万州区2021年主要指标（亿元）
指标|一季度|1-6月|前三季度|全年
进出口总额|1|2|3|4`);
    expect(shortly(reading)).toEqual([
      'B3 500101 trade_total.published 2021-Q1 1',
      'C3 500101 trade_total.published 2021-H1 2',
      'D3 500101 trade_total.published 2021-01/2021-09 3',
      'E3 500101 trade_total.published 2021 4',
    ]);
  });

  it('of years in Chinese digits is read, in heads and in the title', () => {
    expect(shortly(readLines('县区|二〇二一年户籍人口（万人）|二零二二年末户籍人口（万人）\n泸县|107|106.5'))).toEqual([
      'B2 510521 population_registered.registered 2021 107',
      'C2 510521 population_registered.registered 2022 106.5',
    ]);
    const titled = readLines('二○二二年各区县户籍人口（万人）\n渝北区|140\n泸县|106.5');
    expect(shortly(titled).map((line) => line.split(' ').slice(-2))).toEqual([
      ['2022', '140'],
      ['2022', '106.5'],
    ]);
  });

  it('may say so many of what its indicator counts, without naming that', () => {
    const english = readLines(
      'Region|Year|trade total (100 million)|population resident (10,000)\nWanzhou|2021|12.5|157.0',
    );
    expect(shortly(english)).toEqual([
      'C2 500101 trade_total.published 2021 12.5',
      'D2 500101 population_resident.year-end 2021 157.0',
    ]);
    expect(shortly(readLines('地区|2021年户籍人口（人）|2022年户籍人口（万）\n泸县|1070000|106'))).toEqual([
      'B2 510521 population_registered.registered 2021 107.0000',
      'C2 510521 population_registered.registered 2022 106',
    ]);
    // So many of a share is no unit: it is asked, or the head is not read.
    expect(shortly(readLines('地区|2021年城镇化率（万）\n泸县|50'))).not.toContain(expect.stringContaining('500000'));
  });

  it('has parts that are marked as such, with the unit of their whole where they name none', () => {
    const columns = readLines('2021年人口\n地区|常住人口（人）|#城镇人口|城镇化率（%）\n渝北区|2200000|1980000|90');
    expect(shortly(columns)).toEqual([
      'B3 500112 population_resident.year-end 2021 220.0000',
      'C3 500112 population_urban.year-end 2021 198.0000',
      'D3 500112 urbanization_rate.year-end 2021 90',
    ]);
    expect(columns.cells[1]?.rules).toContain('unitOfWhole');
    const rows = readLines(
      '渝北区主要指标\n指标|2021年|2022年\n常住人口（人）|2200000|2250000\n  其中：城镇人口|1980000|2030000',
    );
    expect(shortly(rows).filter((line) => line.includes('urban'))).toEqual([
      'B4 500112 population_urban.year-end 2021 198.0000',
      'C4 500112 population_urban.year-end 2022 203.0000',
    ]);
    // What counts something else has no unit from it.
    expect(asked(readLines('2021年统计\n地区|常住人口（人）|#进出口\n渝北区|2200000|12'))).toEqual(['unit:yuan:8']);
  });

  it('has columns that are not read, and says which', () => {
    const reading = readLines(`地区|2021年地区生产总值||什么
|绝对数（亿元）|比上年增长（%）|
万州区|1087.94|8.5|3
不知道县|5|6|7`);
    expect(shortly(reading)).toEqual(['B3 500101 gdp.yearbook 2021 1087.94']);
    expect(unreadOf(reading)).toEqual([
      ...['C3 unknownPart', 'D3 unknownIndicator', 'B4 unknownPlace', 'C4 unknownPlace', 'D4 unknownPlace'],
    ]);
    expect(reading.unknown.places).toEqual(['不知道县']);
    expect(reading.rows.at(-1)).toEqual({ row: 4, role: 'data', why: 'unknownPlace', text: '不知道县' });
    const head = reading.columns[2]?.head ?? '';
    const answered = readLines(
      `地区|2021年地区生产总值||什么
|绝对数（亿元）|比上年增长（%）|
万州区|1087.94|8.5|3`,
      { [`indicator:${head}`]: 'gdp_growth_real' },
    );
    expect(shortly(answered)).toContain('C3 500101 gdp_growth_real.yearbook 2021 8.5');
  });

  it('is not read where keys are missing, unknown or at odds, whatever the title says', () => {
    const why = (lines: string, file = '') => unreadOf(readLines(lines, {}, { file }));
    expect(why('万州区2021年户籍人口（万人）\n地区|户籍人口\n|5\n大足区|105')).toEqual(['B3 noPlace']);
    expect(why('2021年\n地区|年份|户籍人口（万人）\n万州区|前年|5\n大足区|2020|5')).toEqual(['C3 unknownPeriod']);
    expect(why('地区|户籍人口2021年|计量单位\n万州区|5|担\n大足区|5|万人')).toEqual(['B2 unknownUnit']);
    expect(why('指标|2021年\n2020年户籍人口（万人）|5', '万州区')).toEqual(['B2 periodsDisagree']);
    expect(why('2021年\n指标|户籍人口（万人）\n常住人口（万人）|5', '万州区')).toEqual(['B3 indicatorsDisagree']);
    expect(why('户籍人口（万人）2021年\n地区|万州区|大足区\n开州区|5|6')).toEqual([
      'B3 placesDisagree',
      'C3 placesDisagree',
    ]);
    expect(asked(readLines('地区|户籍人口（万人）\n万州区|5', {}, { file: '导出2021-06-30.csv' }))).toEqual(['year']);
  });

  it('of figures that look like years is one of figures', () => {
    const reading = readLines('地区|2005年人均GDP（元）\n万州区|1998\n大足区|2005');
    expect(reading.cells.map(({ as }) => as.value)).toEqual(['1998', '2005']);
  });

  it('below another one with its own title does not take its unit', () => {
    const reading = readLines(`表1
单位：万元
地区|2021年第一产业
万州区|5
表2
地区|2021年第二产业
万州区|6`);
    expect(shortly(reading)).toEqual(['B4 500101 value_added_primary.yearbook 2021 0.0005']);
    expect(unreadOf(reading)).toEqual(['B7 asked']);
  });

  it('has hidden rows, and the same figure twice', () => {
    const grid = gridOf('地区|2021年户籍人口（万人）\n万州区|171\n万州|171\n万州区|172');
    const reading = read({ ...grid, hiddenRows: [2], hidden: true, sheet: '表2' }, exampleHeld);
    expect(unreadOf(reading)).toEqual(['B3 repeated']);
    expect(reading.cautions).toEqual([
      { kind: 'contradiction', about: ['500101', 'population_registered', '2021'], refs: ['B2', 'B4'] },
      { kind: 'hiddenRows', about: ['3'], refs: [] },
      { kind: 'hiddenSheet', about: ['表2'], refs: [] },
    ]);
  });

  it('tells places by code, rank, pinyin and where they lie, the smaller of two', () => {
    const reading = readLines(`市州|区县|2021年户籍人口（万人）
达州市|达川|1
|四川省遂宁市船山区|2
|kai zhou|3
|CN_500112|4
|500101000000|5
达州市|船山区|6`);
    expect(reading.cells.map(({ as }) => as.place)).toEqual(['511703', '510903', '500154', '500112', '500101']);
    expect(unreadOf(reading)).toEqual(['C7 placesDisagree']);
  });
});

describe('a question', () => {
  it('is asked of the series of figures, once, and its answer goes back in', () => {
    const lines = '地区|2018年GDP（亿元）|2020年GDP（亿元）|2021年GDP（亿元）\n万州区|1|2|3';
    const reading = readLines(lines);
    expect(reading.questions).toMatchObject([
      {
        id: 'series:revised+yearbook',
        kind: 'series',
        about: ['gdp'],
        cells: 2,
        refs: ['B2', 'C2'],
        choices: [{ value: 'yearbook', named: { nameZh: '初次公布数据' } }, { value: 'revised' }],
      },
    ]);
    expect(shortly(reading)).toEqual([
      'B2 500101 gdp? 2018 1',
      'C2 500101 gdp? 2020 2',
      'D2 500101 gdp.yearbook 2021 3',
    ]);
    expect(shortly(readLines(lines, yearbook))[0]).toBe('B2 500101 gdp.yearbook 2018 1');
    expect(readLines(lines, { 'series:revised+yearbook': 'nonsense' }).cells[0]?.as.series).toBeUndefined();
    expect(unreadOf(readLines(lines, { 'series:revised+yearbook': 'leave' }))).toEqual(['B2 leftOut', 'C2 leftOut']);
  });

  it('is not asked where words, days or persons say which', () => {
    const seriesOf = (lines: string) => readLines(lines).cells.map(({ as }) => `${as.series} ${as.period}`);
    expect(seriesOf('地区|2020年末常住人口（万人）\n万州区|156.5')).toEqual(['population_resident.year-end 2020']);
    expect(seriesOf('地区|时间|常住人口（万人）\n万州区|2020-12-31|156.5')).toEqual([
      'population_resident.year-end 2020',
    ]);
    expect(seriesOf('地区|时间|常住人口（万人）\n万州区|2020年11月1日|156.44')).toEqual([
      'population_resident.census 2020-11-01',
    ]);
    expect(seriesOf('2020年人口普查\n地区|常住人口（万人）\n万州区|156.44')).toEqual([
      'population_resident.census 2020-11-01',
    ]);
    expect(seriesOf('地区|2020年常住人口（人）\n万州区|1564449')).toEqual(['population_resident.census 2020-11-01']);
    expect(asked(readLines('地区|2020年常住人口（万人）\n万州区|156.44'))).toEqual(['series:census+year-end']);
    expect(unreadOf(readLines('地区|2000年末常住人口（万人）\n万州区|156.44'))).toEqual(['B2 noSeries']);
  });

  it('is asked where unit, year, place, indicator or brackets are not clear', () => {
    const unit = readLines('地区|2021年GDP\n万州区|1087.94');
    expect(asked(unit)).toEqual(['unit:yuan:8']);
    expect(unit.questions[0]?.choices.map(({ value }) => value)).toEqual(['yuan:8', 'yuan:0', 'yuan:4', 'yuan:6']);
    expect(shortly(readLines('地区|2021年GDP\n万州区|10879400', { 'unit:yuan:8': 'yuan:4' }))[0]).toBe(
      'B2 500101 gdp.yearbook 2021 1087.9400',
    );

    expect(asked(readLines('地区|户籍人口（万人）\n万州区|171'))).toEqual(['year']);
    expect(shortly(readLines('地区|户籍人口（万人）\n万州区|171', { year: '2021' }))).toHaveLength(1);

    const place = readLines('地区|2005年户籍人口（万人）\n遂宁市市中区|140');
    expect(place.questions).toMatchObject([
      { id: 'place:遂宁市市中区', choices: [{ value: '510903' }, { value: '510904' }] },
    ]);
    expect(
      readLines('地区|2005年户籍人口（万人）\n遂宁市市中区|140', { 'place:遂宁市市中区': '510904' }).cells[0]?.as.place,
    ).toBe('510904');

    const income = readLines('地区|2021年人均可支配收入（元）\n万州区|40000');
    expect(income.questions).toMatchObject([{ kind: 'indicator', about: ['2021年人均可支配收入（元）'] }]);

    const brackets = '地区|2021年GDP增速（%）\n万州区|(5.2)';
    expect(asked(readLines(brackets))).toEqual(['brackets']);
    expect(shortly(readLines(brackets, { brackets: 'negative' }))).toEqual([
      'B2 500101 gdp_growth_real.yearbook 2021 -5.2',
    ]);
  });

  it('is not asked where the unit tells one indicator from another', () => {
    const reading = readLines('地区|2021年进出口总额（亿美元）|2020年进出口总额（亿元）\n万州区|0.12|8');
    expect(shortly(reading)).toEqual([
      'B2 500101 trade_total_usd.published 2021 1200',
      'C2 500101 trade_total.published 2020 8',
    ]);
    expect(reading.cells[0]?.rules).toContain('indicatorByUnit');
  });

  it('is listed in the guide with its words, as are rules, reasons and cautions', () => {
    const lines = readFileSync('docs/READING.md', 'utf8').split('\n');
    const listed = lines.map((line) => line.split('|').map((cell) => cell.trim()));
    const [zh, en] = locales.map((locale) => readingTexts[locale]);
    for (const part of ['rules', 'noFigure', 'unread', 'questions', 'cautions'] as const) {
      const said = new Map<string, string>(Object.entries(en?.[part] ?? {}));
      for (const [key, text] of Object.entries(zh?.[part] ?? {})) {
        expect(listed).toContainEqual(['', key, text, said.get(key), '']);
      }
    }
  });

  it('has words in every language, as have rules and reasons', () => {
    for (const locale of locales) {
      for (const words of Object.values(readingTexts[locale])) {
        for (const text of Object.values(words)) expect(text).not.toBe('');
      }
    }
  });
});

describe('a cell', () => {
  it('may have a bound, a power, a share sign or a unit of another measure', () => {
    const reading = readLines(
      `地区|2021年户籍人口（万人）|2021年城镇化率
万州区|约171|70.1%
大足区|1.2亿|701‰
渝北区|超过90|0.62
开州区|5%|57%`,
      { 'unit:share:0': 'share:2' },
    );
    expect(reading.cells.map(({ ref, as }) => `${ref} ${as.value} ${as.bound ?? ''}`.trim())).toEqual([
      ...['B2 171 about', 'C2 70.1', 'B3 12000', 'C3 70.1', 'B4 90 over', 'C4 62', 'C5 57'],
    ]);
    expect(unreadOf(reading)).toEqual(['B5 otherUnit']);
  });
});

describe('any table', () => {
  it('is read without an exception, fast', () => {
    const words = fc.constantFrom(
      ...[
        '',
        '地区',
        '代码',
        '万州区',
        '达县',
        '500101',
        '合计',
        '单位：亿元、人',
        '2021年',
        '1-6月',
        '常住人口（人）',
        'GDP',
        '增长%',
      ],
      ...[
        '1,087.94',
        '…',
        '(5)',
        '约3',
        '注：',
        '1.2E+11',
        '指标',
        '遂宁市市中区',
        '人均可支配收入',
        '#第一产业',
        '2020',
      ],
    );
    const cell = fc.oneof({ weight: 5, arbitrary: words }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) });
    const merge = fc.record({ top: fc.nat(9), left: fc.nat(9), bottom: fc.nat(30), right: fc.nat(30) });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }),
        fc.array(merge, { maxLength: 3 }),
        (rows, merges) => {
          const grid: Grid = { ...textGrid(rows, { file: 'x', sheet: '' }), merges };
          const reading = read(grid, exampleHeld);
          const answers = Object.fromEntries(
            reading.questions.map(({ id, choices }) => [id, choices[0]?.value ?? '2021']),
          );
          const again = read(grid, exampleHeld, answers);
          expect(reading.rows).toHaveLength(grid.rows.length);
          const open = again.questions.filter(({ id, answer }) => answer === undefined && id in answers);
          expect(open).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('of twenty thousand cells is read in well under two seconds', () => {
    const places = exampleHeld.places.map(({ nameZh }) => nameZh);
    const lines = Array.from(
      { length: 4000 },
      (_, row) => `${places[row % places.length]}|${2000 + (row % 25)}|${row}.5|1,0${10 + (row % 89)}|${row * 3}`,
    );
    const grid = gridOf(['地区|年份|GDP（亿元）|户籍人口（万人）|第一产业（万元）', ...lines].join('\n'));
    const start = process.cpuUsage();
    const reading = read(grid, exampleHeld);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(2000);
    expect(reading.cells.length + reading.unread.length).toBe(12_000);
  });

  it('of a page that was pasted is read', () => {
    const given = readPasted({
      html: '<table><tr><td>地区<td>2021年户籍人口（万人）</tr><tr><td>万&nbsp;州<td>171</table>',
    });
    const [grid] = 'grids' in given ? given.grids : [];
    expect(grid && shortly(read(grid, exampleHeld))).toEqual(['B2 500101 population_registered.registered 2021 171']);
  });
});
