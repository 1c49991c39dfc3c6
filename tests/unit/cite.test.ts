import { describe, expect, test } from 'vitest';
import type { Source } from '@/lib/figures/comparison';
import { type Preference, preferenceOf } from '@/lib/figures/preference';
import { citeFigure, citeView } from '@/lib/files/cite';

const source: Source = {
  id: 'a',
  title: '2020年重庆市渝北区统计公报。',
  publisher: '渝北区统计局',
  publisherZh: null,
  ...{ originZh: null, originEn: null, documentZh: null, documentEn: null },
  ...{ carrierZh: null, carrierEn: null, certain: null },
  copy: null,
  url: 'https://example.cn/a',
  published: '2021-05-20',
  publishedZh: null,
  tier: 'A',
  noteEn: null,
  noteZh: null,
  position: 0,
};

describe('a citation of a source', () => {
  test.each([
    [{}, '渝北区统计局. 2020年重庆市渝北区统计公报[EB/OL]. (2021-05-20)[2026-11-24]. https://example.cn/a.'],
    [
      { published: '2021' },
      '渝北区统计局. 2020年重庆市渝北区统计公报[EB/OL]. (2021)[2026-11-24]. https://example.cn/a.',
    ],
    [
      { published: 'n.d. (2019)' },
      '渝北区统计局. 2020年重庆市渝北区统计公报[EB/OL]. [2026-11-24]. https://example.cn/a.',
    ],
    [{ url: null }, '渝北区统计局. 2020年重庆市渝北区统计公报[Z]. 2021-05-20.'],
    [{ publisher: null, published: null, url: null }, '2020年重庆市渝北区统计公报[Z].'],
  ])('in GB/T 7714 with %o leaves out what is not known', (known, text) => {
    expect(citeFigure({ ...source, ...known }, '2026-11-24', 'zh').gbt).toBe(text);
  });

  test.each([
    [{}, '渝北区统计局. (2021, May 20). 2020年重庆市渝北区统计公报. https://example.cn/a'],
    [{ published: '2021-05 (v1)' }, '渝北区统计局. (2021, May). 2020年重庆市渝北区统计公报. https://example.cn/a'],
    [
      { published: 'n.d. (2019)' },
      '渝北区统计局. (n.d.). 2020年重庆市渝北区统计公报. Retrieved November 24, 2026, from https://example.cn/a',
    ],
    [{ publisher: null, url: null }, '2020年重庆市渝北区统计公报. (2021, May 20).'],
  ])('in APA with %o leaves out what is not known', (known, text) => {
    expect(citeFigure({ ...source, ...known }, '2026-11-24', 'zh').apa).toBe(text);
  });
});

test('a citation names the publisher in the language of the reader', () => {
  const known = { ...source, publisher: 'Chongqing Bureau of Statistics', publisherZh: '重庆市统计局' };
  expect(citeFigure(known, '2026-11-24', 'zh').gbt).toMatch(/^重庆市统计局\. /);
  expect(citeFigure(known, '2026-11-24', 'en').gbt).toMatch(/^Chongqing Bureau of Statistics\. /);
});

test('a citation of a view names its release and an address that shows it again', () => {
  const view = {
    title: '城镇化差距没有缩小',
    release: { number: 3, date: '2026-02-01' },
    address: 'https://p.cn/zh?r=3',
  };
  expect(citeView({ ...view, locale: 'zh' }, '2026-11-24')).toEqual({
    gbt: 'Pilin 毗邻. 城镇化差距没有缩小：数据版本3[DB/OL]. (2026-02-01)[2026-11-24]. https://p.cn/zh?r=3.',
    apa: 'Pilin 毗邻. (2026, February 1). 城镇化差距没有缩小 (Release 3) [Data set]. https://p.cn/zh?r=3',
  });
  expect(citeView({ ...view, locale: 'en' }, '2026-11-24').gbt).toContain(': release 3[DB/OL]');
});

test.each([
  [['A', 'B', '2020'], ['P', 'A', '2021'], 'status'],
  [['A', 'A', '2020'], ['A', 'C', '2021'], 'tier'],
  [['A', null, '2020'], ['A', 'C', '2021'], 'order'],
  [['A', 'B', '2021-03-01'], ['A', 'B', '2020'], 'later'],
  [['A', 'B', '2020'], ['A', 'B', '2021'], 'order'],
  [['U', 'A', '2021'], ['D', 'B', '2020'], 'order'],
] as const)('%o is shown rather than %o by %s', (shown, other, why) => {
  const published = ([status, tier, date]: typeof shown | typeof other) => ({
    status,
    source: { tier, published: date },
  });
  expect(preferenceOf(published(shown), published(other))).toBe(why satisfies Preference);
});
