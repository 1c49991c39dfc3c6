import { describe, expect, test } from 'vitest';
import { type Deck, deckOf, type Move, moved, slideOfHash } from '@/lib/briefing/deck';
import { readMessage } from '@/lib/briefing/present-channel';
import { commandOfPress } from '@/lib/briefing/present-keys';
import { formatTime, pausedAt, resetAt, startedAt, timeOf, turnedAt, unused } from '@/lib/briefing/present-timer';
import { viewsOfEntry } from '@/lib/briefing/present-view';
import { addressOf } from '@/lib/figures/selection';
import { exampleArea } from '@/tests/example-area';

const after = (deck: Deck, ...moves: Move[]) => moves.reduce(moved, deck);
const press = (key: string, more = {}) =>
  commandOfPress({ key, code: '', shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...more });

describe('a deck', () => {
  const deck = deckOf(10, 4);

  test('goes on and back and stops at its ends', () => {
    expect(after(deck, { by: 1 }, { by: 1 }).at).toBe(6);
    expect(after(deck, { by: -9 }, { by: -1 }).at).toBe(1);
    expect(after(deck, { to: Number.MAX_SAFE_INTEGER }, { by: 1 }).at).toBe(10);
  });

  test('takes a number of several digits, drops the last digit, and goes there only at Enter', () => {
    const typing = after(deck, { digit: '1' }, { digit: '2' }, { digit: 'back' }, { digit: '0' });
    expect([typing.entry, typing.at]).toEqual(['10', 4]);
    expect(after(typing, 'enter')).toMatchObject({ at: 10, entry: '' });
    expect(after(deck, { digit: '9' }, { digit: '9' }, 'enter').at).toBe(10);
    expect(after(typing, 'escape')).toMatchObject({ at: 4, entry: '' });
  });

  test('marks slides in the overview and shows the marked one at Enter; Esc returns to where it was', () => {
    const open = after(deck, { toggle: 'overview' }, { by: 3 });
    expect(open).toMatchObject({ at: 4, marked: 7, over: 'overview' });
    expect(after(open, 'enter')).toMatchObject({ at: 7, over: null });
    expect(after(open, 'escape')).toMatchObject({ at: 4, marked: 4, over: null });
  });

  test('brings the picture back at the first key and goes on at the next', () => {
    const black = after(deck, { toggle: 'blank' });
    expect(black.blank).toBe(true);
    expect(after(black, { by: 1 })).toMatchObject({ at: 4, blank: false });
    expect(after(black, { by: 1 }, { by: 1 }).at).toBe(5);
  });

  test('takes one thing away at each Esc and never loses its place', () => {
    const full = after(deck, { toggle: 'notes' }, { toggle: 'live' }, { toggle: 'blank' });
    const first = moved(full, 'escape');
    const second = moved(first, 'escape');
    const third = moved(second, 'escape');
    expect([first, second, third].map(({ blank, live, notes }) => [blank, live, notes])).toEqual([
      [false, true, true],
      [false, false, true],
      [false, false, false],
    ]);
    expect(third.at).toBe(4);
  });

  test('leaves a live chart when it goes on, and keeps it when another window repeats where it stands', () => {
    const live = after(deck, { toggle: 'live' });
    expect(after(live, { by: 1 }).live).toBe(false);
    expect(after(live, { follow: { at: 4, blank: false } }).live).toBe(true);
    expect(after(live, { follow: { at: 6, blank: true } })).toMatchObject({ at: 6, live: false, blank: true });
  });

  test('is found again by the number in the address, and by nothing else', () => {
    expect(['#3', '#10', '#11', '#0', '#x', '', '#3a'].map((hash) => slideOfHash(hash, 10))).toEqual([
      3,
      10,
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('keys', () => {
  test.each(['ArrowRight', 'PageDown', ' '])('%s goes on', (key) => {
    expect(press(key)).toEqual({ move: { by: 1 } });
  });

  test.each([
    ['ArrowLeft', {}],
    ['PageUp', {}],
    [' ', { shiftKey: true }],
  ])('%s goes back', (key, more) => {
    expect(press(key, more)).toEqual({ move: { by: -1 } });
  });

  test('letters lead in either case, and while a Chinese input method is on', () => {
    const blank = { move: { toggle: 'blank' } };
    expect(['b', 'B', '.', '。'].map((key) => press(key))).toEqual([blank, blank, blank, blank]);
    expect(press('Process', { code: 'KeyO' })).toEqual({ move: { toggle: 'overview' } });
  });

  test('what belongs to the browser stays there', () => {
    expect([press('b', { ctrlKey: true }), press('ArrowLeft', { altKey: true }), press('F5'), press('Tab')]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(press('k', { ctrlKey: true })).toEqual({ act: 'find' });
  });
});

test('a message of another kind or shape is not heeded', () => {
  const state = { type: 'state', from: 'stage', at: 3, blank: false };
  expect(readMessage(state)).toEqual(state);
  expect(readMessage({ type: 'ping' })).toEqual({ type: 'ping' });
  const wrong = [null, 'state', {}, { ...state, at: 0 }, { ...state, at: '3' }, { ...state, from: 'x' }, { type: 'x' }];
  expect(wrong.map(readMessage)).toEqual(wrong.map(() => undefined));
});

test('the timer starts at the first turn, counts slide and whole, stands while paused and starts again from zero', () => {
  const begun = turnedAt(unused, 1000);
  const turned = turnedAt(begun, 31_000);
  expect(timeOf(turned, 41_000)).toEqual({ total: 40_000, ofSlide: 10_000 });
  const paused = pausedAt(turned, 41_000);
  expect(timeOf(paused, 99_000)).toEqual({ total: 40_000, ofSlide: 10_000 });
  expect(timeOf(turnedAt(paused, 99_000), 120_000)).toEqual({ total: 40_000, ofSlide: 0 });
  expect(timeOf(resetAt(startedAt(paused, 50_000), 60_000), 65_000)).toEqual({ total: 5000, ofSlide: 5000 });
  expect([0, 59_999, 245_000, 3_729_000].map(formatTime)).toEqual(['0:00', '0:59', '4:05', '1:02:09']);
});

test('an indicator is shown on both sides, a place against its side, a group against both', () => {
  const first = (kind: 'place' | 'group' | 'indicator', id: string, side: 'left' | 'right' | null = null) => {
    const [selection] = viewsOfEntry(exampleArea, { kind, id, side });
    return selection && addressOf('', selection);
  };
  expect(first('indicator', 'gdp')).toBe('?i=gdp');
  const usual = 'j=population_resident.gdp_per_capita.export_openness';
  expect(first('place', '500154', 'right')).toBe(`?${usual}&p=500154.side-chongqing&v=table`);
  expect(first('group', 'cluster-eastern')).toBe(`?${usual}&p=cluster-eastern.side-sichuan.side-chongqing&v=table`);
  expect(first('place', 'port-guoyuan')).toContain('p=port-guoyuan');
});
