import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slideKinds } from '@/lib/briefing/briefing';
import { checkContent } from '@/lib/briefing/check';
import { differencesOf } from '@/lib/briefing/difference';
import {
  type Edit,
  edit,
  isSameContent,
  mayBe,
  mostSteps,
  redo,
  startHistory,
  undo,
  withFrozen,
} from '@/lib/briefing/edit';
import { briefingOf, slideOf } from '@/tests/example-briefing';

const ids = ['a', 'b', 'c', 'd'];
const start = briefingOf({
  slides: ids.map((id) => slideOf(id === 'b' ? 'text' : 'view', id === 'b' ? [] : ['?s=census'], { id })),
});

let made = 0;
const newId = () => `n${++made}`;
const kinds = Object.keys(slideKinds) as (keyof typeof slideKinds)[];
const anyId = fc.constantFrom(...ids, 'none');
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    type: fc.constant('head' as const),
    fields: fc.record({ title: fc.constantFrom('一', '二') }),
    at: fc.nat(9000),
  }),
  fc.record({
    type: fc.constant('words' as const),
    id: anyId,
    fields: fc.record({ headline: fc.constantFrom(null, '甲', '乙') }),
    at: fc.nat(9000),
  }),
  fc.record({ type: fc.constant('kind' as const), id: anyId, kind: fc.constantFrom(...kinds) }),
  fc
    .record({
      type: fc.constant('view' as const),
      id: anyId,
      index: fc.constant(0),
      view: fc.constantFrom('', '?i=gdp'),
    })
    .filter(({ id }) => id !== 'b'),
  fc
    .record({ type: fc.constant('add' as const), after: fc.option(anyId) })
    .map((one) => ({ ...one, slide: slideOf('text', [], { id: newId() }) })),
  fc.record({ type: fc.constant('duplicate' as const), id: anyId }).map((one) => ({ ...one, newId: newId() })),
  fc.record({ type: fc.constant('remove' as const), id: anyId }),
  fc.record({ type: fc.constant('move' as const), id: anyId, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({ type: fc.constant('update' as const), ids: fc.uniqueArray(anyId) }),
);

test('whatever is done can be undone step by step to the beginning, and done again to the end', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 60 }), (edits) => {
      const states = [startHistory(start)];
      for (const one of edits) states.push(edit(states.at(-1) as (typeof states)[0], one));
      const end = states.at(-1) as (typeof states)[0];
      let history = end;
      for (let at = end.past.length - 1; at >= 0; at--) {
        const before = end.past[at];
        history = undo(history);
        expect(history.present).toBe(before);
      }
      expect(history.present).toEqual(start);
      for (let at = 0; at < end.past.length; at++) history = redo(history);
      expect(history.present).toEqual(end.present);
      expect(history.future).toEqual([]);
    }),
  );
});

test('every edit of a briefing that can be kept leaves one that can be kept', () => {
  fc.assert(
    fc.property(fc.array(anyEdit, { maxLength: 30 }), (edits) => {
      const { present } = edits.reduce(edit, startHistory(start));
      expect(checkContent(present)).toEqual({ content: present });
    }),
  );
});

test('a slide that is moved and moved back leaves the briefing as it was', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.nat(3), (id, to) => {
      const from = ids.indexOf(id);
      const there = edit(startHistory(start), { type: 'move', id, to });
      expect(there.present.slides[to]?.id).toBe(id);
      expect(new Set(there.present.slides.map((slide) => slide.id))).toEqual(new Set(ids));
      expect(edit(there, { type: 'move', id, to: from }).present).toEqual(start);
    }),
  );
});

describe('steps', () => {
  const type = (headline: string, at: number): Edit => ({ type: 'words', id: 'a', fields: { headline }, at });

  test('what is typed in one go is one step, after a pause another', () => {
    const typed = [type('城', 0), type('城镇', 300), type('城镇化', 600), type('城镇化率', 9000)].reduce(
      edit,
      startHistory(start),
    );
    expect(typed.past).toHaveLength(2);
    expect(undo(typed).present.slides[0]?.headline).toBe('城镇化');
    expect(undo(undo(typed)).present).toBe(start);
  });

  test('going back to the suggestion is a step of its own, however soon', () => {
    const back: Edit = { type: 'words', id: 'a', fields: { headline: null }, at: 310 };
    const restored = [type('城', 0), type('城镇', 300), back].reduce(edit, startHistory(start));
    expect(restored.present.slides[0]?.headline).toBeNull();
    expect(undo(restored).present.slides[0]?.headline).toBe('城镇');
  });

  test('a hundred can be undone', () => {
    const edits = Array.from({ length: 130 }, (_, at) => type(String(at), at * 10_000));
    const history = edits.reduce(edit, startHistory(start));
    expect(history.past).toHaveLength(mostSteps);
    expect(mostSteps).toBeGreaterThanOrEqual(50);
  });

  test('an edit that changes nothing is none', () => {
    const history = startHistory(start);
    expect(edit(history, { type: 'remove', id: 'none' })).toBe(history);
    expect(edit(history, { type: 'move', id: 'a', to: 9 })).toBe(history);
    expect(edit(history, { type: 'kind', id: 'a', kind: 'cover' })).toBe(history);
    expect(mayBe(start.slides[0] as never, 'statement')).toBe(true);
  });
});

describe('frozen figures', () => {
  const key = (letter: string) => letter.repeat(43);
  const saved = {
    ...start,
    slides: start.slides.map((slide) => ({
      ...slide,
      views: slide.views.map((view) => ({ ...view, frozen: key('k') })),
    })),
  };

  test('are taken over from a save wherever the same view stands, so that an undo freezes nothing again', () => {
    const history = edit(startHistory(start), { type: 'move', id: 'a', to: 2 });
    const filled = withFrozen(history, saved);
    expect(filled.present.slides[2]?.views[0]?.frozen).toBe(key('k'));
    expect(undo(filled).present).toEqual(saved);
    const other = withFrozen(edit(startHistory(start), { type: 'view', id: 'a', index: 0, view: '?i=gdp' }), saved);
    expect(other.present.slides[0]?.views[0]?.frozen).toBeNull();
  });

  test('stay under "keep", are given up under "update", and come back by undo', () => {
    const kept = edit(startHistory(saved), { type: 'keep', id: 'a', release: 2 });
    expect(kept.present.slides.map(({ views }) => views[0]?.kept)).toEqual([2, undefined, null, null]);
    const updated = edit(kept, { type: 'update', ids: ['a', 'c'] });
    expect(updated.present.slides.map(({ views }) => views[0]?.frozen)).toEqual([null, undefined, null, key('k')]);
    expect(undo(undo(updated)).present).toBe(saved);
  });

  test('are no difference between what two authors wrote', () => {
    expect(isSameContent(start, saved)).toBe(true);
    expect(differencesOf(start, saved)).toEqual([]);
  });
});

test('where two states differ is told part by part', () => {
  const mine = briefingOf({ title: '甲', slides: start.slides });
  const [a, b, c, d] = start.slides as [never, never, never, never];
  const theirs = briefingOf({
    title: '乙',
    slides: [b, { ...(a as object), note: '说' } as never, d, slideOf('cover', [], { id: 'x' })],
  });
  expect(differencesOf(mine, theirs)).toEqual([
    { part: 'title' },
    { part: 'order' },
    { part: 'slide', number: 1, id: 'a', how: 'changed' },
    { part: 'slide', number: 3, id: 'c', how: 'onlyMine' },
    { part: 'slide', number: 4, id: 'x', how: 'onlyTheirs' },
  ]);
  expect(c).toMatchObject({ id: 'c' });
});
