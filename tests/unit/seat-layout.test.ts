import { expect, test } from 'vitest';
import { boxAt, movedApart, seatLayout, shared, type Wish } from '@/components/projects/seat-layout';

const wish = (x: number, y: number, reach = 20): Wish => ({ at: [x, y], reach, name: { width: 60, height: 24 } });
const crowd = [wish(100, 100, 30), wish(110, 105), wish(108, 96), wish(110, 105), wish(300, 100)];
const frame = { width: 400, height: 400 };

test('no mark touches another, and one with room around it stays where it is', () => {
  const places = movedApart(crowd);
  for (const [i, a] of places.entries())
    for (const [j, b] of places.entries())
      if (i < j)
        expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeGreaterThanOrEqual(
          (crowd[i]?.reach ?? 0) + (crowd[j]?.reach ?? 0),
        );
  expect(places.at(-1)).toEqual([300, 100]);
});

test('names lie on no mark and no other name', () => {
  const laid = seatLayout(crowd, frame);
  const names = laid.map(({ name }) => boxAt(name, 60, 24));
  const marks = laid.map(({ at }, index) => boxAt(at, 2 * (crowd[index]?.reach ?? 0), 2 * (crowd[index]?.reach ?? 0)));
  for (const [i, name] of names.entries()) {
    for (const other of names.slice(i + 1)) expect(shared(name, other)).toBe(0);
    for (const [j, mark] of marks.entries()) if (i !== j) expect(shared(name, mark)).toBe(0);
  }
});
