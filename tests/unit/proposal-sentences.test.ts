import { describe, expect, test } from 'vitest';
import { resultText } from '@/components/proposal/result-text';
import type { Figure } from '@/lib/figures/comparability';
import { change as changeOf } from '@/lib/figures/gap';
import { figureAt } from '@/lib/figures/lines';
import { type Judged, type Reading, unfirm, untestable } from '@/lib/proposal/claim';
import type { ReadingAnswer, Shown } from '@/lib/proposal/claim-answer';
import { growth, change as judgedChange, members, people, points, times } from '@/lib/proposal/claim-readings';
import { gapSize } from '@/lib/sentences/gap-size';
import { mindedTexts } from '@/lib/sentences/proposal-words';
import { claimTexts } from '@/lib/texts/claim';
import { claimCountTexts } from '@/lib/texts/claim-counts';
import { gapTexts } from '@/lib/texts/gap';
import { exampleArea } from '@/tests/example-area';
import { exampleComparison, exampleLine, examplePoint, rate } from '@/tests/example-comparison';

const day = '2020-11-01';
const names = { left: ['四川一侧', 'Sichuan side'], right: ['重庆一侧', 'Chongqing side'] } as const;

function figureOf(side: 'left' | 'right', value: number, indicator = rate): Figure {
  const [nameZh, nameEn] = names[side];
  const line = exampleLine(exampleArea[side].group, [examplePoint(day, value)], {
    kind: 'group',
    side,
    nameZh,
    nameEn,
  });
  return { ...figureAt(exampleComparison([line]), line, day), indicator };
}

const residents = {
  ...rate,
  ...{ id: 'population_resident', nameZh: '常住人口', nameEn: 'Resident population' },
  ...{ unit: '1e4 persons', unitZh: '万人', unitEn: '10,000 persons' },
};

function answer(how: Reading['how'], asked: Partial<Reading>, shown: Shown, judged: Judged): ReadingAnswer {
  const reading: Reading = {
    ...{ id: 'x', claim: 'x', nameEn: 'Reading', nameZh: '读法', how, series: null, subject: 'x', comparators: [] },
    ...{
      period: null,
      direction: 'less',
      threshold: null,
      measure: null,
      chart: null,
      noteEn: null,
      noteZh: null,
      position: 0,
    },
    ...asked,
  };
  const rest = {
    comparators: [],
    comparator: undefined,
    years: [],
    otherYear: false,
    otherComparator: false,
    inferred: [],
  };
  return { reading, shown, judged, ...rest };
}

const own = figureOf('left', 45.77);
const other = figureOf('right', 65.48);
const pair: Shown = { kind: 'pair', own, other, population: undefined, firm: true };
const less = { direction: 'less', threshold: 20 } as const;
const both = (one: ReadingAnswer) => [claimTexts.zh.read(one), claimTexts.en.read(one).replaceAll('\u00a0', ' ')];

test('points say both figures, the gap and whether the mark is reached', () => {
  expect(both(answer('points', less, pair, points(own, other, less)))).toEqual([
    '2020年普查城镇化率：四川一侧45.77%，重庆一侧65.48%，低19.71个百分点，未达到20个百分点的阈值。',
    'Urbanization rate, 2020 census: the Sichuan side 45.77 %, the Chongqing side 65.48 %: 19.71 percentage points lower, short of the threshold of 20 percentage points.',
  ]);
  const lower = { direction: 'less', threshold: 15 } as const;
  expect(both(answer('points', lower, pair, points(own, other, lower)))).toEqual([
    expect.stringMatching(/达到15个百分点的阈值。$/),
    expect.stringMatching(/reaching the threshold of 15 percentage points\.$/),
  ]);
  const more = { direction: 'more', threshold: 20 } as const;
  expect(both(answer('points', more, pair, points(own, other, more)))).toEqual([
    expect.stringMatching(/低19.71个百分点。$/),
    expect.stringMatching(/19.71 percentage points lower\.$/),
  ]);
});

test('what may not be compared has no gap in its sentence', () => {
  const judged: Judged = { value: null, verdict: 'untestable', comparability: { level: 'no', reasons: ['series'] } };
  expect(both(answer('points', less, pair, judged))).toEqual([
    expect.stringMatching(/两者不可比。$/),
    expect.stringMatching(/the two may not be compared\.$/),
  ]);
});

