import { gzipSync } from 'node:zlib';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ClusterMap, ClusterMapBase } from '@/components/charts/map/cluster-map';
import { dataGeography } from '@/tests/data-geography';

const { coarse: map } = dataGeography;

test('a cluster map colours its members and shares its ground', () => {
  const markup = (members: string[]) =>
    renderToStaticMarkup(createElement(ClusterMap, { map, members, colour: '--amber', label: 'Eastern' }));
  const path = (text: string) => /<path d="([^"]*)"/.exec(text)?.[1] ?? '';
  expect(path(markup(['511700'])).length).toBeGreaterThan(path(markup(['511722'])).length);
  expect(path(markup([]))).toBe('');
  expect(markup(['511700'])).toContain('aria-label="Eastern"');
  const page = renderToStaticMarkup(createElement(ClusterMapBase, { map })) + markup(['511700', '500101', '500154']);
  expect(page).not.toMatch(/style=/);
  expect(gzipSync(page).length).toBeLessThan(2_000);
});
