import { describe, expect, test } from 'vitest';
import { chartFacts } from '@/lib/figures/chart-facts';
import type { Doubt, Line } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { locales } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
import { shortHeadOf } from '@/lib/sentences/short-head';
import { headlineOf } from '@/lib/sentences/side-by-side';
import { clusterSentenceTexts } from '@/lib/texts/cluster-sentences';
import { findingTexts } from '@/lib/texts/finding';
import { exampleSides } from '@/tests/example-area';
import { exampleComparison, figureWith, lineWith, pointWith, rate } from '@/tests/example-comparison';

type Marks = { status: Doubt; over?: boolean };

const place = (subject: string, value: number, marks: Marks, more: Partial<Line> = {}) =>
  lineWith({
    subject,
    nameZh: `地${subject}`,
    nameEn: `Place ${subject}`,
    points: [pointWith({ value, ...marks })],
    ...more,
  });

/** Views of several kinds in which every figure has these marks. */
function viewsWith(marks: Marks) {
  const of = (level: Line['level'], values: number[]) =>
    values.map((value, at) => place(String(511700 + at), value, marks, { level }));
  const side = (group: string, value: number) =>
    place(group, value, marks, { kind: 'group', level: null, subject: group, nameZh: group, nameEn: group });
  const { left, right } = exampleSides;
  return [
    of('county', [31.4, 20.5, 12.6]),
    of('province', [61.4, 50.5]),
    of('port', [41.7]),
    [side(left.group, 41.3), side(right.group, 55.8)],
    [side(left.group, 41.3), side(right.group, 55.8), side('third', 50.2)],
    [...of('county', [31.4, 20.5, 12.6]).map((line) => ({ ...line, side: 'left' as const })), side(right.group, 55.8)],
  ];
}

const count = (text: string, of: RegExp) => text.match(of)?.length ?? 0;
/** A round percentage is a threshold, no figure. */
const figures = /\d+\.\d+ ?%/g;

/** What says how figures lie to each other. */
const comparing = /个百分点|percentage points|倍|times|最高|highest/g;

const telling = chartKinds.filter((kind) => chartFacts[kind].finding !== 'pairs');

describe.each(telling)('a finding over a %s', (chart) => {
  test.each(['U', 'E', 'P'] as const)('tells no figure of status %s without saying so', (status) => {
    let told = 0;
    for (const lines of viewsWith({ status })) {
      for (const locale of locales) {
        const word = speech[locale].doubt(figureWith({ status })) ?? '';
        const finding = findingOf(exampleComparison(lines, { chart }, { indicator: rate }), findingTexts[locale]);
        for (const text of [finding?.title ?? '', finding?.sentence ?? '']) {
          told += count(text, figures);
          // A gap or a rank that is told without its figures has the mark as well, one told with them no second one.
          const marks = count(text, new RegExp(word, 'g'));
          const isCompared = count(text, comparing) > 0 && count(text, figures) === 0;
          expect([text, marks]).toEqual([text, isCompared ? 1 : count(text, figures)]);
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

describe.each([
  ['status', { status: 'U' }, ['可靠性低', 'low reliability']],
  ['working', { status: 'E', working: 'converted' }, ['折算', 'converted']],
  ['coverage', { coverage: { members: 15, of: 17, share: 0.9 } }, ['17个组成区县中的15个', '15 of 17 members']],
  ['source', { tier: 'C' }, ['来源较弱', 'weak source']],
] as const)('the %s of one of two figures', (_, marks, words) => {
  const sides = [exampleSides.left, exampleSides.right].map(({ group }, at) =>
    place(
      group,
      41.3 + 14 * at,
      { status: 'A' as never },
      { kind: 'group', level: null, nameZh: group, nameEn: group },
    ),
  );
  const [first, second] = sides as [Line, Line];
  const points = second.points.map((point) => ({
    ...point,
    ...pointWith({ period: point.period, value: 55.3, ...marks }),
  }));
  const comparison = exampleComparison([first, { ...second, points }], {}, { indicator: rate });

  test.each([
    ['zh', words[0]],
    ['en', words[1]],
  ] as const)('is told in %s by the headline, the short one and the sentence of a view', (locale, word) => {
    const finding = findingOf(comparison, findingTexts[locale]);
    expect(headlineOf(comparison, locale)?.sentence).toContain(word);
    expect(shortHeadOf(comparison, locale)).toContain(word);
    expect(finding?.title).toContain(word);
    expect(finding?.sentence).toContain(word.split(/[个 ]/)[0]);
  });
});

test('sentences on clusters keep the marks of their figures', () => {
  const figure = (value: number) => figureWith({ value, status: 'U', over: true });
  const { courseTitle, courseSentence, spreadTitle, threeSentence } = clusterSentenceTexts.zh;
  const [a, b] = [figure(41.3), figure(55.8)];
  const texts = [
    courseTitle(a, undefined, undefined),
    courseSentence(a, [b]),
    spreadTitle('3个区县', a, b),
    threeSentence([a, b], '2020'),
  ];
  for (const text of texts) {
    expect(count(text, /可靠性低/g)).toBe(count(text, figures));
    expect(count(text, /超过/g)).toBe(count(text, figures));
  }
});