test('growth, people and times', () => {
  expect(both(answer('growth', less, pair, growth(own, other, less)))).toEqual([
    expect.stringMatching(/前者须增长43.1%才能与后者持平，达到20%的阈值。$/),
    expect.stringMatching(/it would have to grow by 43.1 % to draw level, reaching the threshold of 20 %\.$/),
  ]);
  const population = figureOf('left', 1000, residents);
  const asked = { direction: 'less', threshold: null } as const;
  // By hand: 19.71 % of 1,000 × 10,000 = 197.1 × 10,000.
  expect(both(answer('people', asked, { ...pair, population }, people(own, other, population, asked)))).toEqual([
    expect.stringMatching(/按当时常住人口1,000.00万人计算，城镇人口须再增加197.10万人才能与后者持平。$/),
    expect.stringMatching(
      /of 10 million people then, another 1.971 million people would have to be urban to draw level\.$/,
    ),
  ]);
  const twice = { direction: 'more', threshold: 2 } as const;
  const exports: Shown = { ...pair, own: figureOf('right', 13.75), other: figureOf('left', 1.45) };
  expect(both(answer('times', twice, exports, times(exports.own, exports.other as Figure, twice)))).toEqual([
    expect.stringMatching(/前者是后者的9.5倍，达到2倍的阈值。$/),
    expect.stringMatching(/the first is 9.5 times the second, reaching the threshold of 2 times\.$/),
  ]);
});

test('members are counted', () => {
  const { held, of, judged } = members([own, figureOf('left', 60)], other, less);
  expect(both(answer('members', less, { kind: 'members', held, of, other }, judged))).toEqual([
    '2020年普查城镇化率：有数据的2个组成区县中，0个比重庆一侧（65.48%）低20个百分点以上。',
    'Urbanization rate, 2020 census: 0 of the 2 members with data lie at least 20 percentage points below the Chongqing side (65.48 %).',
  ]);
});

test('change says which way', () => {
  const line = exampleLine('port', [examplePoint('2012', 40), examplePoint('2022', 45)], {
    nameZh: '重庆港',
    nameEn: 'Port',
  });
  const [earlier, later] = ['2012', '2022'].map((period) => figureAt(exampleComparison([line]), line, period)) as [
    Figure,
    Figure,
  ];
  const judged: Judged = { value: 5, verdict: 'supported', comparability: null };
  expect(both(answer('change', { direction: 'more' }, { kind: 'change', earlier, later }, judged))).toEqual([
    '重庆港城镇化率：2012年40.00%，2022年45.00%，提高5.00个百分点。',
    'Port, urbanization rate: 40.00 % in 2012, 45.00 % in 2022, up by 5.00 percentage points.',
  ]);
});

test('the summary and the further readings count, and what is none is left out', () => {
  const counts = { supported: 2, direction: 0, mixed: 0, planned: 0, contradicted: 1, untestable: 0 };
  expect(claimCountTexts.zh.further(counts)).toBe('其余测算：2种得到支持，1种与数据不符。');
  expect(claimCountTexts.en.further(counts)).toBe('Other measures: 2 supported, 1 contradicted.');
  expect(claimCountTexts.zh.further({ ...counts, supported: 0, contradicted: 0 })).toBe('');
  expect(claimTexts.zh.verdict('untestable', [])).toBe('现有数据无法检验。没有可以用来检验的数据。');
});

test('a verdict of direction says why it is not more, and an unsure figure what makes it so', () => {
  const coverage = { members: 15, of: 17, share: 0.9 };
  const weak: Figure = { ...own, point: { ...own.point, doubt: 'U', coverage } };
  const asked = { direction: 'less', threshold: 15 } as const;
  const shown: Shown = { kind: 'pair', own: weak, other, population: undefined, firm: true };
  const one = answer('points', asked, shown, points(weak, other, asked));
  expect(one.judged.verdict).toBe('direction');
  const [zh, en] = [claimTexts.zh, claimTexts.en].map((words) => words.verdict('direction', [one]));
  expect(zh).toContain('45.77%（可靠性低 U，15/17个组成区县）');
  expect(zh).toMatch(/此项测算只作部分支持，因为.*可靠性低.*。$/);
  expect(en).toMatch(/\(.* U; 15\/17 members\)/);
  expect(en).toContain('Only partly supported by this measure: ');
  const sure = answer('points', asked, pair, points(own, other, asked));
  expect([claimTexts.zh.doubts(sure), claimTexts.en.doubts(sure)]).toEqual(['', '']);
});

