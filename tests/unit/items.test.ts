import { expect, test } from 'vitest';
import { speech } from '@/lib/language/speech';

test.each([
  [['统计局', '年鉴'], '统计局、年鉴', '统计局, 年鉴'],
  [['统计局，转引自网站', '年鉴'], '统计局，转引自网站；年鉴', '统计局，转引自网站, 年鉴'],
  [['A and B, as carried by C', 'D'], 'A and B, as carried by C、D', 'A and B, as carried by C; D'],
])('items %o are parted by more than what stands within one', (items, zh, en) => {
  expect([speech.zh.items(items), speech.en.items(items)]).toEqual([zh, en]);
});
