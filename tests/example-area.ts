import type { Area, AreaSide } from '@/lib/area/area';

const left: AreaSide = {
  side: 'left',
  group: 'side-sichuan',

  province: '510000',
  ...{ nameEn: 'Sichuan', nameZh: '四川', shortZh: '川' },
  ...{ unitsEn: 'counties and districts', unitsZh: '县市区' },
  ...{ colour: '#0072b2', colourText: '#006aa6', colourDark: '#4aa8e0', colourDarkText: '#5fb4e8' },
};
const right: AreaSide = {
  side: 'right',
  group: 'side-chongqing',

  province: '500000',
  ...{ nameEn: 'Chongqing', nameZh: '重庆', shortZh: '渝' },
  ...{ unitsEn: 'districts and counties', unitsZh: '区县' },
  ...{ colour: '#d55e00', colourText: '#b34e00', colourDark: '#f0803c', colourDarkText: '#f58d4e' },
};

/** The area of the reference data, without a database. */
export const exampleArea: Area = {
  id: 'sichuan-chongqing',
  nameEn: 'Sichuan-Chongqing adjacent area',
  nameZh: '川渝毗邻地区',
  nation: '000000',
  elsewhere: ['port-all-chongqing'],
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
  },
};

export const exampleSides = { left, right };
