import { describe, expect, test } from 'vitest';
import type { Directory, Entry, OtherName } from '@/lib/find/directory';
import { packDirectory, unpackDirectory } from '@/lib/find/directory-packed';
import { find } from '@/lib/find/find';
import { formerNameOf } from '@/lib/find/find-former';
import { simplifier } from '@/lib/find/find-signs';

const blank = {
  ...{ code: null, side: null, wordZh: '', wordEn: '', inferred: false, detailZh: '', detailEn: '' },
  ...{ parent: null, neighbours: [], similar: [], names: [] },
};

/** `中文|短|English|pin yin|pin` and other names as `name`, `name@year` or `name@year@pinyin`. */
function entry(kind: Entry['kind'], id: string, texts: string, names = '', more: Partial<Entry> = {}): Entry {
  const [nameZh = '', shortZh = '', nameEn = '', pinyin = '', shortPinyin = pinyin] = texts.split('|');
  const others = names
    .split(';')
    .filter(Boolean)
    .map((text): OtherName => {
      const [name = '', until = '', sound = ''] = text.split('@');
      return { name, pinyin: sound, until: until || null };
    });
  return { ...blank, kind, id, nameZh, shortZh, nameEn, shortEn: nameEn, pinyin, shortPinyin, names: others, ...more };
}

const place = (id: string, texts: string, names = '', parent: string | null = '500000') =>
  entry('place', id, texts, names, { code: id, parent });

const directory: Directory = {
  release: 1,
  traditional: '開开縣县達达鄰邻慶庆',
  entries: [
    place('000000', '全国|全国|China|quan guo', '', null),
    place('500000', '重庆市|重庆|Chongqing|chong qing shi|chong qing', '', '000000'),
    place('510000', '四川省|四川|Sichuan|si chuan sheng|si chuan', '', '000000'),
    place('500112', '渝北区|渝北|Yubei|yu bei qu|yu bei', 'Yubei District'),
    place('500152', '潼南区|潼南|Tongnan|tong nan qu|tong nan', '潼南县@2015@tong nan xian;500223@2015'),
    place('500154', '开州区|开州|Kaizhou|kai zhou qu|kai zhou', '开县@2016@kai xian;Kai County@2016;500234@2016'),
    place('511703', '达川区|达川|Dachuan|da chuan qu|da chuan', '达县@2013@da xian;511721@2013', '510000'),
    place('511723', '开江县|开江|Kaijiang|kai jiang xian|kai jiang', '', '510000'),
    place('511623', '邻水县|邻水|Linshui|lin shui xian|lin shui', '', '510000'),
    place('512021', '安岳县|安岳|Anyue|an yue xian|an yue', '', '510000'),
    place('510903', '船山区|船山|Chuanshan|chuan shan qu|chuan shan', '遂州;510902@2003', '510000'),
    place('510904', '安居区|安居|Anju|an ju qu|an ju', '遂州;510902@2003', '510000'),
    entry('group', 'pole', '安岳-潼南-荣昌极核|极核|Anyue-Tongnan-Rongchang pole|an yue tong nan rong chang ji he'),
    entry('indicator', 'gdp', '地区生产总值||Gross domestic product|di qu sheng chan zong zhi', 'GDP;经济总量'),
    entry('indicator', 'gdp_growth_real', '地区生产总值增速||Real GDP growth|di qu sheng chan', 'GDP增速;GDP增长率'),
    entry('indicator', 'gdp_per_capita', '人均地区生产总值||GDP per resident|ren jun', '人均GDP;per capita GDP'),
    entry('claim', 'space', '城镇化空间二成||20 % of space|cheng zhen hua', '', {
      detailZh: '四川一侧的空间至少还有20%。',
    }),
    entry('target', 'clusters/pole#a', '极核2025年目标||Target|ji he', '常住人口城镇化率;城镇化率', { wordZh: '目标' }),
    entry('target', 'clusters/pole#b', '极核：铁路网规模目标（2025年）||Railway target|ji he', '', { wordZh: '目标' }),
    entry('source', 'trade-news', 'News on trade||', '', { detailEn: 'of trade' }),
    entry('indicator', 'trade', '进出口||Imports and exports, trade|jin chu kou'),
    entry('source', 'bulletin', '开县2015年统计公报||', '', { detailZh: '开县统计局 · 2016', detailEn: 'Kaixian' }),
  ].map((one) => ({ ...one, shortZh: one.shortZh || one.nameZh })),
};

