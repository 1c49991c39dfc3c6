import type { zh } from '../zh/live-chart';

export const en: typeof zh = {
  role: 'chart',
  help: ({ left, right }) =>
    `Left and right step through points, up and down change lines, A and D jump to the ${left} or ${right} side, Enter chooses a point and offers where it leads, Esc goes back.`,
  failed: 'The live chart could not be loaded; the drawing stays valid.',
  again: 'Try again',
  ways: {
    evidence: 'Evidence',
    evidenceOf: (indicator) => `Evidence: ${indicator}`,
    subject: 'Profile',
    pair: (a, b) => `Compare ${a} and ${b}`,
    mine: (name) => `Compare with ${name}`,
  },
};
