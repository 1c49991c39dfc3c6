import { describe, expect, it } from 'vitest';
import { keeper, sizeOf } from '@/lib/cache/keeper';

describe('sizeOf', () => {
  it.each([
    ['text', 'x'.repeat(1000), 2000],
    ['a file', Buffer.alloc(5000), 5000],
    ['a list', Array(100).fill('abcdefghij'), 3600],
    ['a map', new Map([['a', 'x'.repeat(500)]]), 1000],
    ['points', Array.from({ length: 100 }, (_, n) => ({ period: String(2000 + n), value: n })), 5000],
  ])('counts %s', (_, value, atLeast) => {
    expect(sizeOf(value)).toBeGreaterThanOrEqual(atLeast);
    expect(sizeOf(value)).toBeLessThan(3 * atLeast);
  });

  it('counts what is there twice once, and ends where things name each other', () => {
    const point = { text: 'x'.repeat(1000) };
    expect(sizeOf([point, point])).toBeLessThan(2500);
    const one: { other?: object } = {};
    one.other = { one };
    expect(sizeOf(one)).toBeLessThan(200);
  });
});

describe('a keeper', () => {
  const answer = (bytes: number) => async () => Buffer.alloc(bytes);

  it('makes an answer once for all who ask at once and after', async () => {
    const keep = keeper(1e6);
    let made = 0;
    const make = async () => ++made;
    expect(await Promise.all([keep('a', make), keep('a', make)])).toEqual([1, 1]);
    expect(await keep('a', make)).toBe(1);
    expect(await keep('b', make)).toBe(2);
  });

  it('holds no more bytes than it may: what was unread longest goes', async () => {
    const keep = keeper(1e6);
    const first = await keep('0', answer(200_000));
    for (let n = 1; n < 20; n++) {
      await keep(String(n), answer(200_000));
      await new Promise(setImmediate);
    }
    const last = await keep('19', answer(1));
    expect(last.length).toBe(200_000);
    expect(await keep('0', answer(1))).not.toBe(first);
  });

  it('gives an answer that is larger than all it may hold, and does not keep it', async () => {
    const keep = keeper(1e6);
    expect((await keep('large', answer(2e6))).length).toBe(2e6);
    await new Promise(setImmediate);
    expect((await keep('large', answer(1))).length).toBe(1);
  });

  it('never keeps a failure', async () => {
    const keep = keeper(1e6);
    await expect(keep('a', () => Promise.reject(new Error('away')))).rejects.toThrow('away');
    await new Promise(setImmediate);
    expect(await keep('a', async () => 'back')).toBe('back');
  });
});
