import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readTable } from '@/tests/data-table';
import { openXmlFaults } from '@/tests/open-xml';
import { type Parts, partsOf } from '@/tests/presentation';
import { decoded, leastSize, shareOf, textsIn } from '@/tests/slide-measures';

const address = inject('address');
const starters = readTable('starters').map(({ id = '' }) => id);
const rows = readTable('starter_slides');
const decks = starters.flatMap((id) => (['zh', 'en'] as const).map((locale) => [id, locale] as const));

async function fetched(path: string): Promise<Response> {
  const response = await fetch(address + path);
  expect(response.status, path).toBe(200);
  return response;
}

describe.each(decks)('the starter %s in %s', (id, locale) => {
  const drawings: string[] = [];
  let parts: Parts;

  beforeAll(async () => {
    const file = Buffer.from(await (await fetched(`/briefing.pptx?id=${id}&lang=${locale}`)).arrayBuffer());
    expect(await openXmlFaults(file, 'pptx')).toEqual([]);
    parts = await partsOf(file);
    const count = parts.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).length;
    expect(count).toBeGreaterThanOrEqual(rows.filter(({ starter }) => starter === id).length);
    for (let number = 1; number <= count; number++)
      drawings.push(await (await fetched(`/briefing.svg?id=${id}&slide=${number}&lang=${locale}`)).text());
  }, 120_000);

  test('has no text under 24 of 1080, drawn or in its presentation', async () => {
    for (const [at, svg] of drawings.entries()) {
      const small = textsIn(svg).filter(({ size }) => size < leastSize);
      expect([at + 1, small]).toEqual([at + 1, []]);
      const xml = await parts.text(`ppt/slides/slide${at + 1}.xml`);
      const sizes = [...xml.matchAll(/<a:rPr[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size));
      expect([at + 1, Math.min(...sizes) >= 1200]).toEqual([at + 1, true]);
    }
  });

  test('has every chart on at least 65 % of the width, and a headline of one line', async () => {
    const shares: number[] = [];
    for (const [at, svg] of drawings.entries()) {
      const xml = await parts.text(`ppt/slides/slide${at + 1}.xml`);
      const named = locale === 'zh' ? '图1' : 'Figure 1';
      const share = shareOf(xml, named);
      if (share !== undefined) expect([at + 1, share >= 0.65]).toEqual([at + 1, true]);
      if (share !== undefined) shares.push(share);
      const [, headline = ''] = /<title>([^<]*)</.exec(svg) ?? [];
      const heads = textsIn(svg).filter(({ text, size }) => text === decoded(headline) && size >= 44);
      if (share !== undefined) expect([headline, heads.length]).toEqual([headline, 1]);
    }
    // All but the cover and the sources have one.
    expect(shares.length).toBe(
      rows.filter(({ starter, kind }) => starter === id && /view|table/.test(kind ?? '')).length,
    );
  });

  test('has the members of the one cluster that it is about on the map of its cover', () => {
    const colour = { 'cluster-interactive': '#009e73', 'cluster-satellite': '#cc79a7', 'cluster-eastern': '#e69f00' };
    const marked = Object.entries(colour).filter(([, fill]) => drawings[0]?.includes(`fill="${fill}"`));
    expect(marked.map(([cluster]) => cluster)).toEqual(id.startsWith('cluster-') ? [id] : []);
  });

  test('has the number of its headline, and no other, in large letters on screen and in its presentation', async () => {
    for (const [at, svg] of drawings.entries()) {
      const [, headline = ''] = /<title>([^<]*)</.exec(svg) ?? [];
      const large = textsIn(svg).filter(({ text, size }) => size >= 80 && /^[\d.,]+$/.test(text));
      expect([headline, large.length <= 1]).toEqual([headline, true]);
      const xml = await parts.text(`ppt/slides/slide${at + 1}.xml`);
      const written = [...xml.matchAll(/<a:rPr[^>]* sz="(\d+)"[^>]*>(?:(?!<a:t>).)*<a:t>([\d.,]+)<\/a:t>/gs)].filter(
        ([, size]) => Number(size) >= 4000,
      );
      expect(written.map(([, , text]) => text)).toEqual(large.map(({ text }) => text));
      for (const { text } of large) expect(headline).toContain(text);
    }
  });

  test('says nothing twice, and has its sources, uncut, on two slides at most', () => {
    const headlines = drawings.map((svg) => /<title>([^<]*)</.exec(svg)?.[1] ?? '');
    const sources = headlines.at(-1);
    const others = headlines.filter((headline) => headline !== sources);
    expect(new Set(others).size).toBe(others.length);
    expect(headlines.length - others.length).toBeLessThanOrEqual(2);
    expect(drawings.filter((svg) => textsIn(svg).some(({ text }) => text.endsWith('…')))).toEqual([]);
  });
});

test('a briefing is a PDF with a page for each slide', async () => {
  const response = await fetched('/briefing.pdf?id=two-forces&lang=zh');
  expect(response.headers.get('content-type')).toBe('application/pdf');
  const text = Buffer.from(await response.arrayBuffer()).toString('latin1');
  expect(text.startsWith('%PDF-1.7')).toBe(true);
  expect(text.match(/\/Type\/Page\//g)?.length).toBeGreaterThanOrEqual(8);
});
