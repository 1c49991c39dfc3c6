import { expect, test } from 'vitest';
import { publisherOf } from '@/lib/publisher';

test.each([
  ['四川日报 mirror', 'B', '四川日报（转载）', '四川日报 (reprint)'],
  ['新华网 (mirror)', 'B', '新华网（转载）', '新华网 (reprint)'],
  ['四川在线 (repost)', 'B', '四川在线（转载）', '四川在线 (reprint)'],
  ['川观新闻 mirror', 'C', '川观新闻 mirror', '川观新闻 mirror'],
  ['mirror', null, 'mirror', 'mirror'],
  ['mirror', 'B', 'mirror', 'mirror'],
  ['Sichuan government, mirror ivankaviedes.com', 'A', 'Sichuan government, mirror ivankaviedes.com', undefined],
] as const)('%s of tier %s is a reprint only where the tier says so', (publisher, tier, zh, en) => {
  expect(publisherOf({ publisher, tier }, 'zh')).toBe(zh);
  expect(publisherOf({ publisher, tier }, 'en')).toBe(en ?? publisher);
});
