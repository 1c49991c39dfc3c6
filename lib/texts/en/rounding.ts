import type { zh } from '../zh/rounding';

export const en: typeof zh = {
  parts: 'Parts may not add up to the total because of rounding.',
  difference: 'The difference shown may not equal that of the figures shown because of rounding.',
  relative: 'The percentage difference shown may not equal that of the figures shown because of rounding.',
};
