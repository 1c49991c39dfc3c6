import { expect, it } from 'vitest';
import { spread } from '@/components/charts/parts/spread';
import { linearScale, logScale } from '@/components/charts/parts/ticks';

it('labels are spread apart as little as needed, inside the bounds', () => {
  expect(
    spread(
      [
        { at: 10, size: 16 },
        { at: 100, size: 16 },
      ],
      0,
      200,
    ),
  ).toEqual([10, 100]);
  expect(
    spread(
      [
        { at: 50, size: 16 },
        { at: 52, size: 16 },
      ],
      0,
      200,
    ),
  ).toEqual([43, 59]);
  expect(
    spread(
      [
        { at: 2, size: 16 },
        { at: 198, size: 16 },
      ],
      0,
      200,
    ),
  ).toEqual([8, 192]);
  expect(
    spread(
      [
        { at: 60, size: 10 },
        { at: 20, size: 10 },
      ],
      0,
      200,
    ),
  ).toEqual([60, 20]);
});

it('scales hold all values between round ticks', () => {
  expect(linearScale([31, 69], 4, 'tight')).toMatchObject({ min: 30, max: 70 });
  expect(linearScale([5], 4)).toMatchObject({ min: expect.any(Number), max: expect.any(Number) });
  expect(linearScale([-3, 8], 4, 'zero').ticks).toContain(0);
  expect(logScale([1.5, 33]).ticks).toEqual([1, 2, 5, 10, 20, 50]);
  expect(logScale([0.3, 30000]).ticks).toEqual([0.2, 1, 10, 100, 1000, 10000, 50000]);
  const freight = logScale([74, 21000]);
  expect(freight.ticks).toEqual([50, 100, 1000, 10000, 50000]);
  expect([freight.min, freight.max]).toEqual([50, 50000]);
});
