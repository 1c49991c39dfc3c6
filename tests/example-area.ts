import type { Area, AreaSide } from '@/lib/area/area';

const left: AreaSide = {
  side: 'left',
  id: 'sichuan',
  group: 'side-sichuan',
  province: '510000',
  ...{ nameEn: 'Sichuan', nameZh: '四川', shortZh: '川' },
  ...{ unitsEn: 'counties and districts', unitsZh: '县市区' },
  ...{ colour: '#0072b2', colourText: '#006aa6', colourDark: '#4aa8e0', colourDarkText: '#5fb4e8' },
  ...{ apart: null, apartEn: null, apartZh: null },
};
const right: AreaSide = {
  side: 'right',
  id: 'chongqing',
  group: 'side-chongqing',
  province: '500000',
  ...{ nameEn: 'Chongqing', nameZh: '重庆', shortZh: '渝' },
  ...{ unitsEn: 'districts and counties', unitsZh: '区县' },
  ...{ colour: '#d55e00', colourText: '#b34e00', colourDark: '#f0803c', colourDarkText: '#f58d4e' },
  ...{ apart: '500112', apartEn: 'which books the trade of the bonded port', apartZh: '记有保税港的贸易' },
};

/** The area of the reference data, without a database. */
export const exampleArea: Area = {
  id: 'sichuan-chongqing',
  nameEn: 'Sichuan-Chongqing adjacent area',
  nameZh: '川渝毗邻地区',
  nation: '000000',
  elsewhere: ['port-all-chongqing'],
  ...{ classNoteEn: 'What district means differs.', classNoteZh: '“区”是建制名称。' },
  ...{ jumpDeviations: 8, jumpTimes: 2, jumpPoints: 15, jumpYears: 12 },
  ...{ left, right },
  lead: {
    indicator: 'urbanization_rate',
    others: ['population_resident', 'gdp', 'gdp_per_capita', 'export_openness', 'retail_sales'],
    subjects: [
      { kind: 'group', id: 'side-sichuan', without: [] },
      { kind: 'group', id: 'side-chongqing', without: [] },
    ],
  },
  roles: {
    ...{ residents: 'population_resident', urban_residents: 'population_urban', urban_share: 'urbanization_rate' },
    ...{ output: 'gdp', output_per_resident: 'gdp_per_capita', exports: 'exports', export_share: 'export_openness' },
    ...{ cargo: 'port_cargo_throughput', containers: 'port_container_throughput', port_capacity: 'port_capacity' },
    zone_trade: 'bonded_zone_trade',
  },
};

export const exampleSides = { left, right };
