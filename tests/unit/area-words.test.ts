import { expect, test } from 'vitest';
import type { Area } from '@/lib/area/area';
import { areaNames, shortSideNames, sideNames } from '@/lib/area/side-names';
import type { Catalogue } from '@/lib/figures/catalogue';
import type { Locale } from '@/lib/language/locale';
import { spatialText } from '@/lib/sentences/spatial';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { fileTexts } from '@/lib/texts/files';
import { mapTexts } from '@/lib/texts/map';
import { sideGapTexts } from '@/lib/texts/side-gap';
import { siteTexts } from '@/lib/texts/site';
import { exampleArea } from '@/tests/example-area';

const places = new Map([
  ['000000', { nameZh: '全国', nameEn: 'China' }],
  ['510000', { nameZh: '四川省', nameEn: 'Sichuan' }],
  ['500000', { nameZh: '重庆市', nameEn: 'Chongqing' }],
]) as Catalogue['places'];

/** Another border, of which the data set names neither provinces nor country. */
const other: Area = {
  ...exampleArea,
  ...{ nameEn: 'Hunan-Jiangxi border', nameZh: '湘赣边区' },
  left: { ...exampleArea.left, nameEn: 'Hunan', nameZh: '湖南', shortZh: '湘', province: null },
  right: { ...exampleArea.right, nameEn: 'Jiangxi', nameZh: '江西', shortZh: '赣', province: null },
  nation: null,
};

function wordsOf(area: Area, locale: Locale): string[] {
  const [names, site] = [areaNames(area, locale), siteTexts[locale]];
  return [
    site.tagline(names),
    fileTexts[locale].dataset(site.pages.compare, names),
    spatialText({ area, places }, locale),
    briefingPageTexts[locale].untitled(names),
    mapTexts[locale].side(sideNames(area, locale).left),
    sideGapTexts[locale].titleInside(shortSideNames(area, locale)),
  ];
}

test('the site is about the area of its data, by the names of that area', () => {
  expect(wordsOf(exampleArea, 'zh')).toEqual([
    '川渝毗邻地区区域指标',
    '川渝毗邻地区对比数据',
    '川渝毗邻地区（四川省、重庆市交界的区县）',
    '川渝毗邻地区简报',
    '四 川',
    '群内川渝差距由什么构成',
  ]);
  expect(wordsOf(exampleArea, 'en')).toEqual([
    'Regional indicators where Sichuan and Chongqing meet',
    'Compare where Sichuan and Chongqing meet',
    'Districts and counties along the border of Sichuan and Chongqing, China',
    'Where Sichuan and Chongqing meet',
    'SICHUAN',
    'What the gap between its Sichuan and Chongqing members is made of',
  ]);
  expect(wordsOf(other, 'zh')).toEqual([
    '湘赣边区区域指标',
    '湘赣边区对比数据',
    '湘赣边区（湖南、江西交界的区县）',
    '湘赣边区简报',
    '湖 南',
    '群内湘赣差距由什么构成',
  ]);
  expect(wordsOf(other, 'en').join(' ')).not.toMatch(/Sichuan|Chongqing|China/);
});
