import { expect, test } from 'vitest';
import { amountParts } from '@/lib/language/amount-parts';

test.each([
  ['60.8%', { before: '', number: '60.8', after: '%' }],
  ['817.3亿元', { before: '', number: '817.3', after: '亿元' }],
  ['CNY 81.73 billion', { before: 'CNY', number: '81.73', after: 'billion' }],
  ['670,000 persons', { before: '', number: '670,000', after: 'persons' }],
  ['超过12万标箱', { before: '超过', number: '12', after: '万标箱' }],
  ['more than 120,000 TEU', { before: 'more than', number: '120,000', after: 'TEU' }],
  ['约2.3亿吨', { before: '约', number: '2.3', after: '亿吨' }],
  ['−0.4%', { before: '', number: '−0.4', after: '%' }],
  ['不足0.05%', { before: '不足', number: '0.05', after: '%' }],
  ['—', { before: '', number: '—', after: '' }],
])('%s is set in its parts', (text, parts) => {
  expect(amountParts(text)).toEqual(parts);
});
