import type { ProposalWords } from './proposal-zh';

export const en: ProposalWords = {
  lead: 'What the proposal says, and what figures say of it. Each claim comes first as it is made, then how it can be read, the figures for and against, and a verdict. The verdict moves with the comparator and the year that you pick; every figure opens its evidence.',
  contents: 'The claims',
  step: {
    forces: 'Two driving forces',
    clusters: 'Three clusters',
    waterway: 'Port and waterway',
    construction: 'Construction',
    industry: 'Industry',
    infrastructure: 'Centres and infrastructure',
    pole: 'Eastern pole',
  },
  stepLead: {
    forces:
      'The article sees two forces worth tapping in the adjacent area: the space for urbanization on the Sichuan side and the openness of the Chongqing side. Both can be measured, so they come first.',
    clusters:
      'On the two forces, three city clusters are to be built, with Anyue, Tongnan and Rongchang as the core of the middle.',
    waterway: 'Chongqing port and the golden waterway carry the opening to the Sichuan side.',
    construction: 'The ports, bonded areas, channels and railways to be built for it.',
    industry: 'The industries of the clusters: along the chains of central Chongqing, and in alliances of parks.',
    infrastructure: 'Centres of trade and logistics between Chengdu and Chongqing, and three lists of infrastructure.',
    pole: 'Wanzhou, Dazhou and Kaizhou as the third growth pole, the east as hub and gateway.',
  },
  verdict: {
    supported: 'supported',
    direction: 'supported in direction',
    untestable: 'not testable with these figures',
    contradicted: 'contradicted',
  },
  rule: {
    title: 'How a verdict is reached',
    texts: [
      'The first reading of a claim decides its verdict; the others are the figures for and against. A claim without a reading cannot be tested.',
      'Supported: the direction is right, the mark is reached (the one that the article names or that is read into it, see “How it can be read”; without a mark the difference is more than rounding), and the figures are sure.',
      'Supported in direction: the direction is right, but the mark is not reached, or a figure is estimated, provisional, of low reliability or short of members, or the comparator is a target. A slightly different definition alone does not lower the verdict, but is marked (△).',
      'Contradicted: the direction is wrong, or there is no difference. Not testable: no figures that may be compared (✖), or nothing that could be measured.',
      'Projects: what is open or active is supported, what is planned, in force or being built is supported in direction, and of a mere name nothing can be told. A single published figure shows a direction at most.',
    ],
  },
  choose: { comparator: 'Comparator', year: 'Year', last: 'latest', own: (name) => `${name} (default)` },
  instead: {
    comparator: 'Cannot be set against what you picked; the default comparator stands.',
    year: 'No figures of the year you picked; the last year stands instead.',
  },
  column: { reading: 'Reading and verdict', own: 'Subject', other: 'Against', result: 'Result' },
  further: 'The other readings',
  how: 'How it can be read',
  settle: 'What would settle it',
  about: 'See also',
  sources: 'Sources',
  said: 'In the words of the article',
  quotable: 'A sentence to quote',
  noReading: 'There is no figure by which it could be tested.',
  asOf: (date) => `status as of ${date}`,
  nearest: 'Nearest: ',
  ofMembers: (held, of) => `${held} of ${of}`,
  each: (unit) => `Each member (${unit})`,
  holds: 'holds',
  times: (value) => `${value} times`,
  count: (count) => `: ${count}`,
  compare: 'These figures on the compare page',
};