const found = (text: string) => find(directory, text);
const idsOf = (text: string) => found(text).map(({ id }) => id);

describe('by other names a text finds', () => {
  test.each([
    ['开县', '500154'],
    ['開縣', '500154'],
    ['kaixian', '500154'],
    ['Kai County', '500154'],
    ['kai xian', '500154'],
    ['500234', '500154'],
    ['达县', '511703'],
    ['達縣', '511703'],
    ['511721', '511703'],
    ['500223', '500152'],
    ['５００２２３', '500152'],
    ['潼南县', '500152'],
    ['重庆市渝北区', '500112'],
    ['重慶市渝北区', '500112'],
    ['重庆市渝北', '500112'],
    ['重庆渝北区', '500112'],
    ['Yubei District', '500112'],
    ['chongqingshiyubeiqu', '500112'],
    ['四川省邻水县', '511623'],
    ['四川省鄰水縣', '511623'],
    ['GDP增速', 'gdp_growth_real'],
    ['gdp 增长率', 'gdp_growth_real'],
    ['GDP', 'gdp'],
    ['经济总量', 'gdp'],
    ['人均GDP', 'gdp_per_capita'],
    ['per capita gdp', 'gdp_per_capita'],
    ['空间至少', 'space'],
    ['统计局', 'bulletin'],
    ['统计公报', 'bulletin'],
    ['公报 统计局', 'bulletin'],
    ['统计局 2015', 'bulletin'],
    ['空间 至少', 'space'],
    ['四川省达县', '511703'],
    ['四川达县', '511703'],
    ['重庆潼南县', '500152'],
    ['四川省潼南县', '500152'],
    ['Kai County, Chongqing', '500154'],
    ['Yubei District, Chongqing', '500112'],
    ['Tongnan, Chongqing', '500152'],
    ['Chongqing Yubei', '500112'],
    ['城镇化率目标', 'clusters/pole#a'],
    ['2025年城镇化率目标', 'clusters/pole#a'],
    ['城镇化率 目标', 'clusters/pole#a'],
    ['铁路 目标', 'clusters/pole#b'],
    ['规模 铁路', 'clusters/pole#b'],
    ['trade', 'trade'],
  ])('%s first: %s', (text, id) => {
    expect(idsOf(text)[0]).toBe(id);
  });

  test('a code that two places had, both; and codes by nothing but the whole of them', () => {
    expect(idsOf('510902')).toEqual(['510903', '510904']);
    for (const part of ['50022', '00223', '5109029', '51172']) expect(idsOf(part), part).not.toContain('500152');
    expect(idsOf('51172')).toEqual(['511723']);
  });

  test('a name that fits exactly before what begins like it, and both before what holds it', () => {
    expect(idsOf('开县').slice(0, 2)).toEqual(['500154', 'bulletin']);
    expect(idsOf('gdp')[0]).toBe('gdp');
  });
});

test.each([
  ['开县', '500154', '开县', '2016'],
  ['開縣', '500154', '开县', '2016'],
  ['kaixian', '500154', '开县', '2016'],
  ['kai cou', '500154', 'Kai County', '2016'],
  ['500223', '500152', '500223', '2015'],
  ['开县 安岳', '500154', '开县', '2016'],
  ['安岳、达县', '511703', '达县', '2013'],
  ['开县和达县', '511703', '达县', '2013'],
  ['开县vs开江', '500154', '开县', '2016'],
  ['开县/安岳', '500154', '开县', '2016'],
  ['开县的GDP', '500154', '开县', '2016'],
  ['四川省达县', '511703', '达县', '2013'],
  ['重庆市开县', '500154', '开县', '2016'],
  ['重庆潼南县', '500152', '潼南县', '2015'],
])('%s finds %s by what it was called: %s until %s', (text, id, name, until) => {
  const one = directory.entries.find((candidate) => candidate.id === id) as Entry;
  expect(formerNameOf(directory, one, text)).toMatchObject({ name, until });
});

test.each([
  ['开州', '500154'],
  ['kaizhou', '500154'],
  ['潼南', '500152'],
  ['500152', '500152'],
  ['Yubei District', '500112'],
  ['重庆市开州', '500154'],
  ['开州和达县', '500154'],
  ['', '500154'],
])('%s says of %s nothing of former times', (text, id) => {
  const one = directory.entries.find((candidate) => candidate.id === id) as Entry;
  expect(formerNameOf(directory, one, text)).toBeUndefined();
});

