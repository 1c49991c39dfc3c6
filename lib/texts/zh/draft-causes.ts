/** Why figures of a draft are told: what is wrong or odd about them, without changing one. */
export const zh = {
  contradiction: '同一地区、指标和时间有两个不同的数值。请只留一个。',
  unit: '约为本地区最近一个数的10的整数次方倍（如100、10,000倍），像是单位不同。',
  jump: '与本地区最近的一个数相比变化很大；同列有三个以上地区可比时，已与它们的变化比过。',
  partsSum: (total: string, sum: string) => `合计（${total}）与各部分之和（${sum}）不符。`,
  partAbove: (total: string, parts: string) => `部分（${parts}）大于合计（${total}）。`,
  /** What is said of cells that the sentence does not count. */
  cells: (count: number, text: string) => `${count}格${text}`,
  members: (place: string, what: string, { members, sum, value, unit, periods }: MembersTold) =>
    `${place}所辖地区中已收录的${members}个，${what}相加为${sum}${unit}，大于${place}自身的${value}${unit}${periods > 1 ? `；共有${periods}个时期如此，此处是相差最大的` : ''}。请核对数值、单位和行政区划口径。`,
};

/** How many members a place has figures of, what they make, what it has itself, and in how many periods they exceed it. */
type MembersTold = { members: number; sum: string; value: string; unit: string; periods: number };
