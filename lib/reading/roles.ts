import { fold } from '@/lib/find/find-signs';

/** What a column is for. `figures` has the figures that are read; `ignored` are numbers of rows, remarks and the like. */
export type ColumnRole =
  | 'place'
  | 'indicator'
  | 'period'
  | 'unit'
  | 'multiplier'
  | 'status'
  | 'series'
  | 'figures'
  | 'ignored'
  | 'unknown';

/** What a row is. */
export type RowRole = 'blank' | 'title' | 'unit' | 'head' | 'section' | 'data' | 'total' | 'note' | 'source';

/** Heads that say what a column is for and nothing of its figures. */
const words: Record<Exclude<ColumnRole, 'unknown'>, string> = {
  place:
    '代码 区划代码 行政区划代码 地区代码 区县代码 行政代码 编码 地区 地区名称 区县 区县名 区县名称 县区 县市区 区市县 市县 区县市 县区市 县 区 市 市州 地市 城市 省 省市 省份 省区市 行政区 行政区划 行政区域 名称 地名 单位名称 各地区 分地区 code areacode place placecode placename name area region county city province district geo geography refarea location',
  indicator:
    '指标 指标名称 指标名 项目 项目名称 统计指标 主要指标 indicator indicatorname indicatorid item variable measure subject series',
  period: '年份 年度 年 时间 时期 期间 日期 统计时间 报告期 数据时间 year period date time timeperiod',
  unit: '计量单位 单位 unit units unitmeasure unitofmeasure',
  multiplier: 'unitmult unitmultiplier',
  status: 'obsstatus status',
  series: '口径 口径代码 口径名称 统计口径 seriesid seriescode seriesname',
  figures: '数值 值 数据 指标值 统计值 数量 value obsvalue observation figure amount',
  ignored:
    '序号 编号 行号 排序 no num number id rank 备注 说明 注 附注 来源 数据来源 资料来源 定义 指标定义 指标解释 最近数据 最近年份 comment comments note notes remark source sources dataflow freq frequency decimals obsconf definition definitions lastfigure lastyear',
};

const known = new Map<string, ColumnRole>();
for (const [role, names] of Object.entries(words))
  for (const name of names.split(' ')) known.set(name, role as ColumnRole);

/** Returns what a column is for by its head alone; undefined where the head says something of figures, or nothing. */
export const roleOfHead = (text: string): ColumnRole | undefined =>
  text.length > 40 ? undefined : known.get(fold(text));

/** What the key of a row says that adds up others, or is the mean of them. */
const total =
  /^(?=.)(?:全(?:[市省国县区域州]|部)|各?(?:区县|地区|市州))?(?:合计|总计|总和|共计|小计|总体|平均|均值)?[数值]?$|^(?:grand|sub)?[- ]?total$|^(?:sum|average|all)$/i;
/** What begins so is none by itself. */
const whose = /^(?:各?(?:区县|地区|市州))?[数值]?$/;

/** Returns whether the key of a row says that it adds up others. */
export function isTotal(text: string): boolean {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u00a0]/g, '')
    .replace(/\(.*$/, '');
  return total.test(plain) && !whose.test(plain);
}

const source = /^[\s（(【]*(?:资料来源|数据来源|来源|出处|source)/i;
const note = /^[\s（(【]*(?:注|备注|说明|附注|notes?|remarks?)\s*(?:[:：.、）)】\d①-⑳]|$)|^\s*[①-⑳※*＊]/i;

/** Returns whether a text is a line below a table. */
export const footOf = (text: string): 'source' | 'note' | undefined =>
  source.test(text) ? 'source' : note.test(text) ? 'note' : undefined;

/** A longer text is prose. */
const longest = 200;
const unitLine = /(?:计量)?单\s*位\s*[:：]\s*(.+?)[)）\]】\s]*$/;

/** Returns the units that a line names, as `单位：亿元、人` does; undefined where it names none. */
export function unitsOfLine(text: string): string[] | undefined {
  const [, names] = text.length > longest ? [] : (unitLine.exec(text.normalize('NFKC')) ?? []);
  return names
    ?.split(/[、,，;；\s]|和|或/)
    .map((name) => name.replace(/[()（）]/g, ''))
    .filter(Boolean);
}
