import type { Forms } from './grammar';

const counts = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'];
const quarters = ['一', '二', '三', '四'];
const day = new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeZone: 'UTC' });

/** A rank of administration at the end of a name; 作业区, 保税区 and the like are words that make no sense without 区. */
const rank = /(?:[省市县]|(?<!作业|开发|保税|示范|园|新|港)区)$/;

const half: Forms['periods']['half'] = ({ year, first }) => `${year}年${first === 1 ? '上' : '下'}半年`;

export const zh: Forms = {
  marks: { list: '、', clause: '，', part: '；', colon: '：', stop: '。', space: '', span: '—', year: '年' },
  brackets: ['（', '）'],
  all: new Intl.ListFormat('zh-CN', { style: 'narrow' }),
  shortName: (name) => (name.length > 2 ? name.replace(rank, '') : name),
  isFormal: () => true,
  thing: (name) => name,
  noun: (name) => name,
  periods: {
    year: ({ year }) => `${year}年`,
    half,
    quarter: ({ year, last }) => `${year}年${quarters[last / 3 - 1]}季度`,
    month: ({ year, last }) => `${year}年${last}月`,
    day: ({ end }) => day.format(new Date(end)),
    cumulative: ({ start, year, first, last }) =>
      start.startsWith(String(year))
        ? `${year}年${first}—${last}月`
        : `${start.slice(0, 4)}年${first}月—${year}年${last}月`,
  },
  census: (year) => `${year}年普查`,
  theCensus: (year) => `${year}年普查`,
  doubts: {
    E: '推算',
    P: '初步数',
    U: '可靠性低',
    converted: '折算',
    sum: '合计',
    difference: '相减所得',
    growth: '由增速推回',
    share: '由占比推回',
  },
  countWord: (count) => counts[count] ?? String(count),
  moreThan: (amount) => `超过${amount}`,
  lessThan: (amount) => `不足${amount}`,
  shortHalf: half,
  amount: (_, written, { unitZh }) => written + unitZh,
  people: (text) => text,
  published: () => undefined,
};
