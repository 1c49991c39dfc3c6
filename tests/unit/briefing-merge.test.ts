import { describe, expect, test } from 'vitest';
import type { BriefingContent } from '@/lib/briefing/briefing';
import { edit, startHistory, undo } from '@/lib/briefing/edit';
import { mergeContent, mergeHistory } from '@/lib/briefing/merge';
import { briefingOf, slideOf } from '@/tests/example-briefing';

const slide = (id: string, headline: string | null = null) => slideOf('text', [], { id, headline });
const base = briefingOf({ title: '原来', slides: [slide('a'), slide('b'), slide('c')] });
const ids = (content: BriefingContent | undefined) => content?.slides.map(({ id }) => id).join('');

describe('changes of other parts are both had', () => {
  test('a head and a slide', () => {
    const mine = { ...base, title: '改过' };
    const theirs = { ...base, slides: [slide('a', '新'), slide('b'), slide('c')] };
    const both = mergeContent(base, mine, theirs);
    expect(both).toMatchObject({ title: '改过', slides: [{ headline: '新' }, {}, {}] });
    expect(mergeContent(base, theirs, mine)).toEqual(both);
  });

  test('slides that were added, removed and moved, each where its author put it', () => {
    const added = { ...base, slides: [slide('a'), slide('x'), slide('b'), slide('c')] };
    const moved = { ...base, slides: [slide('c'), slide('a'), slide('b')] };
    const removed = { ...base, slides: [slide('a'), slide('c')] };
    expect(ids(mergeContent(base, added, moved))).toBe('caxb');
    expect(ids(mergeContent(base, moved, added))).toBe('caxb');
    expect(ids(mergeContent(base, added, removed))).toBe('axc');
    expect(ids(mergeContent(base, removed, { ...base, slides: [...base.slides, slide('y')] }))).toBe('acy');
  });

  test('figures that are to be frozen anew', () => {
    const view = { view: '?s=census', frozen: 'k'.repeat(43), kept: null };
    const of = (frozen: string | null, title = '原来') =>
      briefingOf({ title, slides: [{ ...slideOf('view', [], { id: 'v' }), views: [{ ...view, frozen }] }] });
    expect(mergeContent(of(view.frozen), of(null), of(view.frozen, '改过'))).toEqual(of(null, '改过'));
  });
});

test.each([
  ['the same head', { ...base, title: '甲' }, { ...base, title: '乙' }],
  [
    'the same slide',
    { ...base, slides: [slide('a', '甲'), slide('b'), slide('c')] },
    { ...base, slides: [slide('a', '乙'), slide('b'), slide('c')] },
  ],
  [
    'a slide that the other removed',
    { ...base, slides: [slide('a', '甲'), slide('b'), slide('c')] },
    { ...base, slides: [slide('b'), slide('c')] },
  ],
  [
    'the order',
    { ...base, slides: [slide('b'), slide('a'), slide('c')] },
    { ...base, slides: [slide('a'), slide('c'), slide('b')] },
  ],
])('who both changed %s must choose', (_, mine, theirs) => {
  expect(mergeContent(base, mine, theirs)).toBeUndefined();
});

test('going back keeps what another has added', () => {
  const typed = edit(startHistory(base), { type: 'head', fields: { title: '改过' }, at: 0 });
  const theirs = { ...base, slides: [...base.slides, slide('y')] };
  const merged = mergeHistory(typed, base, theirs);
  expect([merged.present.title, ids(merged.present)]).toEqual(['改过', 'abcy']);
  expect([undo(merged).present.title, ids(undo(merged).present)]).toEqual(['原来', 'abcy']);
});
