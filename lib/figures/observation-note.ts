import type { Locale } from '@/lib/language/locale';

const number = '[0-9.]+';

/** The words of which the notes of the data set are made, longest first, and what they are called in Chinese. */
const words: [string, (parts: string[]) => string][] = [
  [`(${number}) x 1e4 USD at (${number}) CNY/USD`, ([amount, rate]) => `${amount}万美元，1美元合${rate}元`],
  [`(${number}%?) ([+/]) (${number}%?)`, ([left, sign, right]) => `${left} ${sign === '/' ? '÷' : '+'} ${right}`],
  ['derived from 2010 bulletin change', () => '由2010年公报所载的变化推得'],
  ['published in 10k CNY to 2 decimals', () => '以万元公布，两位小数'],
  ['rural net income \\(old survey\\)', () => '农村人均纯收入（旧调查）'],
  ['old urban household survey', () => '旧城镇住户调查'],
  ['series after 4th economic census', () => '第四次经济普查以后的系列'],
  ['all comprehensive bonded zones', () => '全部综合保税区'],
  ['\\(transferred to (\\p{Script=Han}+) in (\\d{4})\\)', ([to, year]) => `（${year}年划归${to}）`],
  ['(\\p{Script=Han}+) only \\(before (?:the )?2011 merger\\)', ([place]) => `仅${place}（2011年合并前）`],
  ['(\\p{Script=Han}+) \\(before the (\\d{4}) split, (\\d+)\\)', ([place, year]) => `${place}（${year}年拆分前）`],
  ['census \\(file year (\\d{4})\\)', ([year]) => `普查（文件年份为${year}年）`],
  [`census \\(given as (${number})\\)`, ([text]) => `普查（原写作${text}）`],
  ['census preliminary bulletin', () => '普查初步公报'],
  ['census adjusted \\(bulletin\\)', () => '普查（公报调整数）'],
  ['pre-2020-census series', () => '2020年普查以前公布的系列'],
  ['as of ([0-9-]+) boundary', ([date]) => `按${date}的区划`],
  ['(\\d{4}) boundary', ([year]) => `按${year}年的区划`],
  ['old boundary', () => '旧区划'],
  ['pre-2019 series', () => '2019年以前的系列'],
  ['integrated survey', () => '城乡一体化调查'],
  ['yearbook vintage', () => '年鉴初次公布数'],
  ['city yearbook', () => '市级统计年鉴'],
  ['sum of counties', () => '各区县相加'],
  ['resident panel', () => '常住人口，研究面板'],
  ['revised series', () => '修订系列'],
  ['annual average', () => '全年平均'],
  ['listed company', () => '上市公司口径'],
  ['\\(year inferred\\)|year inferred', () => '年份为推断'],
  ['\\(month inferred\\)', () => '月份为推断'],
  ['\\(more than\\)', () => '原文为“超过”'],
  ['\\(approximate\\)', () => '约数'],
  ['\\(rounded\\)', () => '取整'],
  ['outlier, verify', () => '异常值，待核'],
  ['urban\\+rural', () => '城镇与乡村相加'],
  ['without (\\p{Script=Han}+)', ([place]) => `不含${place}`],
  ['excl\\. (\\p{Script=Han}+)', ([place]) => `不含${place}`],
  ['incl\\. (\\p{Script=Han}+)', ([place]) => `含${place}`],
  ['as (\\p{Script=Han}+)', ([place]) => `按${place}公布`],
  ['(\\p{Script=Han}+) only', ([place]) => `仅${place}`],
  [
    '(zh|en)\\.wikipedia (table|infobox)',
    ([own, part]) => `${own === 'zh' ? '中文' : '英文'}维基百科${part === 'table' ? '表格' : '信息框'}`,
  ],
  ['all ports', () => '全部港口'],
  ['preliminary', () => '初步数'],
  ['registered', () => '户籍'],
  ['yearbook', () => '统计年鉴'],
  ['resident', () => '常住人口'],
  ['revised', () => '修订数'],
  ['derived', () => '由公布的人口数算得'],
  ['summed', () => '相加而得'],
  ['census', () => '普查'],
  ['direct', () => '外商直接投资'],
  ['total', () => '全部'],
  ['(\\p{Script=Han}+)', ([text = '']) => text],
];

const phrases = words.map(([form, say]) => ({ form: new RegExp(`^(?:${form})(?![a-z0-9])`, 'u'), say }));

/** A note of the data set in the reader's language; one with a word that has no Chinese here stays as it is written. */
export function observationNote(note: string, locale: Locale): string {
  if (locale !== 'zh') return note;
  const said: string[] = [];
  let rest = note;
  while (rest !== '') {
    const found = phrases.find(({ form }) => form.test(rest));
    if (!found) return note;
    const [whole = '', ...parts] = found.form.exec(rest) ?? [];
    said.push(found.say(parts));
    rest = rest.slice(whole.length).replace(/^[\s,;]+/, '');
  }
  return said.join('，').replaceAll('，（', '（');
}
