/** A unit as a power of ten of the base of what it measures: a hundred million yuan is `yuan` with power 8. */
export type Unit = { measure: Measure; power: number };

export type Measure = (typeof bases)[number]['measure'];

/** What is measured, in all spellings of its base; powers are of the first base of each measure. */
const bases = [
  { measure: 'yuan', power: 0, names: ['元', '人民币元', '元人民币', 'yuan', 'cny', 'rmb', 'xdc'] },
  { measure: 'dollars', power: 0, names: ['美元', 'usd', 'us dollars', 'dollars', 'us$'] },
  { measure: 'persons', power: 0, names: ['人', '口', 'persons', 'people', 'person', 'ps'] },
  { measure: 'tonnes', power: 0, names: ['吨', 't', 'tonnes', 'tons', 'tonne'] },
  { measure: 'tonneKilometres', power: 0, names: ['吨公里', '吨千米', 't-km', 'tkm', 'tonne-km', 'tonne-kilometres'] },
  { measure: 'kilometres', power: 0, names: ['公里', '千米', 'km', 'kilometres'] },
  { measure: 'kilometres', power: -3, names: ['米', 'metres'] },
  { measure: 'area', power: 0, names: ['平方公里', '平方千米', 'km2', 'sq km', 'square kilometres'] },
  { measure: 'area', power: -2, names: ['公顷', 'ha', 'hectares'] },
  { measure: 'area', power: -6, names: ['平方米', 'm2', 'square metres'] },
  { measure: 'containers', power: 0, names: ['标箱', '标准箱', '国际标准箱', 'teu', 'teus'] },
  { measure: 'share', power: 0, names: ['%', 'percent', 'per cent', 'pct', 'pt', '百分比'] },
  { measure: 'share', power: -1, names: ['‰', 'permille', 'per mille', '千分比'] },
  { measure: 'share', power: 2, names: ['小数', 'fraction'] },
  {
    measure: 'yuanPerDollar',
    power: 0,
    names: ['元/美元', '人民币元/美元', 'cny/usd', 'cny per usd', 'yuan per dollar'],
  },
  { measure: 'trains', power: 0, names: ['列', 'trains'] },
  {
    measure: 'pieces',
    power: 0,
    names: ['个', '座', '家', '件', '项', 'berths', 'pieces', 'enterprises', 'firms', 'patents'],
  },
  { measure: 'households', power: 0, names: ['户', 'households'] },
  { measure: 'beds', power: 0, names: ['张', 'beds'] },
  { measure: 'volumes', power: 0, names: ['册', '册件', '册（件）', '册(件)', 'volumes'] },
  { measure: 'kilowattHours', power: 0, names: ['千瓦时', '千瓦小时', 'kwh', 'kilowatt-hours'] },
  { measure: 'kilowattHours', power: 3, names: ['兆瓦时', 'mwh'] },
  { measure: 'concentration', power: 0, names: ['微克/立方米', '微克每立方米', 'ug/m3', 'μg/m3', 'μg/m³'] },
  { measure: 'areaPerPerson', power: 0, names: ['平方米/人', 'm2/person', 'm2 per person'] },
  { measure: 'roomsPerHousehold', power: 0, names: ['间/户', 'rooms', 'rooms per household'] },
  { measure: 'bedsPerThousand', power: 0, names: ['张/千人', 'beds per 1000', 'beds per 1,000 residents'] },
  { measure: 'pupilsPerTeacher', power: 0, names: ['人/教师', 'pupils per teacher'] },
] as const;

/** How many of a base. */
const multiples: Record<string, number> = {
  ...{ '': 0, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12 },
  ...{ thousand: 3, '1,000': 3, '1000': 3, '10,000': 4, '10000': 4, '1e4': 4, million: 6, '1e6': 6 },
  ...{ '100 million': 8, '1e8': 8, billion: 9, trillion: 12 },
};

type Base = (typeof bases)[number];

/** The longest first, so that dollars are not read as yuan. */
const named = bases
  .flatMap((base: Base) => base.names.map((name) => ({ name: name as string, base })))
  .toSorted((a, b) => b.name.length - a.name.length);

const known = new Map<string, Unit | undefined>();
const mostKnown = 1000;
/** No unit is longer. */
const longest = 30;

/** Reads a unit in any of its spellings (`亿元`, `10,000 persons`, `万TEU`, `％`); undefined for what is none. */
export function readUnit(text: string): Unit | undefined {
  if (text.length > longest) return undefined;
  if (!known.has(text) && known.size < mostKnown) known.set(text, unitIn(text));
  return known.has(text) ? known.get(text) : unitIn(text);
}

function unitIn(text: string): Unit | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/(?:\/|每|per |a )(?:年|annum|year|a)$/, '')
    .trim();
  for (const { name, base } of named) {
    if (!plain.endsWith(name)) continue;
    const before = plain
      .slice(0, -name.length)
      .replace(/^(?:rmb|cny|us\$)\s*/, '')
      .trim();
    const power = Object.hasOwn(multiples, before) ? multiples[before] : undefined;
    if (power !== undefined) return { measure: base.measure, power: base.power + power };
  }
  return undefined;
}

/** Reads what stands for ten thousand or a hundred million behind a number, as a power of ten. */
export const readMultiple = (text: string): number | undefined =>
  text !== '' && Object.hasOwn(multiples, text) ? multiples[text] : undefined;

/** The power of ten by which figures in one unit become figures in another; undefined where they measure unlike things. */
export function shiftBetween(from: Unit, to: Unit): number | undefined {
  return from.measure === to.measure ? from.power - to.power : undefined;
}

/** Returns the key of a unit: what it measures and the power. */
export const unitKey = ({ measure, power }: Unit) => `${measure}:${power}`;

/** Powers in which a measure may be given where its table does not say: what a reader is asked to choose from. */
const offered: Partial<Record<Measure, number[]>> = {
  yuan: [0, 4, 6, 8],
  dollars: [0, 4, 6, 8],
  persons: [0, 4],
  tonnes: [0, 4, 8],
  tonneKilometres: [0, 4, 8],
  area: [0, -2, -6],
  containers: [0, 4],
  share: [0, -1, 2],
  kilometres: [0, 4],
  kilowattHours: [0, 4, 8],
  volumes: [0, 3, 4],
  households: [0, 4],
};

/** Returns the units in which figures may be where nothing says so; its own alone where there is no doubt. */
export function offeredUnits(own: Unit): Unit[] {
  const powers = offered[own.measure] ?? [own.power];
  return [...new Set([own.power, ...powers])].map((power) => ({ measure: own.measure, power }));
}

/** Reads the key of a unit back; undefined for what is none. */
export function parseUnitKey(key: string): Unit | undefined {
  const [, name, power] = /^([a-zA-Z]+):(-?\d{1,2})$/.exec(key) ?? [];
  const base = bases.find(({ measure }) => measure === name);
  return base && { measure: base.measure, power: Number(power) };
}
