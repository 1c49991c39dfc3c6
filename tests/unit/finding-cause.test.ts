import { describe, expect, it } from 'vitest';
import { causeOf } from '@/components/drafts/finding-cause';
import { say } from '@/lib/texts/import';

const places = new Map([['511700', { nameZh: '达州市', nameEn: 'Dazhou' }]]);
const gdp = { nameZh: '地区生产总值', nameEn: 'GDP', unitZh: '亿元', unitEn: '100 million CNY', decimals: 2 };
const catalogue = { places, indicators: new Map([['gdp', gdp]]) } as never;

describe('what is told of a finding', () => {
  const range = { kind: 'outside', stops: false, said: say('outside', -100, 1000, { unitZh: '%', unitEn: '%' }) };

  it('counts its cells and names the range', () => {
    expect(causeOf({ ...range, refs: ['B2', 'B3'], more: 10 }, catalogue, 'zh')).toMatch(
      /^12格在该指标的取值范围（-100至1000%）之外/,
    );
    expect(causeOf({ ...range, refs: ['B2'] }, catalogue, 'en')).toMatch(
      /^1 cell: lies outside the range .* -100 to 1,000 %/,
    );
    const open = { ...range, said: say('outside', 0, null, { unitZh: '元', unitEn: 'CNY' }), refs: ['B2', 'B3'] };
    expect(causeOf(open, catalogue, 'zh')).toContain('不小于0元');
    expect(causeOf(open, catalogue, 'en')).toContain('from 0 CNY');
  });

  it('says of what it is where it has no cells', () => {
    const words = { kind: 'words', stops: true, refs: [], value: 'ä¸‡', said: say('lost', 'U+FFFD') };
    expect(causeOf(words, catalogue, 'en')).toMatch(/^“ä¸‡” /);
  });

  it('has both figures of members and the place that they lie in, in one unit', () => {
    const figures = {
      series: 'gdp.yearbook',
      place: '511700',
      indicator: 'gdp',
      period: '2021',
      value: 1500,
      sum: 1690.5,
    };
    const excess = { ...figures, members: 3, periods: 2, lines: [] };
    const finding = { kind: 'members', stops: false, refs: ['B2'], excess };
    expect(causeOf(finding, catalogue, 'zh')).toBe(
      '达州市所辖地区中已收录的3个，地区生产总值 2021年相加为1,690.50亿元，大于达州市自身的1,500.00亿元；共有2个时期如此，此处是相差最大的。请核对数值、单位和行政区划口径。',
    );
    expect(causeOf(finding, catalogue, 'en')).toContain(
      'the 3 members of Dazhou held add up to 1,690.50, more than Dazhou itself, 1,500.00 (100 million CNY); so in 2 periods',
    );
  });
});
