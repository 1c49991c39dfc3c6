import type { Locale } from '@/lib/language/locale';

type Words = {
  subject: string;
  series: string;
  coverage: string;
  computed: string;
  withheld: string;
  notGiven: string;
  absent: string;
  over: string;
  overlap: string;
  part: string;
  aggregation: string;
  members: (members: number, of: number, share: string | null) => string;
  open: string;
};

const zh: Words = {
  subject: '地区',
  series: '口径',
  coverage: '覆盖',
  computed: '本站由公布数算得',
  withheld: '公布数字的成员太少，不给出合计',
  notGiven: '不给出',
  absent: '无公布数',
  over: '来源只说超过此数',
  overlap: '成员互相包含，不能相加',
  part: '成员只有一部分参加，那一部分没有公布数',
  aggregation: '该指标不能按成员合计',
  members: (members, of, share) => `${members}/${of}${share ? `（占${share}%）` : ''}`,
  open: '出处',
};

const en: Words = {
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

/** The words of tables of figures. */
export const tableMessages = { zh, en } satisfies Record<Locale, Words>;
