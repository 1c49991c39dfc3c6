import { expect, test } from 'vitest';
import { wrapText } from '@/components/charts/parts/text-width';

test('no line begins with a mark that closes what stands before', () => {
  const text = '2020年普查，重庆一侧65.5%，四川一侧45.8%，相差19.7个百分点；“2010年”普查相差19.2个（推算）。';
  for (let width = 60; width < 700; width += 7) {
    const lines = wrapText(text, width, 20);
    expect(lines.join('')).toBe(text);
    for (const line of lines) expect(line).not.toMatch(/^[，。、；：！？）》”]/);
  }
});

test('what has no place to break at is broken, and percentage points are not', () => {
  const lines = wrapText('W'.repeat(40), 200, 20);
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe('W'.repeat(40));
  for (let width = 130; width < 400; width += 7) {
    expect(wrapText('相差19.7个百分点，扩大0.5个百分点', width, 20).join('|')).not.toMatch(/个\||百\||分\|/);
  }
});

test('percentage points stay with their number where both have room, else break before the unit', () => {
  for (let width = 150; width < 500; width += 7) {
    const lines = wrapText('四川一侧与重庆一侧相差19.7个百分点，比2010年扩大0.5个百分点', width, 20);
    expect(lines.join('|')).not.toMatch(/\d\|个?百分点/);
  }
  expect(wrapText('相差19.7个百分点', 100, 20)).toEqual(['相差19.7', '个百分点']);
});
