import type { zh } from '../zh/error';

export const en: typeof zh = {
  notFoundTitle: 'There is no such page',
  notFound: 'The address may be wrong, or the page has moved.',
  meant: 'It may be one of: ',
  title: 'Something went wrong',
  text: 'This page cannot be shown just now. No data is lost.',
  retry: 'Try again',
  home: 'Back to the overview',
  empty: 'There is no data yet. Import a data folder first.',
};