describe('of several things in one text', () => {
  test.each([
    ['安岳 潼南', 'p=512021.500152'],
    ['安岳潼南', 'p=512021.500152'],
    ['潼南、安岳', 'p=500152.512021'],
    ['安岳和潼南', 'p=512021.500152'],
    ['安岳 vs 潼南', 'p=512021.500152'],
    ['渝北 邻水 GDP', 'p=500112.511623&i=gdp'],
    ['渝北邻水gdp增速', 'p=500112.511623&i=gdp_growth_real'],
    ['渝北 鄰水 人均GDP GDP', 'p=500112.511623&i=gdp_per_capita&j=gdp'],
    ['anyue tongnan', 'p=512021.500152'],
    ['anyuetongnan', 'p=512021.500152'],
    ['yb ls', 'p=500112.511623'],
    ['开县 达县', 'p=500154.511703'],
    ['500223 511721', 'p=500152.511703'],
    ['开州 GDP', 'p=500154&i=gdp'],
    ['安岳和潼南的GDP', 'p=512021.500152&i=gdp'],
    ['渝北的GDP', 'p=500112&i=gdp'],
    ['渝北比邻水', 'p=500112.511623'],
    ['安岳对潼南', 'p=512021.500152'],
    ['渝北到邻水的差距', 'p=500112.511623'],
    ['渝北和邻水谁的GDP增速更高', 'p=500112.511623&i=gdp_growth_real'],
    ['gap between Yubei and Linshui', 'p=500112.511623'],
    ['渝北 遂州', 'p=500112.510903.510904'],
    ['重庆开县 四川达县', 'p=500154.511703'],
    ['四川省 达县 重庆市 潼南县', 'p=511703.500152'],
    ['GDP 人均GDP', 'i=gdp&j=gdp_per_capita'],
    ['对比 安岳 和 潼南', 'p=512021.500152'],
  ])('%s offers the comparison %s first, then each of them', (text, query) => {
    const [first, ...others] = found(text);
    expect(first).toMatchObject({ kind: 'comparison', id: query });
    const ids = query.split('&').flatMap((part) => part.slice(2).split('.'));
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  });

  test('names joined by a hyphen are rather one name that is being typed', () => {
    expect(idsOf('Anyue-Tongnan')[0]).toBe('pole');
    expect(idsOf('安岳-潼南')[0]).toBe('pole');
    expect(idsOf('Anyue-Tongnan')).toContain('p=512021.500152');
  });

  test('a name that is the whole text comes before the comparison of its parts', () => {
    expect(idsOf('重庆 渝北').slice(0, 2)).toEqual(['500112', 'p=500000.500112']);
    expect(idsOf('重庆渝北')[0]).toBe('500112');
  });

  test.each(['安岳', '安岳 安岳', '安岳 火星', '火星', '开州区', 'GDP', '和', '与 和', '安岳'.repeat(500), ' , '])(
    '%s offers none',
    (text) => {
      expect(found(text).filter(({ kind }) => kind === 'comparison')).toEqual([]);
    },
  );

  test('pickers find each of them, and no comparison', () => {
    expect(find(directory, '安岳 潼南', { kinds: ['place'] }).map(({ id }) => id)).toEqual(['512021', '500152']);
    expect(find(directory, '渝北 邻水 GDP', { kinds: ['indicator'] }).map(({ id }) => id)).toEqual(['gdp']);
  });
});

test('what goes to the browser comes out as it was', () => {
  const packed = packDirectory(directory);
  expect(unpackDirectory(JSON.parse(JSON.stringify(packed)))).toEqual(directory);
  expect(JSON.stringify(packed).length).toBeLessThan(JSON.stringify(directory).length / 1.5);
});

test('traditional characters are read as the names have them, and nothing else is changed', () => {
  const simplify = simplifier('開开縣县');
  expect(simplify('開縣 Kai 开县')).toBe('开县 Kai 开县');
  expect(simplifier('')('開')).toBe('開');
});

test('a word across the place it lies in and its name is no name of a place', () => {
  for (const text of ['庆渝', '川开', '川安'])
    expect(
      found(text).map(({ id }) => id),
      text,
    ).toEqual([]);
  expect(found('重庆 渝北')[0]?.id).toBe('500112');
});
