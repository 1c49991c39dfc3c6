import { describe, expect, test } from 'vitest';
import { layoutSlide } from '@/components/briefings/slides/slide-layout';
import { spokenOf } from '@/components/briefings/slides/slide-notes';
import { slideSvg } from '@/components/briefings/slides/slide-svg';
import { widthOf } from '@/components/charts/parts/slide-drawing';
import { titleLines } from '@/components/charts/parts/text-width';
import type { BriefingContent } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { showSlides } from '@/lib/briefing/shown-slides';
import { withoutSourcePages } from '@/lib/briefing/source-slides';
import type { ChartKind } from '@/lib/figures/chart-facts';
import type { Comparison } from '@/lib/figures/comparison';
import { parseSubject } from '@/lib/figures/subject';
import type { Drawn } from '@/lib/files/pptx/drawing';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingOf, slideOf } from '@/tests/example-briefing';
import { exampleComparison, exampleLine, examplePoint } from '@/tests/example-comparison';
import { partsOf, presentationOf } from '@/tests/presentation';

const years = (values: number[], from = 2010) => values.map((value, at) => examplePoint(String(from + 10 * at), value));
const side = (id: string, values: number[]) => exampleLine(id, years(values), { kind: 'group', level: null });

const slope = exampleComparison([side('side-sichuan', [30, 41.4]), side('side-chongqing', [52, 60.1])]);

const shownAs = (chart: ChartKind): Comparison => ({ ...slope, selection: { ...slope.selection, chart } });

const portYears = [100, 120, 150].map((value, at) => examplePoint(String(2018 + at), value));
const bare = exampleComparison([exampleLine('port:wanzhou', portYears)]);
const cargo: Comparison = { ...bare, indicator: { ...bare.indicator, role: 'cargo' } };

function drawn(comparison: Comparison, more: Partial<BriefingContent> = {}) {
  const content = briefingOf({ slides: [slideOf('cover'), slideOf('view', ['?x'])], ...more });
  const slides = showSlides(content, () => comparison);
  return slides.map((slide) => ({
    slide,
    layout: layoutSlide({ slide, briefing: content }),
    ...slideSvg({ slide, briefing: content, key: 'k' }),
  }));
}

/** How much of the width of the slide is taken by what is drawn beside its words. */
function shareOf(marks: readonly Drawn[]): number {
  const xs = marks.flatMap((mark) => {
    if (mark.kind === 'text') return [];
    return mark.kind === 'path' ? mark.points.map(([x]) => x) : [mark.x, mark.x + mark.width];
  });
  return (Math.max(...xs) - Math.min(...xs)) / 1920;
}

const sizesIn = (svg: string) => [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));

test('two moments are a slope with the number of its headline in the band between', () => {
  const [, { slide, svg } = { slide: undefined, svg: '' }] = drawn(slope);
  expect(slide?.headline).toContain('18.7');
  const texts = [...svg.matchAll(/font-size="([\d.]+)"[^>]*>([^<]*)</g)].map(([, size, text]) => [Number(size), text]);
  const [largest] = texts.sort((a, b) => Number(b[0]) - Number(a[0]));
  expect(largest?.[1]).toBe('18.7');
  for (const figure of ['30.0', '41.4', '52.0', '60.1', '22.0']) expect(svg).toContain(figure);
  expect(Math.min(...sizesIn(svg))).toBeGreaterThanOrEqual(24);
});

test('a presentation has the same marks in the same places as the screen', async () => {
  const content = briefingOf({ slides: [slideOf('view', ['?x'])] });
  const parts = await partsOf(await presentationOf(content, () => slope));
  const xml = await parts.text('ppt/slides/slide1.xml');
  const [, { svg } = { svg: '' }] = drawn(slope);
  const [, x = '', y = ''] = /<ellipse cx="([\d.]+)" cy="([\d.]+)" rx="12"/.exec(svg) ?? [];
  const left = Math.round((Number(x) - 12) * 6350);
  const top = Math.round((Number(y) - 12) * 6350);
  const places = [...xml.matchAll(/<a:off x="(\d+)" y="(\d+)"\/>/g)].map(([, px, py]) => [Number(px), Number(py)]);
  expect(places.some(([px = 0, py = 0]) => Math.abs(px - left) < 7000 && Math.abs(py - top) < 7000)).toBe(true);
  for (const figure of ['30.0', '41.4', '52.0', '60.1', '18.7']) expect(xml).toContain(figure);
});

test('of a headline that the author wrote the number is shown only where it stands in it', () => {
  const content = (headline: string) => ({ slides: [slideOf('cover'), slideOf('view', ['?x'], { headline })] });
  const own = (headline: string) => drawn(slope, content(headline))[1]?.svg ?? '';
  expect(own('差距为18.7个百分点')).toMatch(/font-size="1\d\d"[^>]*>18\.7</);
  expect(own('差距仍大')).not.toMatch(/font-size="1\d\d"[^>]*>18\.7</);
});

