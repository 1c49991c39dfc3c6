import type { SideNames } from '@/lib/area/side-names';
import type { Classing, ClassName } from '@/lib/figures/side-gap-parts';
import { formatNumber } from '@/lib/language/format';
import { speech } from '@/lib/language/speech';

/** How the sides are called, and without whom their order is the other way round. */
type Told = { names: SideNames; order: string };

export const zh = {
  title: '两侧差距由什么构成',
  titleInside: ({ left, right }: SideNames) => `群内${left}${right}差距由什么构成`,
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
  only: (name: string, side: string) => `“${name}”只有${side}一侧有，另一侧没有可与之相比的率，无法分解。`,
  /** `gap` in points, of the right side less the left, and its two parts with their signs. */
  parted: (gap: number, rate: string, composition: string, { names: { right }, order }: Told) =>
    `${right}一侧${gap < 0 ? '低' : '高'}${formatNumber(Math.abs(gap), 1, 'zh')}个百分点${order && speech.zh.bracketed(order)}：${rate}来自同层之内率的高低，${composition}来自两侧各层人口比重不同。`,
  formula: ({ left: a, right: b }: SideNames) =>
    `两侧各层：w 为占本侧常住人口的比重，r 为城镇化率。率差部分 = Σ ½（w${a} + w${b}）（r${b} − r${a}），结构部分 = Σ （w${b} − w${a}）[½（r${a} + r${b}）− ½（R${a} + R${b}）]；两者相加恰为两侧之差（Kitagawa分解）。一层只在一侧有时不分解。`,
};
