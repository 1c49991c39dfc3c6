import { describe, expect, test } from 'vitest';
import type { Slide } from '@/lib/briefing/briefing';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { type Locale, locales } from '@/lib/language/locale';
import { briefingTexts } from '@/lib/texts/briefing';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';
import { chartsOf, type Parts, partsOf, presentationOf } from '@/tests/presentation';

const years = (values: (number | null)[], from = 2010) =>
  values.map((value, at) => examplePoint(String(from + at), value));

/** Unrounded, with a withheld figure, a year that nobody published, and a break. */
const lines = [
  exampleLine('510903', [...years([31.123456, 33.5, null]), examplePoint('2014', 38.25)]),
  exampleLine('500152', [
    ...years([50.1, 51.2, 52.3]),
    examplePoint('2013', 60.987654321, { status: 'B' }),
    examplePoint('2014', 61),
  ]),
  exampleLine('500000', years([53, 54, 55, 56, 57]), { reference: true, level: 'province' }),
];

function answerOf(chart: ChartKind): Comparison {
  const first = exampleComparison(lines, { chart, subjects: [] }, { pairs: [{ left: '510903', right: '500152' }] });
  if (chart !== 'scatter' && chart !== 'table' && chart !== 'heat' && chart !== 'profile') return first;
  return exampleIndicators(first, [
    exampleSecond({ '510903': years([100, 110, 120]), '500152': years([200, 210, 220]) }),
  ]);
}

const viewOf = (chart: ChartKind) => `?v=${chart}`;

async function presented(slides: Slide[], language: Locale = 'zh'): Promise<Parts> {
  const content = briefingOf({ slides, language });
  return partsOf(
    await presentationOf(content, (view) =>
      view === '?gone' ? undefined : answerOf((view.slice(3) || 'line') as ChartKind),
    ),
  );
}

