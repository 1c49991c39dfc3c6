import type { Classing, ClassName } from '@/lib/figures/side-gap-parts';

export const zh = {
  title: '两侧差距由什么构成',
  titleInside: '群内川渝差距由什么构成',
  classings: { rank: '按区与县、县级市分层', size: '按常住人口规模分层' } satisfies Record<Classing, string>,
  classes: {
    district: '区',
    county: '县、县级市',
    large: '100万人以上',
    middle: '50万至100万人',
    small: '50万人以下',
  } satisfies Record<ClassName, string>,
  head: '层',
  places: '个数',
  share: '占本侧人口%',
  rate: '城镇化率%',
  byRate: '率差部分',
  byComposition: '结构部分',
  sides: { left: '四川', right: '重庆' },
  only: (name: string, side: string) =>
    `“${name}”只有${side}一侧有，另一侧没有可与之相比的率，硬分会凭空造一个率，所以不给出。`,
  caution: '“区”是建制名称：重庆的县多已改区，四川的多数仍是县，所以结构部分也含建制不同，不全是城市多少。',
  parted: (gap: string, rate: string, composition: string) =>
    `重庆一侧高${gap}个百分点：${rate}来自同层之内率的高低，${composition}来自两侧各层人口比重不同。`,
  formula:
    '两侧各层：w 为占本侧常住人口的比重，r 为城镇化率。率差部分 = Σ ½(w川 + w渝)(r渝 − r川)，结构部分 = Σ (w渝 − w川)[½(r川 + r渝) − ½(R川 + R渝)]；两者相加恰为两侧之差（Kitagawa分解）。一层只在一侧有时不分解。',
};
