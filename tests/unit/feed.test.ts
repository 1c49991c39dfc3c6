import { expect, test } from 'vitest';
import { feedPath } from '@/lib/addresses/releases';
import { atomOf } from '@/lib/releases/feed';

const entry = { number: 2, importedAt: new Date('2026-12-01T02:00:00Z'), title: 'a', summary: 'b' };
const feedOf = (title: string) =>
  atomOf({
    entries: [{ ...entry, title }],
    about: undefined,
    self: '/feed.xml?lang=zh&place=500153',
    siteUrl: 'https://pilin.example',
    locale: 'zh',
  });

test('a feed holds its releases with their pages and moments', () => {
  const feed = feedOf('第2版');
  expect(feed).toContain('<id>https://pilin.example/zh/releases/2</id>');
  expect(feed).toContain('<updated>2026-12-01T02:00:00.000Z</updated>');
  expect(feed).toContain('href="https://pilin.example/feed.xml?lang=zh&amp;place=500153"');
});

test('what a title holds cannot break the feed: markup, controls and halves of characters', () => {
  const feed = feedOf('<script>&\u0000\u0008\ud800"引号"</script>');
  expect(feed).toContain('<title>&lt;script&gt;&amp;&quot;引号&quot;&lt;/script&gt;</title>');
  expect(() => encodeURIComponent(feed)).not.toThrow();
});

test('a feed is of all, of a place or of an indicator', () => {
  expect(feedPath('en')).toBe('/feed.xml?lang=en');
  expect(feedPath('zh', { place: '500153' })).toBe('/feed.xml?lang=zh&place=500153');
});
