import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { flattenPath } from '@/components/charts/draw/flatten-path';
import { pictureSvg } from '@/components/charts/draw/picture';
import { renderPng } from '@/components/charts/draw/picture-png';
import { renderSvg } from '@/components/charts/draw/svg';
import { kinds } from '@/components/charts/kinds/kinds';
import { customProperties, darkColours, lightColours } from '@/components/charts/parts/colours';
import { contrastOf } from '@/components/charts/parts/contrast';
import type { Comparison, Source } from '@/lib/figures/comparison';
import { chartKinds } from '@/lib/figures/selection';
import { onMap } from '@/lib/map/geography';
import { dataGeography } from '@/tests/data-geography';
import {
  exampleComparison,
  exampleIndicators,
  exampleLine,
  examplePoint,
  exampleSecond,
} from '@/tests/example-comparison';

const years = Array.from({ length: 12 }, (_, at) => String(2008 + at));
const lines = Array.from({ length: 30 }, (_, at) =>
  exampleLine(
    `${at < 17 ? 51 : 50}10${10 + at}`,
    years.map((year, step) => examplePoint(year, 20 + at + step * 1.37, at % 3 === 0 ? { status: 'E' } : {})),
  ),
);
const pairs = Array.from({ length: 29 }, (_, at) => ({
  left: lines[at % 17]?.subject ?? '',
  right: lines[17 + (at % 13)]?.subject ?? '',
}));

function draw(comparison: Comparison, key: string, width = 560): string {
  const kind = comparison.selection.chart;
  const size = { width, height: kinds[kind].height(comparison, width) };
  const option = kinds[kind].build({ comparison, locale: 'zh', colours: lightColours, ...size });
  return renderSvg(option, { ...size, locale: 'zh', key });
}

describe.each(chartKinds)('the drawing of a %s', (chart) => {
  const comparison = exampleComparison(chart === 'line' ? lines.slice(15, 19) : lines, { chart }, { pairs });
  const svg = draw(comparison, 'one');

  it('has no style, no script hook and no class', () => {
    expect(svg).not.toMatch(/<style|\sstyle=|\sclass=|ecmeta|<script|\son\w+=/);
  });

  it('fits its place by its view box', () => {
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 560 \d+" width="100%"/);
  });

  it('names no colour of the palette by value', () => {
    for (const [, hex] of customProperties(lightColours)) expect(svg.toLowerCase()).not.toContain(`"${hex}"`);
    expect(svg).toMatch(/var\(--/);
  });

  it('shares no id with another drawing', () => {
    const ids = (text: string) => [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    const other = new Set(ids(draw(comparison, 'two')));
    expect(ids(svg).filter((id) => other.has(id))).toEqual([]);
    for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids(svg)).toContain(id);
  });

  it('is well formed and finite', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect(svg.match(/<g[ >]/g)?.length ?? 0).toBe(svg.match(/<\/g>/g)?.length ?? 0);
  });
});

describe('sizes after gzip', () => {
  const size = (comparison: Comparison, width?: number) => gzipSync(draw(comparison, 'a', width)).length;
  it('stay small', () => {
    expect(size(exampleComparison(lines.slice(16, 18)))).toBeLessThan(2_000);
    expect(size(exampleComparison(lines, { chart: 'dumbbell' }, { pairs }), 1160)).toBeLessThan(5_000);
    expect(size(exampleComparison(lines, { chart: 'bars' }))).toBeLessThan(3_000);
  });
});

describe('colours', () => {
  it.each([lightColours, darkColours])('are readable as text and differ by role', (colours) => {
    const texts = [colours.ink, colours.mute, colours.sideLeftText, colours.sideRightText, colours.referenceText];
    const clusters = [colours.greenText, colours.roseText, colours.amberText, colours.accent];
    for (const text of [...texts, ...clusters]) expect(contrastOf(text, colours.paper)).toBeGreaterThanOrEqual(4.5);
    const all = customProperties(colours).map(([, hex]) => hex);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a picture', () => {
  const props = {
    comparison: exampleComparison(lines.slice(16, 18)),
    locale: 'zh',
    title: 'Two <sides> & one "border"',
    address: 'https://example.org/zh?i=a&p=b',
  } as const;

  it('says where it comes from and escapes what it is told', () => {
    const svg = pictureSvg(props);
    expect(svg).toContain('Two &lt;sides&gt; &amp; one &quot;border&quot;');
    expect(svg).toContain('<metadata>https://example.org/zh?i=a&amp;p=b · ');
    expect(svg).toContain('来源：Bureau');
    expect(svg).not.toMatch(/var\(|<sides>/);
  });

  it('of several indicators names them with their units, and the sources of all', () => {
    const incomes = exampleSecond({ '510010': [examplePoint('2019', 1)] });
    const source = { ...incomes.sources[0], id: 'census', title: 'Census', publisher: 'Office' } as Source;
    const second = { ...incomes, sources: [source] };
    const both = exampleIndicators(exampleComparison(lines.slice(16, 18), { chart: 'profile' }), [second]);
    const svg = pictureSvg({ ...props, comparison: both });
    expect(svg).toContain('城镇化率（%） · 收入（元）');
    expect(svg).toContain('来源：Bureau、Office');
  });

  it('is dark when asked', () => {
    expect(pictureSvg({ ...props, theme: 'dark' })).toContain(`fill="${darkColours.paper}"`);
  });

  it('of a map shows real boundaries only with a review number', () => {
    const [comparison, tiles] = (['boundary', 'tiles'] as const).map((layout) =>
      onMap(exampleComparison(lines, { chart: 'map', layout }), dataGeography),
    ) as [Comparison, Comparison];
    expect(pictureSvg({ ...props, comparison })).toBe(pictureSvg({ ...props, comparison: tiles }));
    expect(pictureSvg({ ...props, comparison, mapReviewNumber: 'GS(2026)1' })).toContain('GS(2026)1');
  });

  it('becomes a PNG of its own size', async () => {
    const png = await renderPng(pictureSvg({ ...props, width: 400 }), 2);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(944);
  });
});

describe('a path', () => {
  it('never joins what it only moves to', () => {
    expect(flattenPath('M0 0M10 5M20 5L30 7L40 6', undefined)?.d).toBe('M0 0M10 5M20 5l10 2 10-1');
  });

  it('of steps comes back to the same points', () => {
    const { d = '' } = flattenPath('M1.5 2.5L10 5.25L3 0.5ZM7 7L8 9Z', 'translate(1 1)') ?? {};
    expect(d).toBe('M2.5 3.5l8.5 2.8-7-4.8ZM8 8l1 2Z');
  });
});