test('an empty line of a cover is left out, a filled one stands there', () => {
  const names = (more: Partial<BriefingContent>) =>
    drawn(slope, more)[0]?.layout.boxes.flatMap((box) => (box.kind === 'text' ? box.text : [])) ?? [];
  expect(names({})).not.toContain('单位');
  expect(names({ institution: '某某研究院', speaker: '' })).toEqual(
    expect.arrayContaining(['单位', '某某研究院', '日期']),
  );
  expect(names({ institution: '某某研究院', speaker: '' })).not.toContain('汇报人');
});

describe('a headline', () => {
  test.each([
    ['城镇化与开放：毗邻地区的两大动力', 820, ['城镇化与开放：', '毗邻地区的两大动力']],
    ['Urbanization and opening up', 700, ['Urbanization', 'and opening up']],
    ['The prefecture-level cities', 800, ['The prefecture-', 'level cities']],
  ])('%s breaks between words', (text, width, lines) => {
    expect(titleLines(text, width, 84, 600)).toEqual(lines);
  });

  test('too wide for its line is refused with its place; on a section it has two lines', () => {
    const long = '很长的标题'.repeat(7);
    const problems = (kind: 'view' | 'section') => {
      const checked = checkContent(
        briefingOf({ slides: [slideOf(kind, kind === 'view' ? ['?s=census'] : [], { headline: long })] }),
      );
      return 'problems' in checked ? checked.problems.map(({ parameter }) => parameter) : [];
    };
    expect(problems('view')).toEqual(['slides.0.headline']);
    expect(problems('section')).toEqual([]);
  });
});

describe.each(['strip', 'dumbbell', 'bars', 'heat', 'table', 'multiples', 'profile', 'line'] as ChartKind[])(
  'a slide of %s',
  (chart) => {
    const lines = Array.from({ length: 26 }, (_, at) =>
      exampleLine(`${at % 2 ? 50 : 51}${1000 + at}`, years([at + 20, at + 31.5])),
    );
    const pairs = Array.from({ length: 13 }, (_, at) => ({ left: `51${1000 + 2 * at}`, right: `50${1001 + 2 * at}` }));
    test.each([2, 7, 26])('of %i places has no text under 24 and none outside the slide', (count) => {
      const shown = lines.slice(0, count);
      const known = new Set(shown.map(({ subject }) => subject));
      const comparison = exampleComparison(
        shown,
        { chart, subjects: [] },
        { pairs: pairs.filter(({ left, right }) => known.has(left) && known.has(right)) },
      );
      const [, { svg, small, layout } = { svg: '', small: true, layout: undefined }] = drawn(comparison);
      expect([chart, small]).toEqual([chart, false]);
      const shares =
        layout?.boxes.flatMap((box) => (box.kind === 'figure' && box.marks ? shareOf(box.marks) : [])) ?? [];
      expect(Math.min(...shares)).toBeGreaterThanOrEqual(0.65);
      // Of so many places a profile has no room for its rows, and stands as its table.
      expect(shares).toHaveLength(chart === 'profile' && count === 26 ? 0 : 1);
      const places = [...svg.matchAll(/<text x="(-?[\d.]+)" y="(-?[\d.]+)" font-family/g)];
      for (const [, x, y] of places)
        expect([Number(x) >= 0 && Number(x) <= 1920, Number(y) >= 20 && Number(y) <= 1060]).toEqual([true, true]);
    });
  },
);

test.each(['heat', 'scatter', 'table', 'dumbbell'] as ChartKind[])(
  'a slide of all facing pairs as %s is headed by what is found',
  (chart) => {
    const lines = [30, 50, 61, 60].map((value, at) =>
      exampleLine(`${at % 2 ? 50 : 51}000${at}`, years([value, value + 5])),
    );
    const pairs = [
      { left: '510000', right: '500001' },
      { left: '510002', right: '500003' },
    ];
    const subjects = ['side-sichuan*', 'side-chongqing*'].flatMap((one) => parseSubject(one) ?? []);
    const comparison = exampleComparison(lines, { chart, subjects }, { pairs });
    const [, { slide } = { slide: undefined }] = drawn(comparison);
    expect(slide?.headline).toBe('2对毗邻区县中，1对重庆一侧较高');
    expect(viewWords(comparison, 'zh').short).toContain(slide?.headline);
  },
);

