import { expect, test } from 'vitest';
import { writePdf } from '@/lib/files/pdf/write-pdf';

const page = (text: string) => ({
  jpeg: Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
  pixels: { width: 2880, height: 1620 },
  texts: [{ x: 100, y: 200, size: 60, text }],
});

test('each object of a PDF stands where its table says, and each page holds its texts', () => {
  const file = writePdf({ title: '两大动力 (a)', pages: [page('毗邻'), page('Border')] });
  const text = file.toString('latin1');
  const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
  expect(text.slice(start, start + 4)).toBe('xref');
  const places = [...text.slice(start).matchAll(/^(\d{10}) 00000 n $/gm)].map(([, at]) => Number(at));
  for (const [number, at] of places.entries())
    expect(text.slice(at, at + 8)).toMatch(new RegExp(`^${number + 1} 0 obj`));
  expect(text.match(/\/Type\/Page\//g)).toHaveLength(2);
  expect(text).toContain('<6BD790BB> Tj');
});
