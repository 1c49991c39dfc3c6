import { expect, test } from 'vitest';
import { WorkLimit } from '@/server/http/work-limit';

const bounds = { together: 3, perReader: 2, waiting: 4, waitingPerReader: 2, patience: 50 };
const settled = async (promise: Promise<unknown>) =>
  Promise.race([promise.then(() => true), new Promise((resolve) => setTimeout(() => resolve(false), 5))]);

test('no reader takes all places, and a place given back goes to the first who may have it', async () => {
  const limit = new WorkLimit(bounds);
  const [first] = [await limit.enter('a'), await limit.enter('a')];
  const third = limit.enter('a');
  expect(await settled(third)).toBe(false);
  const other = await limit.enter('b');
  expect(limit.size).toBe(3);
  const fourth = limit.enter('c');
  other?.();
  // The reader `a` has its two places, so the one behind it comes first.
  expect(await settled(fourth)).toBe(true);
  first?.();
  first?.();
  expect(await settled(third)).toBe(true);
  expect(limit.size).toBe(3);
});

test('who waits too long, or stands in too long a line, is told so', async () => {
  const limit = new WorkLimit(bounds);
  await Promise.all([limit.enter('a'), limit.enter('a')]);
  const waiting = [limit.enter('a'), limit.enter('a')];
  expect(await settled(limit.enter('a'))).toBe(true);
  expect(await limit.enter('a')).toBeUndefined();
  expect(await Promise.all(waiting)).toEqual([undefined, undefined]);
  expect(limit.size).toBe(2);
});