describe.each(['bars', 'multiples', 'table', 'line'] as ChartKind[])('long English names of groups as %s', (chart) => {
  const names = ['Chengdu–Chongqing cluster', 'Chongqing side without Yubei', 'Sichuan side'];
  const groups = (count: number) =>
    names.map((nameEn, at) =>
      exampleLine(
        `group-${at}`,
        Array.from({ length: count }, (_, year) => examplePoint(`${2010 + year}`, 20 + 9 * at + year)),
        {
          ...{ kind: 'group', level: null, nameEn, shortEn: nameEn },
        },
      ),
    );
  test.each([2, 8])('over %i years leave the chart 65 % of the width and stand on the slide whole', (count) => {
    const comparison = exampleComparison(groups(count), { chart, subjects: [] }, { pairs: [] });
    const [, { layout, svg, small } = { layout: undefined, svg: '', small: true }] = drawn(comparison, {
      language: 'en',
    });
    const marks = layout?.boxes.flatMap((box) => (box.kind === 'figure' ? (box.marks ?? []) : [])) ?? [];
    expect(shareOf(marks)).toBeGreaterThanOrEqual(0.65);
    expect(small).toBe(false);
    const texts = marks.flatMap((mark) => (mark.kind === 'text' ? mark : []));
    for (const mark of texts) {
      const [x] = mark.at;
      const width = widthOf(mark) * (mark.align === 'center' ? 0.5 : 1);
      expect([mark.text, mark.align === 'right' ? x - width >= 90 : x + width <= 1830]).toEqual([mark.text, true]);
    }
    const words = names.flatMap((name) => name.split(' '));
    expect(words.filter((word) => !svg.includes(word))).toEqual([]);
  });
});

test('a figure of low reliability is hollow among the bars of a table, and the speaker is told why', () => {
  const lines = (status: 'A' | 'U') => [
    exampleLine('512021', [examplePoint('2020', 34, { status })]),
    exampleLine('500152', [examplePoint('2020', 58)]),
  ];
  const tableOf = (status: 'A' | 'U') => {
    const own = exampleComparison(lines(status), { chart: 'table' });
    return { ...own, others: [exampleComparison(lines('A'), { chart: 'table' })] };
  };
  const [, sure] = drawn(tableOf('A'));
  const [, doubtful] = drawn(tableOf('U'));
  const hollow = (svg = '') => (svg.match(/<rect[^>]*fill="none"[^>]*stroke=/g) ?? []).length;
  expect(hollow(doubtful?.svg) - hollow(sure?.svg)).toBe(1);
  const spoken = (slide: typeof doubtful) => (slide ? spokenOf(slide.slide, 'zh').join() : '');
  expect(spoken(doubtful)).toContain('可靠性低');
  expect(spoken(sure)).not.toContain('可靠性低');
});

test('small charts on one scale have one line of it, at the same round figure', () => {
  const places = [20, 30].map((value, at) => exampleLine(`50000${at}`, years([value, value + 33, value + 35])));
  const [, { svg } = { svg: '' }] = drawn(
    exampleComparison(places, { chart: 'multiples', subjects: [] }, { pairs: [] }),
  );
  expect(svg.match(/>60%</g)).toHaveLength(2);
  for (const year of ['2010', '2030']) expect(svg.match(new RegExp(`>${year}<`, 'g'))).toHaveLength(2);
});

describe('a slide of little', () => {
  const two = [exampleLine('511028', years([30, 48.4])), exampleLine('500153', years([41, 59.9]))];
  const chartOf = (chart: ChartKind, lines = two) =>
    exampleComparison(
      lines,
      { chart, subjects: [] },
      { pairs: lines.length > 1 ? [{ left: '511028', right: '500153' }] : [] },
    );

  test.each(['dumbbell', 'profile'] as ChartKind[])('of one pair as %s has two large figures over a scale', (chart) => {
    const [, { svg } = { svg: '' }] = drawn(chartOf(chart));
    for (const figure of ['48.4', '59.9']) expect(svg).toMatch(new RegExp(`font-size="96"[^>]*>${figure}<`));
    const bottoms = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"[^>]*font-size="26"/g)].map(([, y]) => Number(y));
    expect(Math.max(...bottoms)).toBeGreaterThan(860);
    const ends = [...svg.matchAll(/<text x="([\d.]+)"/g)].map(([, x]) => Number(x));
    expect(Math.max(...ends)).toBeLessThanOrEqual(1808);
  });

  test.each(['bars', 'profile'] as ChartKind[])('of one place as %s has its figure large', (chart) => {
    const [, { svg } = { svg: '' }] = drawn(chartOf(chart, two.slice(1)));
    expect(svg).toMatch(/font-size="96"[^>]*>59\.9</);
  });
});

