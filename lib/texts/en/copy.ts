import type { zh } from '../zh/copy';

export const en: typeof zh = {
  done: {
    picture: 'Picture copied',
    sentence: 'Sentence copied',
    table: 'Table copied',
    link: 'Link copied',
    citation: 'Citation copied',
  },
  failed: 'This browser does not allow copying here; take the file instead.',
};
