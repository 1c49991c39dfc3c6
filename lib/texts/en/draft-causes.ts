import type { zh } from '../zh/draft-causes';

export const en: typeof zh = {
  contradiction: 'Two different figures for the same place, indicator and period. Leave one of them.',
  unit: 'About a power of ten (such as 100 or 10,000) of the nearest figure of the place, which looks like another unit.',
  jump: 'Far from the nearest figure of the place; held against the other places of the column where three or more can be compared.',
  partsSum: (total, sum) => `The total (${total}) is not the sum of its parts (${sum}).`,
  partAbove: (total, parts) => `A part (${parts}) is above the total (${total}).`,
  cells: (count, text) => `${count} ${count === 1 ? 'cell' : 'cells'}: ${text}`,
  members: (place, what, { members, sum, value, unit, periods }) =>
    `${what}: ${members === 1 ? 'the member' : `the ${members} members`} of ${place} held ${members === 1 ? 'has' : 'add up to'} ${sum}, more than ${place} itself, ${value} (${unit})${periods > 1 ? `; so in ${periods} periods, of which this is the farthest apart` : ''}. Check figures, unit and boundaries.`,
};