test('marks lead to the evidence of their figures and names to their places; files hold no links of a page', () => {
  const [, { svg } = { svg: '' }] = drawn(
    exampleComparison([exampleLine('500153', years([41, 59.9]))], { chart: 'bars' }),
  );
  expect(svg).toMatch(
    /<a href="\/zh\/evidence\?s=[^"]*&amp;p=500153&amp;y=2020[^"]*"[^>]*aria-label="[^"]*59\.9"><rect/,
  );
  expect(svg).toMatch(/<a href="\/zh\/places\/500153"[^>]*><text/);
});

test.each([
  ['a slope', slope, 8],
  ['a strip', shownAs('strip'), 2],
  ['small charts', shownAs('multiples'), 2],
  ['the years of a port', cargo, 6],
] as const)('every figure that %s shows leads to its evidence', (_, comparison, least) => {
  const [, { svg } = { svg: '' }] = drawn(comparison);
  const links = [...svg.matchAll(/<a href="\/zh\/evidence\?s=[^"]*&amp;p=([^"&]+)&amp;y=(\d{4})[^"]*"/g)];
  expect(links.length).toBeGreaterThanOrEqual(least);
});

test('a list of sources stands by subject with the slides that use it, an entry for each origin, on further slides where it is long', () => {
  const sources = Array.from({ length: 60 }, (_, at) => ({
    ...(slope.sources[0] as (typeof slope.sources)[0]),
    ...{
      id: `s${at}`,
      title: `a${at}`,
      originZh: `统计局${at}`,
      originEn: `Bureau ${at}`,
      documentZh: `《年鉴${at}》`,
    },
  }));
  const content = briefingOf({ slides: [slideOf('cover'), slideOf('view', ['?x']), slideOf('sources')] });
  const slides = showSlides(content, () => ({ ...slope, sources }));
  const lists = slides.filter(({ kind }) => kind === 'sources');
  const groups = lists.flatMap(({ columns = [] }) => columns.flat());
  expect(groups.flatMap(({ entries }) => entries.map(({ text }) => text)).sort()).toEqual(
    sources.map(({ originZh, documentZh }) => originZh + documentZh).sort(),
  );
  expect(groups.every(({ pages }) => pages === '第2页')).toBe(true);
  expect(lists.length).toBeGreaterThan(1);
  for (const slide of lists) {
    const page = 'https://pilin.example/zh/briefings/a';
    const { svg } = slideSvg({ slide, briefing: content, key: 'k', page });
    expect(Math.min(...sizesIn(svg))).toBeGreaterThanOrEqual(24);
    expect(svg).toMatch(/<svg[^>]* width="228" height="228"/);
    const bottoms = [...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y));
    expect(Math.max(...bottoms.filter((y) => y < 1000))).toBeLessThan(984);
  }
  expect(withoutSourcePages(slides).at(-1)?.sources).toHaveLength(60);
});

test('documents of one origin are one entry, named where they have room in two lines', () => {
  const listed = (documents: string[]) => {
    const sources = documents.map((documentZh, at) => ({
      ...(slope.sources[0] as (typeof slope.sources)[0]),
      ...{ id: `s${at}`, title: `a${at}`, originZh: '统计局', originEn: 'Bureau', documentZh },
    }));
    const content = briefingOf({ slides: [slideOf('view', ['?x']), slideOf('sources')] });
    const groups =
      showSlides(content, () => ({ ...slope, sources }))
        .at(-1)
        ?.columns?.flat() ?? [];
    return groups.flatMap(({ entries }) => entries.map(({ text, sources: own }) => [text, own.length]));
  };
  expect(listed(['《年鉴》', '《公报》'])).toEqual([['统计局《年鉴》、《公报》', 2]]);
  const long = Array.from({ length: 4 }, (_, at) => `《第${at}次全国人口普查分县资料》`);
  expect(listed(long)).toEqual([['统计局（4种资料）', 4]]);
});

test('bars of a port are hollow where a figure is not sure, and the legend says why, in the first series that has the year', () => {
  const own = (series: string, points: ReturnType<typeof examplePoint>[]) =>
    exampleLine('port:wanzhou', points, { series: `port.${series}` });
  const published = own('published', [
    examplePoint('2008', 20),
    examplePoint('2011', 100, { status: 'U', over: true }),
    examplePoint('2012', 125, { status: 'U' }),
    examplePoint('2013', 137),
  ]);
  const derived = own('derived', [examplePoint('2012', 131, { status: 'E', derived: true })]);
  const bars: Comparison = { ...cargo, lines: [published, derived] };
  const [, { svg } = { svg: '' }] = drawn(bars);
  for (const figure of ['>100', '125', '137']) expect(svg).toContain(figure.replace('>', '&gt;'));
  expect(svg).not.toContain('131');
  expect(svg).toContain('可靠性低的数据');
  expect(svg).not.toMatch(/推回|折算|合计/);
});
