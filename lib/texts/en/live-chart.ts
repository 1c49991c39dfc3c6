import type { zh } from '../zh/live-chart';

export const en: typeof zh = {
  role: 'chart',
  help: 'Left and right step through points, up and down change lines, S and C jump to the Sichuan or Chongqing side, Enter opens the evidence, Esc leaves.',
  failed: 'The live chart could not be loaded; the drawing stays valid.',
  again: 'Try again',
};