test('an order that turns without a member is told with it, and supports in direction only', () => {
  const asked = { direction: 'less', threshold: 15 } as const;
  const without = [{ id: '500112', nameZh: '渝北区', nameEn: 'Yubei' }];
  const turn = { value: 2.1, without, unit: 'points', indicator: own.indicator } as const;
  const one = answer('points', asked, { ...pair, turn } as Shown, unfirm(points(own, other, asked)));
  expect(one.judged.verdict).toBe('direction');
  expect(claimTexts.zh.read(one)).toContain('低19.71个百分点（不含渝北则高2.1个百分点），达到');
  expect(claimTexts.en.read(one)).toContain(
    '19.71 percentage points lower (without Yubei 2.1 percentage points higher)',
  );
  expect(claimTexts.zh.title(one)).toContain('不含渝北');
  expect(claimTexts.zh.doubts(one)).toContain('不含个别组成区县则高低相反');
  expect(claimTexts.en.doubts(one)).toContain('the other way round without some member');
});

test('our own words for a claim never stand as a quotation', () => {
  const quoted = [
    claimTexts.zh.quotable('四川一侧还有空间。', '得到支持。', ['来源'], '版本1', 'https://pilin.example'),
    claimTexts.en.quotable('Space is left.', 'Supported.', ['Source'], 'release 1', 'https://pilin.example'),
  ];
  for (const text of quoted) expect(text).not.toMatch(/[“”"「」]/);
  expect(quoted[0]).toMatch(/^提案主张（本站转述）：四川一侧还有空间。得到支持。/);
  expect(quoted[1]).toMatch(/^The proposal argues, in our words: Space is left\. Supported\./);
});

test('a result says in words whose figure is the higher, whatever is claimed', () => {
  for (const direction of ['less', 'more'] as const) {
    const one = answer('points', { direction }, pair, points(own, other, { direction, threshold: null }));
    expect([resultText(one, 'zh'), resultText(one, 'en')]).toEqual([
      '低19.71个百分点',
      '19.71 percentage points lower',
    ]);
  }
  const grown = answer('growth', less, pair, growth(own, other, less));
  expect([resultText(grown, 'zh'), resultText(grown, 'en')]).toEqual(['须增长43.1%', 'would have to grow by 43.1 %']);
});

test('a verdict that is mixed tells how many measures come to what', () => {
  const asked = { direction: 'less', threshold: 15 } as const;
  const supporting = answer('points', asked, pair, points(own, other, asked));
  const against = answer(
    'points',
    { direction: 'more' },
    pair,
    points(own, other, { direction: 'more', threshold: null }),
  );
  const untested = answer('people', asked, pair, untestable);
  expect([claimCountTexts.zh, claimCountTexts.en].map(({ outcomes }) => outcomes([supporting, untested]))).toEqual([
    '可检验的测算有1种：得到支持。',
    'One measure can be tested: supported.',
  ]);
  const all = [supporting, against, untested];
  expect(claimCountTexts.zh.outcomes(all)).toBe('2种可检验的测算中，1种得到支持，1种与数据不符。');
  expect(claimCountTexts.en.outcomes(all)).toBe('Of 2 measures that can be tested: 1 supported, 1 contradicted.');
  expect(claimTexts.zh.verdict('mixed', all)).toMatch(
    /^结论不一。2种可检验的测算中，1种得到支持，1种与数据不符。2020年普查/,
  );
  expect(claimTexts.zh.verdict('planned', [untested])).toMatch(/^已列入规划。2020年普查/);
  expect(claimTexts.zh.verdict('supported', [supporting])).toMatch(/^得到支持。2020年普查/);
});

describe('a change of which an end was only passed is bounded', () => {
  const over = { over: true };
  test.each([
    [40, {}, 50, over, '提高超过10.00个百分点', 'up by more than 10.00 percentage points'],
    [60, {}, 50, over, '下降不到10.00个百分点', 'down by less than 10.00 percentage points'],
    [40, {}, 50, {}, '提高10.00个百分点', 'up by 10.00 percentage points'],
  ])('from %d %j to %d %j', (from, first, to, last, zh, en) => {
    const line = exampleLine('port', [examplePoint('2012', from, first), examplePoint('2022', to, last)]);
    const at = (period: string) => figureAt(exampleComparison([line]), line, period);
    const [earlier, later] = [at('2012'), at('2022')];
    const judged: Judged = { value: to - from, verdict: 'direction', comparability: null };
    const said = both(answer('change', { direction: 'more' }, { kind: 'change', earlier, later }, judged));
    expect(said[0]).toContain(`${zh}。`);
    expect(said[1]).toContain(`${en}.`);
    const moved = changeOf(earlier, later);
    expect(moved && gapTexts.zh.size(gapSize(moved, 'zh'))).toBe(zh.slice(2).replace('.00', '.0'));
  });
});

test.each([
  [40, 50, true, '2012年超过40.00%，2022年超过50.00%；不计算变化：双方来源都只说明“超过”，两者之间不计算差额和变化。'],
  [60, 50, false, '2012年超过60.00%，2022年50.00%；不计算变化：起始数据的来源只说明“超过”，不作变化的基数。'],
  [40, 50, false, '2012年超过40.00%，2022年50.00%；不计算变化：起始数据的来源只说明“超过”，不作变化的基数。'],
])('from more than %d to %d no change is calculated, and why', (from, to, over, said) => {
  const line = exampleLine('port', [
    examplePoint('2012', from, { over: true }),
    examplePoint('2022', to, over ? { over } : {}),
  ]);
  const at = (period: string) => figureAt(exampleComparison([line]), line, period);
  const [earlier, later] = [at('2012'), at('2022')];
  const asked = { direction: 'more', threshold: null } as const;
  const judged = judgedChange(earlier, later, asked);
  expect(judged).toMatchObject({ value: null, verdict: 'untestable', comparability: { level: 'no' } });
  const [zh, en] = both(answer('change', asked, { kind: 'change', earlier, later }, judged));
  expect(zh).toContain(said);
  expect(en).toMatch(/no change is calculated: .*“more than”/);
  expect(changeOf(earlier, later)).toBeUndefined();
});

test('what a source only says was passed is said in words, with what makes it unsure', () => {
  const line = exampleLine('port', [
    examplePoint('2012', 40),
    examplePoint('2025', 50, { over: true, status: 'U', doubt: 'U' }),
  ]);
  const [earlier, later] = ['2012', '2025'].map((period) => figureAt(exampleComparison([line]), line, period));
  if (!earlier || !later) throw new Error('no figures');
  const judged: Judged = { value: 10, verdict: 'direction', comparability: null };
  const [zh, en] = both(answer('change', { direction: 'more' }, { kind: 'change', earlier, later }, judged));
  expect(zh).toContain('2025年超过50.00%（可靠性低 U），提高超过10.00个百分点');
  expect(en).toMatch(/more than 50\.00\s% \(low reliability, U\) in 2025/);
});

test('a multiple that is not firm is told as a difference, in sentence, title and table', () => {
  const twice = { direction: 'more', threshold: 2 } as const;
  const [high, low] = [figureOf('right', 13.75), figureOf('left', 1.45)];
  const shown: Shown = { kind: 'pair', own: high, other: low, population: undefined, firm: false };
  const one = answer('times', twice, shown, times(high, low, twice));
  for (const text of [...both(one), claimTexts.zh.title(one), claimTexts.en.title(one), resultText(one, 'zh')]) {
    expect(text).not.toMatch(/9\.5|倍[^数]|times/);
    expect(text).toContain('12.3');
  }
});

test('what shares too many members is refused with their number', () => {
  const shared = { ...exampleLine('a', [examplePoint('2020-11-01', 50)]), places: ['1', '2', '3'] };
  const wider = { ...exampleLine('b', [examplePoint('2020-11-01', 60)]), places: ['1', '2', '4', '5'] };
  const [a, b] = [shared, wider].map((line) => figureAt(exampleComparison([line]), line, '2020-11-01')) as [
    Figure,
    Figure,
  ];
  const shown: Shown = { kind: 'pair', own: a, other: b, population: undefined, firm: false };
  const said = both(answer('points', less, shown, points(a, b, less)));
  expect(said[0]).toMatch(/两者不可比：两者共有2个组成区县，超过较小一方3个的一半。$/);
  expect(said[1]).toMatch(/they have 2 members in common, more than half of the 3 of the smaller one\.$/);
  const judged = points(a, b, less);
  expect(mindedTexts({ shown, judged }, 'zh')).toEqual(['两者共有2个组成区县，超过较小一方3个的一半']);
  const few: Judged = {
    value: 1,
    verdict: 'direction',
    comparability: { level: 'note', reasons: ['shares', 'estimated'] },
  };
  expect(mindedTexts({ shown, judged: few }, 'en')[0]).toBe(
    'they have 2 members in common, of the 3 of the smaller one',
  );
});
