export const zh = {
  parts: '因四舍五入，分项之和与合计略有出入。',
  difference: '因四舍五入，所列差额与所列两数之差略有出入。',
  /** Of a difference in per cent. */
  relative: '因四舍五入，所列相差百分比与按所列两数计算的略有出入。',
};
