import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { OnSlide } from '@/components/charts/kinds/on-slide';
import type { ChartInput } from '@/components/charts/parts/chart';
import { type ChartFacts, type ChartKind, chartFacts } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';

/** A kind of chart that the product does not have, added as one would be: a row of facts, a folder, a line in the registry. */
const kind = 'dots' as ChartKind;

const facts: ChartFacts = {
  nameZh: '点图',
  nameEn: 'dot chart',
  compare: { place: 7, nameZh: '点', nameEn: 'Dots', choices: ['order'] },
  indicators: [1, 1],
  periods: 'common',
  log: true,
};

// Before anything that reads the table is loaded. The modules of a test file are its own.
Object.assign(chartFacts, { [kind]: facts });

const { baseOption } = await import('@/components/charts/parts/chart');
const { textMark } = await import('@/components/charts/parts/marks');
const { momentSteps } = await import('@/components/charts/parts/steps');
const { sheetAxes, sheetSeries } = await import('@/components/charts/parts/sheet');
const { defineKind } = await import('@/components/charts/kinds/kind');
const { kinds } = await import('@/components/charts/kinds/kinds');
const { slides } = await import('@/components/charts/kinds/slides');
const { exampleComparison, exampleLine, examplePoint } = await import('@/tests/example-comparison');

function dotsOption(input: ChartInput) {
  const data = momentSteps(input.comparison, 1).map(({ key, point }, at) => ({
    name: key,
    value: [20 + at * 40, 60, point.value],
  }));
  const title = textMark(0, 20, `dots ${input.locale}`, { fill: input.colours.ink });
  return {
    ...baseOption(input),
    ...sheetAxes(input),
    series: [sheetSeries('dots', data)],
    graphic: { elements: [title] },
  };
}

Object.assign(kinds, {
  [kind]: defineKind(kind, {
    build: dotsOption,
    height: () => 100,
    steps: (comparison) => [momentSteps(comparison, 1)],
  }),
});

const lines = [
  exampleLine('512021', [examplePoint('2020', 34)]),
  exampleLine('500152', [examplePoint('2020', 58, { status: 'E' })]),
];
const comparison: Comparison = exampleComparison(lines, { chart: kind });

describe('an added kind of chart', () => {
  test('may stand in an address, is offered by its name and has a tab', async () => {
    const { readSelection } = await import('@/lib/figures/selection');
    const { selection, problems } = readSelection(new URLSearchParams('v=dots'));
    expect([selection.chart, problems]).toEqual([kind, []]);
    expect(readSelection(new URLSearchParams('v=none')).problems[0]?.allowed).toContain('dots');
    const { ViewField } = await import('@/components/briefings/write/view-field');
    const slide = (await import('@/tests/example-briefing')).slideOf('view', ['?v=dots']);
    const none = { drawn: undefined, problem: undefined, change: () => undefined } as const;
    const field = renderToStaticMarkup(createElement(ViewField, { slide, index: 0, locale: 'zh', ...none }));
    expect(field).toContain('<option value="dots" selected="">点图</option>');
    const { Board } = await import('@/components/compare/board');
    const board = renderToStaticMarkup(createElement(Board, { comparison, locale: 'en', chart: 'drawn', entries: [] }));
    expect(board).toMatch(/<a[^>]*aria-current="true"[^>]*>Dots</);
    expect(board).toContain('drawn');
  });

  test('is drawn on a page, for a reader who steps through it', async () => {
    const { drawnView } = await import('@/components/charts/draw/view');
    const make = (_: string, made: () => unknown) => made();
    const reader = { keepOf: () => make } as never;
    const { drawings } = await drawnView({ reader, locale: 'en' }, 'key', comparison, 'full');
    expect(drawings.map(({ svg }) => svg.includes('dots en'))).toEqual([true, true, true]);
    expect(kinds[kind].steps(comparison).flat()).toHaveLength(2);
  });

  test('becomes a picture and a slide', async () => {
    const { pictureSvg } = await import('@/components/charts/draw/picture');
    expect(pictureSvg({ comparison, locale: 'zh', title: 'T', address: 'https://pilin.example' })).toContain('dots zh');
    const { showSlides } = await import('@/lib/briefing/shown-slides');
    const { slideSvg } = await import('@/components/briefings/slides/slide-svg');
    const { briefingOf, slideOf } = await import('@/tests/example-briefing');
    const content = briefingOf({ slides: [slideOf('view', ['?v=dots'])] });
    const [slide] = showSlides(content, () => comparison);
    if (!slide) throw new Error('no slide');
    const { svg, figures } = slideSvg({ slide, briefing: content, key: 'key' });
    expect(svg).toContain('dots zh');
    expect(figures).toHaveLength(1);
  });

  test('stands in a presentation as a picture, or as the objects that it says', async () => {
    const { partsOf, presentationOf } = await import('@/tests/presentation');
    const { hollowReasons } = await import('@/components/charts/draw/hollow');
    const { briefingOf, slideOf } = await import('@/tests/example-briefing');
    const content = briefingOf({ slides: [slideOf('view', ['?v=dots'])] });
    const made = async () => {
      const parts = await partsOf(await presentationOf(content, () => comparison));
      const pictures = parts.names.filter((name) => name.endsWith('.png')).length;
      return { pictures, text: await parts.text('ppt/slides/slide1.xml') };
    };
    const pictured = await made();
    expect(hollowReasons(comparison)).toEqual([]);
    const onSlide: OnSlide = {
      figure: ({ area: box, name }) => [{ kind: 'text', name, box, text: 'two dots', size: 18, colour: '#000000' }],
      marks: ({ lines: own }) => own.flatMap(({ points }) => points),
    };
    Object.assign(slides, { [kind]: onSlide });
    const edited = await made();
    expect(edited.text).toContain('two dots');
    expect(pictured.text).not.toContain('two dots');
    expect(pictured.pictures).toBe(edited.pictures + 1);
    expect(hollowReasons(comparison)).toEqual(['E']);
  });

  test('tells its figures in words and in rows', async () => {
    const { viewWords } = await import('@/lib/sentences/view-words');
    const { rowsOf } = await import('@/lib/files/figure-row');
    expect(viewWords(comparison, 'en').title).not.toBe('');
    expect(rowsOf(comparison, 'en', 'seen').map(({ value }) => value)).toEqual([34, 58]);
  });
});
