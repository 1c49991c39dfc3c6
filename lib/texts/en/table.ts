import type { zh } from '../zh/table';

export const en: typeof zh = {
  pairs: 'Facing pairs, each leading to its comparison',
  subject: 'Place',
  series: 'Series',
  coverage: 'Coverage',
  computed: 'derived here from published figures',
  withheld: 'not calculated: the data of the members are incomplete',
  notGiven: 'not calculated',
  absent: 'not held here',
  over: 'the source gives only “more than”',
  overlap: 'its members contain one another and cannot be added up',
  part: 'only parts of its members take part, and no data on these are held here',
  aggregation: 'not defined for a group',
  members: (members, of, share) => `${members} of ${of}${share && members < of ? ` (${share} %)` : ''}`,
  open: 'evidence',
};
