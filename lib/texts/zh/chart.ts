import { speech } from '@/lib/language/speech';

const copies: Record<'mirror' | 'repost' | 'translation', string> = {
  mirror: '镜像',
  repost: '转载',
  translation: '译文',
};

export const zh = {
  side: (name: string) => `${name}一侧`,
  gapPoints: '差距（百分点）',
  gapPercent: '差距（%）',
  breakMark: '口径变化',
  /** The last year before a break and the first after it. */
  breakIn: (from: string, to: string) => `${from}/${to}年口径变化`,
  target: '目标',
  targetOf: (year: string) => `${year}年目标`,
  /** Who published what a chart shows: of several the first, and how many sources there are in all. */
  sourced: (names: string[], count: number, isCut: boolean) =>
    `来源：${speech.zh.items(names)}${isCut ? `等${count}个来源` : ''}`,
  census: '普查',
  members: (members: number, of: number) => `${of}个中的${members}个`,
  nothingPublished: '本站未收录',
  tooFewMembers: '组成区县数据不全，不作计算',
  noFigures: '没有可画的数据',
  gap: '差距',
  points: '个百分点',
  percent: '%',
  ticks: '短线：有数据的毗邻区县；轴两端为最低与最高值。',
  band: (names: string[]) =>
    `浅色带：${names.slice(0, 6).join('、')}${names.length > 6 ? `等${names.length}个` : ''}的数据差异在舍入误差之内，不足以区分。`,
  bandAlone: (name: string) => `浅色带：${name}的数据因舍入可能所在的范围。`,
  bands: '浅色带：与所比数据的差异在舍入误差之内、不足以区分的范围。',
  bandName: (name: string) => `与${name}差异不足以区分`,
  cutBar: (name: string, figure: string) => `${name}（${figure}）的条形已截断，长度未按比例。`,
  fromZero: '没有短线的轴从0起。',
  beyond: '→：有合计数据在轴外，未画。',
  noCommonYear: (names: string[]) => `两项无共同年份：${names.join('、')}`,
  difference: (from: string, to: string) => `${to}比${from}`,
  secondIndicator: '散点图要两个有共同年份的指标：请再选一个指标。',
  references: '参照',
  across: '跨两侧',
  lowest: '所示最低',
  highest: '最高',
  noData: '无数据',
  polarity: { up: '越高通常越好', down: '越低通常越好' },
  logScale: '对数坐标',
  /** That what was read of a publisher is a copy, and in English whether that is of an official figure. */
  /** Who first published what another carries. */
  carried: (origin: string, carrier: string | null, isLikely: boolean) => {
    const first = isLikely ? `${origin}（据推断）` : origin;
    if (!carrier) return first;
    return /^转/.test(carrier) ? `${first}（${carrier}）` : `${first}，转引自${carrier}`;
  },
  copied: (publisher: string, copy: keyof typeof copies, _isOfficial: boolean) => `${publisher}（${copies[copy]}）`,
  /** That the words of a source are not those of the original. */
  translated: copies.translation,
};
