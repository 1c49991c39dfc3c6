import { describe, expect, test } from 'vitest';
import type { Line } from '@/lib/figures/comparison';
import { firmnessOfRun } from '@/lib/figures/firm-run';
import { type GapRun, gapRuns } from '@/lib/figures/gap-analytics';
import { yearsToClose } from '@/lib/figures/gap-pace';
import type { Half } from '@/lib/figures/halves';
import { isUntold } from '@/lib/figures/missing-reason';
import { yearsBehindIn } from '@/lib/figures/years-behind';
import { gapTimeTexts } from '@/lib/texts/gap-time';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';

type Course = Record<string, number>;

const lineOf = (subject: string, course: Course): Line =>
  exampleLine(
    subject,
    Object.entries(course).map(([period, value]) => examplePoint(period, value)),
    { kind: 'group', side: null, level: null, nameZh: `${subject}群`, nameEn: subject, places: [] },
  );

/** A group with its course without one member each, by the member's name. */
const half = (subject: string, course: Course, without: Record<string, Course> = {}): Half => ({
  line: lineOf(subject, course),
  each: Object.entries(without).map(([name, own]) => ({
    line: lineOf(subject, own),
    without: [{ id: name, nameZh: `${name}县`, nameEn: name }],
  })),
  doubted: undefined,
  members: [],
});

/** The runs of two groups, with what they come to without each member. */
function runsOf(left: Half, right: Half): [GapRun, ...GapRun[]] {
  const comparison = exampleComparison([left.line, right.line]);
  const [first, ...more] = gapRuns(comparison, left.line.subject, right.line.subject);
  if (!first) throw new Error('no run');
  return [{ ...first, halves: [left, right] }, ...more];
}

const ahead = { '2010': 50, '2020': 60 };

describe('the course of a gap', () => {
  // By hand: 20 → 20.4; without Aa 21 → 20.5, without Bb 19 → 20.
  const steady = runsOf(
    half('low', { '2010': 30, '2020': 39.6 }, { Aa: { '2010': 29, '2020': 39.5 }, Bb: { '2010': 31, '2020': 40 } }),
    half('high', ahead),
  );
  // By hand: 4 → 0.5; without Aa 3 → −1.
  const turning = runsOf(
    half('low', { '2010': 46, '2020': 59.5 }, { Aa: { '2010': 47, '2020': 61 } }),
    half('high', ahead),
  );

  test('that goes the other way without a member is told as much the same', () => {
    expect(gapTimeTexts.zh.over(steady)).toBe(
      'year-end：2010年低20.0个百分点，2020年低20.4个百分点，基本未变（不含Aa则略有缩小）。',
    );
    expect(gapTimeTexts.en.over(steady)).toBe(
      'year-end: 20.0 percentage points lower in 2010, 20.4 percentage points lower in 2020, much the same (without Aa it narrowed slightly).',
    );
    expect(firmnessOfRun(steady[0])?.change).toMatchObject({ low: { value: expect.closeTo(-0.5, 9) } });
  });

  test('tells without whom the order is the other way round', () => {
    expect(gapTimeTexts.zh.over(turning)).toContain('2020年低0.5个百分点（不含Aa则高1.0个百分点）');
    expect(gapTimeTexts.en.over(turning)).toContain(
      '0.5 percentage points lower in 2020 (without Aa 1.0 percentage points higher)',
    );
  });

  test('is told as it is where nobody was left out', () => {
    const [{ halves: _, ...bare }] = steady;
    expect(gapTimeTexts.zh.over([bare])).toContain('扩大0.4个百分点。');
  });

  // By hand: 59.5 lies below 60 and above 50; without Aa 61 is above all.
  test('years behind tell without whom there are none', () => {
    const behind = yearsBehindIn(exampleComparison([turning[0].a, turning[0].b]), turning);
    expect(gapTimeTexts.zh.behind(behind, '年末')).toContain('落后不到10年（不含Aa则并不落后）。');
    expect(gapTimeTexts.en.behind(behind, 'year-end')).toContain('less than 10 years behind (without Aa not behind)');
  });
});

describe('the years to close', () => {
  const closing = (without: Record<string, Course>, own: Course = { '2010': 20, '2020': 40 }) => {
    const found = yearsToClose(runsOf(half('low', own, without), half('high', ahead)));
    if (isUntold(found)) throw new Error(found.untold);
    return found;
  };

  // By hand: 30 → 20: 20 years. Without Aa 25 → 15: 15 years; without Bb 31 → 22: 24.4 years.
  test('are a range over all that one member is left out of', () => {
    const found = closing({ Aa: { '2010': 25, '2020': 45 }, Bb: { '2010': 19, '2020': 38 } });
    expect(found.range?.map((years) => years.toFixed(1))).toEqual(['15.0', '24.4']);
    expect(gapTimeTexts.zh.close(found)).toMatch(
      /^还需15至24年。.*按此速度还需20年（逐一去掉一个组成区县，为15至24年）/,
    );
    expect(gapTimeTexts.en.close(found)).toMatch(
      /^15 to 24 years\. .*leaves 20 years \(15 to 24 years when one member is left out in turn\)/,
    );
  });

  // By hand: without Bb 25 → 30.
  test('are uncertain where the gap widens without a member', () => {
    const found = closing({ Aa: { '2010': 25, '2020': 45 }, Bb: { '2010': 25, '2020': 30 } });
    expect([found.years?.[0], found.range]).toEqual([expect.closeTo(20, 9), undefined]);
    const [zh, en] = [gapTimeTexts.zh.close(found), gapTimeTexts.en.close(found)];
    expect(zh).toMatch(/^结论不确定：全部组成区县计算还需20年，去掉个别组成区县则不能追平。/);
    expect(zh).toContain('2种算法中，1种为15年；不含Bb则差距在扩大，按此速度不能追平');
    expect(en).toMatch(/^Inconclusive: 20 years with all members; without some of them it does not close\./);
  });

  // By hand: 30 → 30; without Aa 30 → 15: 10 years.
  test('are uncertain where it closes only without a member', () => {
    const found = closing({ Aa: { '2010': 20, '2020': 45 } }, { '2010': 20, '2020': 30 });
    expect(gapTimeTexts.zh.close(found)).toMatch(/^结论不确定：按近年速度100年内难以追平，去掉个别组成区县则可以。/);
    expect(gapTimeTexts.en.close(found)).toMatch(/^Inconclusive: unlikely to close/);
  });

  test('are refused where it closes without nobody', () => {
    const found = closing({ Aa: { '2010': 21, '2020': 31 } }, { '2010': 20, '2020': 30 });
    expect(gapTimeTexts.zh.close(found)).toMatch(/^按近年速度100年内难以追平。.*（去掉任一组成区县也不能追平）/);
    expect(gapTimeTexts.en.close(found)).toContain('(nor without any one member)');
  });
});
