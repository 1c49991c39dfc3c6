import { describe, expect, test } from 'vitest';
import { hollowReason } from '@/components/charts/parts/line-segments';
import { madeCounts } from '@/lib/figures/coverage';
import { doubtNameOf, weakestWorking } from '@/lib/figures/doubt';
import { markMeaning, marksOf } from '@/lib/figures/marks';
import { statusesOf } from '@/lib/figures/status-name';
import { speech } from '@/lib/language/speech';
import { madeText } from '@/lib/sentences/made-text';
import { markedText } from '@/lib/sentences/marked-text';
import { siteTexts } from '@/lib/texts/site';
import { readTable } from '@/tests/data-table';
import { figureWith } from '@/tests/example-comparison';

const workings = ['converted', 'sum', 'difference', 'growth', 'share'] as const;

describe('what was worked out of printed figures is no estimate', () => {
  test.each(workings)('%s has a word, a sign and a reason to be hollow of its own', (working) => {
    const figure = figureWith({ status: 'E', derived: true, working });
    for (const locale of ['zh', 'en'] as const) {
      expect(speech[locale].doubt(figure)).not.toMatch(/推算|estimate/);
      expect(markMeaning(marksOf(figure)[0] ?? '', [figure], locale)).toBe(siteTexts[locale].status[working]);
    }
    expect(statusesOf(figure.point)).toEqual([working]);
    expect(hollowReason(figure.point)).toBe(working);
    expect(marksOf(figure)).not.toContain('E');
  });

  test('but what names no working is, and low reliability outweighs how a figure was worked out', () => {
    expect(speech.zh.doubt(figureWith({ status: 'E' }))).toBe('推算');
    expect(doubtNameOf({ doubt: 'U', working: 'converted' })).toBe('U');
    expect(doubtNameOf({ doubt: 'E', working: 'ratio' })).toBe('E');
  });

  test('and a sum is as sure as its least sure part', () => {
    expect(weakestWorking(['converted', null])).toBe('converted');
    expect(weakestWorking(['converted', 'growth', 'sum'])).toBe('growth');
    expect(weakestWorking(['converted', 'estimate'])).toBeUndefined();
    expect(weakestWorking([null])).toBeUndefined();
  });
});

test('figures are counted by how they came about', () => {
  const made = (working?: (typeof workings)[number]) => ({ computed: false, derived: working !== undefined, working });
  const counts = madeCounts([made(), made('converted'), made('converted'), { ...made(), computed: true }]);
  expect(madeText(counts, 'zh')).toBe('公布数据1个，折算数据2个，计算数据1个');
  expect(madeText(counts, 'en')).toBe('1 published figure, 2 converted figures, 1 calculated figure');
  expect(madeText(madeCounts([made('converted')]), 'zh')).not.toContain('公布');
});

test('a figure in a sentence carries its doubt, its members and its tier', () => {
  expect(markedText(figureWith({ status: 'U', tier: 'C' }), 'zh')).toBe('（可靠性低、来源较弱）');
  expect(markedText(figureWith({ coverage: { members: 15, of: 17, share: null } }), 'en')).toBe(' (15 of 17 members)');
  expect(markedText(figureWith(), 'zh')).toBe('');
});

test('no figure of throughput quotes a design capacity of its own size', () => {
  const flows = readTable('observations').filter(({ series = '' }) => /throughput/.test(series));
  const capacity = flows.filter(({ evidence = '', value = '' }) =>
    new RegExp(`(设计[^，,]*能力|design[^,]* capacity)\\D*${value}(?!\\d)`).test(evidence),
  );
  expect(flows.length).toBeGreaterThan(50);
  expect(capacity).toEqual([]);
});
