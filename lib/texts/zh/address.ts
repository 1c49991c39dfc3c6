/** What may stand in each parameter of an address, in Chinese; the interface says the same in English. */
export const zh: Readonly<Record<string, string>> = {
  i: '指标编码，如 urbanization_rate（见“指标”页）',
  j: '最多11个其他指标的编码，以点相连，如 gdp.export_openness',
  p: '地区行政区划代码或片区编码，以点相连，如 500112.512021（见“地区”页）',
  y: '年份或年份范围，如 2020、2007..2016、2010..',
  t: '年份，如 2020',
  c: '年份，如 2010',
  s: '该指标的口径编码，如 census',
  b: '参照的地区、片区或目标编码，如 500000',
  n: '地区行政区划代码，如 500112',
  x: 'linear（线性）或 log（对数）',
  a: 'shared（共用）或 free（各自）',
  o: 'given（所列）、value（数值）、gap（差距）或 change（变化）',
  v: 'profile、table、dumbbell、multiples、scatter 或 heat 等图式',
  l: 'boundary（边界图）或 tiles（方格图）',
  r: '数据版本号，如 1',
};
