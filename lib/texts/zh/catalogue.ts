import type { SideNames } from '@/lib/area/side-names';
import { borderOf, emptyOf, type Listed, madeOf } from '@/lib/sentences/catalogue';
import { formerPlacesText } from '@/lib/sentences/former-members';
import { madeText } from '@/lib/sentences/made-text';

export const zh = {
  places: (entries: readonly Listed[], { left, right }: SideNames) =>
    `${entries.length}个地区与港口，其中${borderOf(entries).length}个为${left}${right}毗邻区县${formerPlacesText(borderOf(entries), 'zh')}；收录${madeText(madeOf(entries), 'zh')}。${
      emptyOf(entries) > 0 ? `${emptyOf(entries)}个的数据本站未收录。` : ''
    }`,
  indicators: (entries: readonly { extent: { figures: number } | undefined }[]) =>
    `${entries.length}项指标，按主题排列。“计算所得”的数据未见直接公布，由本站以两项公布数据相除而得。${
      emptyOf(entries) > 0 ? `${emptyOf(entries)}项的数据本站未收录。` : ''
    }`,
  sources: (count: number, supporting: number) =>
    `${count}个来源，其中${supporting}个支持本站的统计数据，其余支持项目、目标等内容。来源分三级：官方发布、转引官方数据、较弱。`,
};
