import type { Classing, ClassName } from '@/lib/figures/side-gap-parts';
import type { Locale } from '@/lib/language/locale';

const zh = {
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

export type SideGapMessages = typeof zh;

const en: SideGapMessages = {
  title: 'What the gap between the sides is made of',
  titleInside: 'What the gap between its Sichuan and Chongqing members is made of',
  classings: { rank: 'Districts against counties and county-level cities', size: 'By size of resident population' },
  classes: {
    district: 'districts (区)',
    county: 'counties and county-level cities (县、市)',
    large: '1 million residents and more',
    middle: '500,000 to 1 million',
    small: 'under 500,000',
  },
  head: 'Class',
  places: 'places',
  share: '% of the side’s residents',
  rate: 'urban share, %',
  byRate: 'by rate',
  byComposition: 'by composition',
  sides: { left: 'Sichuan', right: 'Chongqing' },
  only: (name, side) =>
    `The class “${name}” stands on the ${side} side only. The other side has no rate to set against it, and one would have to be made up: not parted.`,
  caution:
    'District (区) is a name of administration: Chongqing has turned most of its counties into districts, Sichuan has not, so that composition holds that difference too and not only how much is city.',
  parted: (gap, rate, composition) =>
    `Chongqing stands ${gap} points higher: ${rate} because rates differ within classes, ${composition} because residents are spread over the classes differently.`,
  formula:
    'For each class on both sides w is its share of the side’s residents and r its urban share. By rate = Σ ½(w Sichuan + w Chongqing)(r Chongqing − r Sichuan); by composition = Σ (w Chongqing − w Sichuan)[½(r Sichuan + r Chongqing) − ½(R Sichuan + R Chongqing)]. The two add up to the gap (Kitagawa decomposition). It is refused where a class stands on one side only.',
};

export const sideGapMessages: Record<Locale, SideGapMessages> = { zh, en };
