export const zh = {
  parts: '因四舍五入，分项之和与合计略有出入。',
  difference: '因四舍五入，所列差额与所列两数之差略有出入。',
};
