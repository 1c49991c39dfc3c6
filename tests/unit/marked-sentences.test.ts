import { describe, expect, test } from 'vitest';
import { chartFacts } from '@/lib/figures/chart-facts';
import type { Doubt, Line } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { locales } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { findingOf } from '@/lib/sentences/finding';
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
          expect([text, count(text, new RegExp(word, 'g'))]).toEqual([text, count(text, figures)]);
        }
      }
    }
    expect(told).toBeGreaterThan(0);
  });
});

test('sentences on clusters keep the marks of their figures', () => {
  const figure = (value: number) => figureWith({ value, status: 'U', over: true });
  const { courseTitle, courseSentence, spreadTitle, threeSentence } = clusterSentenceTexts.zh;
  const [a, b] = [figure(41.3), figure(55.8)];
  const texts = [
    courseTitle(a, undefined, undefined),
    courseSentence(a, [b]),
    spreadTitle(a, b),
    threeSentence([a, b], '2020'),
  ];
  for (const text of texts) {
    expect(count(text, /可靠性低/g)).toBe(count(text, figures));
    expect(count(text, /超过/g)).toBe(count(text, figures));
  }
});
