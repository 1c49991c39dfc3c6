import type { zh } from '../zh/copy';

export const en: typeof zh = {
  title: 'Copy',
  picture: 'picture',
  sentence: 'sentence',
  table: 'table',
  done: { picture: 'Picture copied', sentence: 'Sentence copied', table: 'Table copied' },
  failed: 'This browser does not allow copying here; take the file instead.',
};
