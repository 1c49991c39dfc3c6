import { describe, expect, inject, test } from 'vitest';
import type { Comparison } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import { drawnShare, openedInOffice, unspaced } from '@/tests/office';
import { chartsOf, partsOf } from '@/tests/presentation';

const address = inject('address');

async function download(path: string): Promise<Buffer> {
  const response = await fetch(`${address}${path}`);
  expect(response.status, path).toBe(200);
  expect(response.headers.get('content-type')).toContain('presentationml');
  return Buffer.from(await response.arrayBuffer());
}

/** Where the body of a slide with one view stands. */
const body = { x: 110, y: 330, width: 1100, height: 560 };

test('a slide of a view ends its lines at the very figures of the interface behind them', async () => {
  const query = 'p=side-sichuan.side-chongqing&s=census&v=line';
  const { comparison: answer } = (await (await fetch(`${address}/api/comparison?${query}`)).json()) as {
    comparison: Comparison;
  };
  const xml = await (await partsOf(await download(`/slide.pptx?${query}&lang=zh`))).text('ppt/slides/slide1.xml');
  const texts = [...xml.matchAll(/<a:t>(.*?)<\/a:t>/g)].map(([, text = '']) => text);
  const last = answer.lines.map(({ points }) => points.findLast(({ value }) => value !== null)?.value ?? Number.NaN);
  expect(last).toHaveLength(2);
  for (const value of last) {
    const figure = formatNumber(value, 1, 'zh');
    expect(texts.filter((text) => text.endsWith(` ${figure}`))).toEqual([expect.stringContaining(figure)]);
  }
});

test.each([
  ['zh', 'p=side-sichuan.side-chongqing&s=census'],
  ['en', 'v=dumbbell&p=side-sichuan*.side-chongqing*&s=census&o=gap'],
  ['zh', 'v=strip&p=side-sichuan*.side-chongqing*&s=census&y=2020'],
  ['en', 'v=table&j=gdp_per_capita&p=500112.510903.side-sichuan.side-chongqing'],
  ['zh', 'v=map&p=side-sichuan*.side-chongqing*&s=census&y=2020'],
])('LibreOffice opens a slide in %s (%s) with its title, sources and chart', async (locale, query) => {
  const file = await download(`/slide.pptx?${query}&lang=${locale}`);
  const xml = await (await partsOf(file)).text('ppt/slides/slide1.xml');
  const [, title = ''] = /<p:ph type="title"\/>.*?<a:t>(.*?)<\/a:t>/s.exec(xml) ?? [];
  const [slide, ...others] = await openedInOffice(file);
  expect(others).toEqual([]);
  expect(title.length).toBeGreaterThan(4);
  expect(unspaced(slide?.text ?? '')).toContain(unspaced(title).slice(0, 12));
  expect(slide?.text).toMatch(locale === 'zh' ? /来源/ : /Source/);
  // A slide that stands alone has no number, as its picture has none.
  expect(unspaced(slide?.text ?? '')).not.toContain('1/1');
  expect(await drawnShare(slide?.picture ?? Buffer.of(), body)).toBeGreaterThan(0.01);
});

test('a briefing that comes with the data set opens whole, every slide with its title and number', async () => {
  const file = await download('/briefing.pptx?id=two-forces&lang=zh');
  const parts = await partsOf(file);
  const count = parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
  const slides = await openedInOffice(file);
  expect(slides).toHaveLength(count);
  expect(count).toBeGreaterThanOrEqual(8);
  for (const [at, { text, picture }] of slides.entries()) {
    const xml = await parts.text(`ppt/slides/slide${at + 1}.xml`);
    const [, title = ''] = /<p:ph type="title"\/>.*?<a:t>(.*?)<\/a:t>/s.exec(xml) ?? [];
    expect(unspaced(text)).toContain(unspaced(title).slice(0, 8));
    expect(unspaced(text)).toContain(`${at + 1}/${count}`);
    if ((await chartsOf(parts, at + 1)).length > 0) expect(await drawnShare(picture, body)).toBeGreaterThan(0.01);
  }
});

test('a slide of a briefing is a file of its own, which leads back to it', async () => {
  const html = await (await fetch(`${address}/zh/briefings/two-forces`)).text();
  const [, link = ''] = /href="(\/briefing\.pptx\?[^"]*slide=3[^"]*)"/.exec(html) ?? [];
  const parts = await partsOf(await download(link.replaceAll('&amp;', '&')));
  expect(parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(1);
  expect(await parts.text('ppt/slides/slide1.xml')).toMatch(/3 \/ \d+</);
  expect(await parts.text('docProps/custom.xml')).toContain(`${address}/zh/briefings/two-forces#slide-3`);
});

describe('a wrong address', () => {
  test('of a slide is refused with every problem', async () => {
    const response = await fetch(`${address}/slide.pptx?i=nothing&v=pie&lang=fr`);
    expect(response.status).toBe(400);
    const { problems } = (await response.json()) as { problems: { parameter: string }[] };
    expect(problems.map(({ parameter }) => parameter)).toEqual(expect.arrayContaining(['v', 'lang']));
  });

  test('of a briefing is refused, and an unknown one is not found', async () => {
    const wrong = await fetch(`${address}/briefing.pptx?id=../x&lang=fr&a=1`);
    expect(wrong.status).toBe(400);
    const { problems } = (await wrong.json()) as { problems: { parameter: string }[] };
    expect(problems.map(({ parameter }) => parameter)).toEqual(['id', 'lang', 'a']);
    expect((await fetch(`${address}/briefing.pptx?id=nothing`)).status).toBe(404);
    expect((await fetch(`${address}/briefing.pptx?id=two-forces&slide=61`)).status).toBe(404);
    expect((await fetch(`${address}/briefing.pptx?id=two-forces&slide=0`)).status).toBe(400);
  });
});

test('the file is named by what it shows, in the reader’s language', async () => {
  const { headers } = await fetch(`${address}/slide.pptx?p=side-sichuan.side-chongqing&s=census&lang=zh`);
  expect(decodeURIComponent(headers.get('content-disposition') ?? '')).toMatch(/常住人口城镇化率_.*\.pptx$/);
});

test.each(['/zh/compare', '/zh/urbanization'])('one press on %s gives the slide of a view', async (path) => {
  const html = await (await fetch(`${address}${path}`)).text();
  const [, link = ''] = /href="(\/slide\.pptx\?[^"]+)"/.exec(html) ?? [];
  expect((await download(link.replaceAll('&amp;', '&'))).subarray(0, 2).toString()).toBe('PK');
});