const numbersIn = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<c:${element}>.*?</c:${element}>`, 'g'))].map(([cache]) =>
    [...cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, at, value]): [number, number] => [
      Number(at),
      Number(value),
    ]),
  );

test('a line chart beside another holds the very figures of the comparison, with gaps and no line across a break', async () => {
  const [chart] = await chartsOf(await presented([slideOf('views', [viewOf('line'), viewOf('strip')])]), 1);
  expect(chart?.xml).toContain('<c:lineChart>');
  expect(chart?.xml).toContain('<c:dispBlanksAs val="gap"/>');
  const [head, ...rows] = chart?.sheet ?? [];
  expect(head?.slice(1)).toHaveLength(4);
  expect(rows.map(([year]) => String(year))).toEqual(['2010', '2011', '2012', '2013', '2014']);
  const columns = head?.slice(1).map((_, at) => rows.map((row) => row[at + 1] ?? null));
  expect(columns).toEqual(
    expect.arrayContaining([
      [31.123456, 33.5, null, null, 38.25],
      [50.1, 51.2, 52.3, null, null],
      [null, null, null, 60.987654321, 61],
      [53, 54, 55, 56, 57],
    ]),
  );
  expect(numbersIn(chart?.xml ?? '', 'val')).toEqual(
    columns?.map((column) => column.flatMap((value, at) => (value === null ? [] : [[at, value]]))),
  );
});

test('the two sides keep their colours, symbols and dashes in every program', async () => {
  const [chart] = await chartsOf(await presented([slideOf('views', [viewOf('line'), viewOf('strip')])]), 1);
  const series = (chart?.xml ?? '').split('<c:ser>').slice(1);
  const looks = series.map((xml) => [
    /<c:spPr><a:ln[^>]*><a:solidFill><a:srgbClr val="(\w+)"/.exec(xml)?.[1],
    /<a:prstDash val="(\w+)"/.exec(xml)?.[1],
    /<c:symbol val="(\w+)"/.exec(xml)?.[1],
  ]);
  expect(looks).toContainEqual(['0072B2', 'solid', 'circle']);
  expect(looks).toContainEqual(['D55E00', 'dash', 'diamond']);
  expect(looks).toContainEqual(['8B8375', 'solid', 'square']);
});

test('a census joins over the years between, which only a chart true to time can do', async () => {
  const day = (year: number, value: number) => examplePoint(`${year}-11-01`, value);
  const comparison = exampleComparison([
    exampleLine('510903', [day(2010, 30), day(2020, 45)], { series: 'urbanization_rate.census' }),
    exampleLine('510903', years([31, 32, 33], 2014)),
  ]);
  const parts = await partsOf(
    await presentationOf(briefingOf({ slides: [slideOf('views', ['', ''])] }), () => comparison),
  );
  const [chart] = await chartsOf(parts, 1);
  expect(chart?.xml).toContain('<c:scatterChart>');
  expect(numbersIn(chart?.xml ?? '', 'xVal')).toContainEqual([
    [0, 2010],
    [1, 2020],
  ]);
});

test('links are of shapes, not of runs, which programs underline', async () => {
  const parts = await presented([slideOf('view', [viewOf('bars')])]);
  const xml = await parts.text('ppt/slides/slide1.xml');
  expect(xml).toMatch(/<p:cNvPr [^>]*><a:hlinkClick r:id="rId\d+"/);
  expect(xml).not.toMatch(/<a:rPr[^>]*>(?:(?!<\/a:rPr>).)*hlinkClick/s);
});

const chartTypes: Partial<Record<ChartKind, string>> = {
  scatter: 'scatterChart',
};

/** Kinds that are drawn as shapes, each of which can be edited. */
const shapes: readonly ChartKind[] = ['line', 'bars', 'dumbbell', 'strip', 'profile', 'table', 'multiples'];

test.each(chartKinds)('a view of kind %s is a chart, table or picture that says what it shows', async (kind) => {
  const parts = await presented([slideOf('view', [viewOf(kind)])]);
  const slide = await parts.text('ppt/slides/slide1.xml');
  const found = await chartsOf(parts, 1);
  expect(found.map(({ xml }) => /<c:(\w+Chart)>/.exec(xml)?.[1])).toEqual(chartTypes[kind] ? [chartTypes[kind]] : []);
  expect(slide.includes('<a:tbl>')).toBe(kind === 'heat');
  expect(slide.includes('name="图1 · 1"')).toBe(shapes.includes(kind));
  expect(/name="图1"[^>]* descr="[^"]{4,}"/.test(slide)).toBe(true);
});

test('what may not be compared has no gap: no bar between the marks, no figure in the table', async () => {
  const other = exampleLine('500152', years([50, 51]), { series: 'urbanization_rate.other' });
  const comparison = (chart: ChartKind) =>
    exampleComparison(
      [exampleLine('510903', years([30.5, 31.5])), other],
      { chart, subjects: [] },
      { pairs: [{ left: '510903', right: '500152' }] },
    );
  const content = briefingOf({ slides: [slideOf('view', ['?v=dumbbell']), slideOf('view', ['?v=table'])] });
  const parts = await partsOf(await presentationOf(content, (view) => comparison(view.slice(3) as ChartKind)));
  const pair = await parts.text('ppt/slides/slide1.xml');
  expect(pair).toContain('不可比');
  expect(pair).not.toContain('19.5');
  const table = await parts.text('ppt/slides/slide2.xml');
  expect(table).toContain('不可比');
  expect(table).not.toMatch(/[+−]\d/);
});

test('where a table has no room for all, each side keeps its share and the rest is counted', async () => {
  const many = Array.from({ length: 120 }, (_, at) =>
    exampleLine(`${at < 60 ? 51 : 50}${String(1000 + at)}`, years([at + 0.5])),
  );
  const comparison = exampleComparison(many, { chart: 'table', subjects: [] });
  const parts = await partsOf(
    await presentationOf(briefingOf({ slides: [slideOf('table', ['?v=table'])] }), () => comparison),
  );
  const slide = await parts.text('ppt/slides/slide1.xml');
  const shown = many.filter(({ nameZh }) => slide.includes(`\u00a0${nameZh.replace(/县$/, '')}</a:t>`));
  expect(new Set(shown.map(({ side }) => side)).size).toBe(2);
  expect(slide).toContain(briefingTexts.zh.moreRows(120 - shown.length));
});

const all = (): Slide[] => [
  slideOf('cover'),
  slideOf('section', [], { headline: '城镇化', text: '小结' }),
  slideOf('view', [viewOf('line')], { note: '先说差距' }),
  slideOf('views', [viewOf('bars'), viewOf('map')]),
  slideOf('statement', [viewOf('line')]),
  slideOf('table', [viewOf('table')]),
  slideOf('text', [], { headline: '下一步', text: '一\n二' }),
  slideOf('sources', []),
  slideOf('view', ['?gone']),
];

describe.each(locales)('every kind of slide in %s', (locale) => {
  test('has a title, its source line and number, notes, and the fonts of Chinese in every run', async () => {
    const parts = await presented(all(), locale);
    for (const [at] of all().entries()) {
      const xml = await parts.text(`ppt/slides/slide${at + 1}.xml`);
      expect(xml.match(/<p:ph type="title"\/>/g)).toHaveLength(1);
      expect(xml).toContain(`${at + 1} / 9`);
      const runs = xml.match(/<a:rPr[^/]*?>.*?<\/a:rPr>/gs) ?? [];
      expect(runs.length).toBeGreaterThan(0);
      expect(runs.filter((run) => !/<a:ea typeface="(Microsoft YaHei|SimSun)"/.test(run))).toEqual([]);
      const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
    for (const path of parts.names.filter((name) => /charts\/chart\d+\.xml$/.test(name))) {
      const xml = await parts.text(path);
      const properties = xml.match(/<a:(defRPr|rPr)[^/]*?>.*?<\/a:\1>/gs) ?? [];
      expect(properties.filter((one) => !one.includes('<a:ea typeface="Microsoft YaHei"/>'))).toEqual([]);
      const sizes = [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(1200);
    }
    const notes = await parts.text('ppt/notesSlides/notesSlide3.xml');
    expect(notes).toContain('先说差距');
    expect(notes).toContain('Yearbook &lt;2020&gt;');
    expect(await parts.text('ppt/slides/slide9.xml')).toContain(briefingTexts[locale].noViewText.slice(0, 10));
  });
});

test('a slide links to its live view of that release; the file says where it can be read again', async () => {
  const parts = await presented(all());
  const relations = await parts.text('ppt/slides/_rels/slide3.xml.rels');
  const links = [...relations.matchAll(/hyperlink" Target="([^"]+)"/g)].map(([, link]) => link);
  expect(links).toHaveLength(1);
  expect(links[0]).toMatch(/^https:\/\/pilin\.example\/zh\/compare\?.*r=1/);
  expect(await parts.text('docProps/custom.xml')).toContain('https://pilin.example/zh/briefings/a');
  expect(await parts.text('docProps/core.xml')).toMatch(
    /<dc:subject>https:\/\/pilin\.example\/zh\/briefings\/a · 1<\/dc:subject>/,
  );
  const cover = await parts.text('ppt/slides/_rels/slide1.xml.rels');
  expect(cover).not.toContain('hyperlink"');
});

test('the master carries the look: paper, the band of the two sides, and a title in serif', async () => {
  const parts = await presented([slideOf('cover')]);
  const layout = await parts.text('ppt/slideLayouts/slideLayout2.xml');
  for (const colour of ['FBFAF6', '0072B2', 'D55E00']) expect(layout).toContain(colour);
  expect(layout).toContain('<p:ph type="title"/>');
  const theme = await parts.text('ppt/theme/theme1.xml');
  expect(theme).toContain('<a:latin typeface="Times New Roman"/><a:ea typeface="SimSun"/>');
  expect(theme).toContain('<a:accent1><a:srgbClr val="0072B2"/>');
});

test.each([
  ['markup', '</a:t></a:r><script>alert(1)</script> & "x" \'y\''],
  ['broken characters and controls', 'a\u0000b\u0007c\ud800d\uffffe\r\nf\u2028'],
  ['emoji', '👩‍👩‍👧 毗邻 🇨🇳'],
  ['ten thousand characters', '很长的一段文字，'.repeat(1250)],
  ['nothing but line breaks', '\n\n\n'],
  ['a word of JavaScript', 'constructor'],
])('%s in every text of an author stays text', async (_, text) => {
  const words = { headline: text, text, note: text };
  const slides = all().map((slide) => ({ ...slide, ...words }));
  const parts = await presented(slides);
  for (const path of parts.names.filter((name) => /\.(xml|rels)$/.test(name))) {
    const xml = await parts.text(path);
    expect(wellFormed(xml), path).toBe('');
    expect(xml).not.toContain('<script');
    expect(xml).not.toMatch(/(?!\s)\p{Cc}|\p{Noncharacter_Code_Point}/u);
  }
  const notes = await parts.text('ppt/notesSlides/notesSlide3.xml');
  if (text.startsWith('很长')) expect(notes.match(/很长的一段文字/g)?.length).toBeGreaterThanOrEqual(1250);
});

/** The first tag that does not close what is open, or what stands outside of entities; empty for well-formed markup. */
function wellFormed(xml: string): string {
  const open: string[] = [];
  const rest = xml
    .replace(/<\?.*?\?>/gs, '')
    .replace(/<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>/g, (tag, close, name, _, empty) => {
      if (close && open.pop() !== name) open.push(`!${tag}`);
      if (!close && !empty) open.push(name);
      return '';
    });
  if (open.length > 0) return open.join(' ');
  return /[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.exec(rest)?.[0] ?? '';
}
