import type { Place } from '@/lib/figures/comparison';
import { formatNumber } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';

type Listed = { place: Place; extent: { figures: number } | undefined };

const figuresOf = (entries: readonly { extent: { figures: number } | undefined }[]) =>
  entries.reduce((sum, { extent }) => sum + (extent?.figures ?? 0), 0);

const borderOf = (entries: readonly Listed[]) =>
  entries.filter(({ place }) => place.kind === 'county' && place.border).length;

const emptyOf = (entries: readonly { extent: unknown }[]) => entries.filter(({ extent }) => !extent).length;

const zh = {
  places: (entries: readonly Listed[]) =>
    `${entries.length}个地区与港口，其中${borderOf(entries)}个区县紧邻川渝省界；共${formatNumber(figuresOf(entries), 0, 'zh')}个公布数。${
      emptyOf(entries) > 0 ? `${emptyOf(entries)}个尚未查到任何数字。` : ''
    }`,
  indicators: (entries: readonly { extent: { figures: number } | undefined }[]) =>
    `${entries.length}项指标，按主题排列。“计算所得”的指标没有机构公布，由两项公布数相除而得。${
      emptyOf(entries) > 0 ? `${emptyOf(entries)}项尚无数字。` : ''
    }`,
  sources: (count: number, supporting: number) =>
    `${count}个来源，其中${supporting}个支持本站的统计数字，其余支持项目、目标等内容。级别：A为官方发布，B为转引官方数字，C较弱。`,
};

const en: typeof zh = {
  places: (entries) =>
    `${entries.length} places and ports, ${borderOf(entries)} of them districts and counties along the provincial border, with ${formatNumber(figuresOf(entries), 0, 'en')} published figures.${
      emptyOf(entries) > 0 ? ` For ${emptyOf(entries)} no figure has been found yet.` : ''
    }`,
  indicators: (entries) =>
    `${entries.length} indicators by theme. Those marked “worked out” are published by nobody: they are one published figure over another.${
      emptyOf(entries) > 0 ? ` ${emptyOf(entries)} ${emptyOf(entries) === 1 ? 'has' : 'have'} no figure yet.` : ''
    }`,
  sources: (count, supporting) =>
    `${count} sources, of which ${supporting} support statistical figures and the rest projects, targets and the like. Tier A is official, B quotes an official figure, C is weaker.`,
};

/** What each list holds, in the reader's language. */
export const catalogueSentence = { zh, en } satisfies Record<Locale, typeof zh>;
