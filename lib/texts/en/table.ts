import type { zh } from '../zh/table';

export const en: typeof zh = {
  subject: 'Place',
  series: 'Series',
  coverage: 'Coverage',
  computed: 'worked out here from published figures',
  withheld: 'withheld: too few members publish',
  notGiven: 'withheld',
  absent: 'nothing published',
  over: 'the source says only that it was passed',
  overlap: 'its members contain one another and cannot be added up',
  part: 'only parts of its members take part, and nothing is published of these',
  aggregation: 'not defined for a group',
  members: (members, of, share) => `${members} of ${of}${share ? ` (${share} %)` : ''}`,
  open: 'evidence',
};
