import type { zh } from '../zh/refusal';

export const en: typeof zh = {
  reasons: {
    address: {
      title: 'This address cannot be read',
      text: 'The address holds characters or a path that cannot be read. Check it and try again.',
    },
    length: {
      title: 'The address is too long',
      text: 'An address may have up to 8 kB. Choose fewer places, groups or indicators.',
    },
    host: {
      title: 'The request cannot be read',
      text: 'A request names one Host: the name of a host, perhaps with a port.',
    },
    method: { title: 'This method is not supported', text: 'Pages and files take GET and HEAD only.' },
    methods: {
      title: 'This method is not supported',
      text: 'This interface does not take this method; Allow names those that it takes.',
    },
    header: { title: 'The request cannot be read', text: 'Its headers are too long, or ask for what cannot be met.' },
    body: { title: 'The request has a body', text: 'Requests for pages and files come without a body.' },
    missing: { title: 'There is no such page', text: 'The address may be wrong, or the page has moved.' },
    often: { title: 'Too many requests', text: 'These are too many requests in a short time. Try again later.' },
    busy: { title: 'The server is busy', text: 'Too many requests are under way at once. Try again later.' },
    starting: { title: 'Starting', text: 'The service is starting. This page tries again by itself.' },
    importing: {
      title: 'Importing data',
      text: 'The service is importing data and will show them when it is done. This page tries again by itself.',
    },
    failing: {
      title: 'The service is unavailable',
      text: 'Pages cannot be made just now. No data is lost. This page tries again by itself.',
    },
    database: {
      title: 'The database is unavailable',
      text: 'The database cannot be reached just now. Nothing that was saved is lost. This page tries again by itself.',
    },
    stopping: { title: 'The service is stopping', text: 'The service is stopping or starting anew. Try again later.' },
    broken: { title: 'Something went wrong', text: 'This request cannot be answered just now. No data is lost.' },
  },
  aged: (release) =>
    `The database is unavailable just now; this page shows the data as of ${release}. Reload it once it is back.`,
};
