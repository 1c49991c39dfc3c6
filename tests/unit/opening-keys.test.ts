import { describe, expect, test } from 'vitest';
import { asksToFind, typedAfter } from '@/components/frame/palette/opening-keys';
import { sectionsOf } from '@/components/frame/palette/sections';
import type { Entry } from '@/lib/find/directory';

const plain = {
  ...{ key: '/', keyCode: 191, isComposing: false, ctrlKey: false, metaKey: false, altKey: false },
  defaultPrevented: false,
};

describe('a key press asks to find something', () => {
  test.each([
    [{}, true],
    [{ key: 'k', ctrlKey: true }, true],
    [{ key: 'K', metaKey: true }, true],
    [{ key: 'k' }, false],
    [{ key: '/', ctrlKey: true }, false],
    [{ key: '/', altKey: true }, false],
    [{ key: 'k', ctrlKey: true, altKey: true }, false],
    [{ isComposing: true }, false],
    [{ keyCode: 229 }, false],
    [{ defaultPrevented: true }, false],
  ])('%j: %s', (press, asks) => {
    expect(asksToFind({ ...plain, ...press })).toBe(asks);
  });
});

test('what is typed before the field is there is kept', () => {
  const keys = ['c', 'q', 'x', 'Backspace', 'Shift', 'k', 'z', 'Enter', 'ArrowDown'];
  expect(keys.reduce((typed, key) => typedAfter(typed, { ...plain, key }), '')).toBe('cqkz');
  expect(typedAfter('a', { ...plain, key: 'v', ctrlKey: true })).toBe('a');
  expect(typedAfter('', { ...plain, key: 'Backspace' })).toBe('');
  expect(typedAfter('', { ...plain, key: '开' })).toBe('开');
});

test('the kind of the best match stands first, what was picked lately apart, and what is too much is counted', () => {
  const entries = ['group a', 'place b', 'group c', 'group d'].map((key) => {
    const [kind, id] = key.split(' ');
    return { kind, id } as Entry;
  });
  const shown = (recent: string[]) =>
    sectionsOf(entries, recent, 2).map(({ name, entries: some, more }) => [
      name,
      some.map(({ id }) => id).join(''),
      more,
    ]);
  expect(shown([])).toEqual([
    ['group', 'ac', 1],
    ['place', 'b', 0],
  ]);
  expect(shown(['place b'])).toEqual([
    ['group', 'ac', 1],
    ['recent', 'b', 0],
  ]);
});
