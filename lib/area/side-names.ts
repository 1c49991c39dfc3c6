import type { Side } from '@/lib/figures/comparison';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import type { Area, AreaSide } from './area';

/** What the two sides of the border are called in one language. */
export type SideNames = Record<Side, string>;

/** The same with the name of the whole area. */
export type AreaNames = SideNames & { area: string };

type Rows<K extends keyof AreaSide> = Record<Side, Pick<AreaSide, K>>;

const both = <Row>({ left, right }: Record<Side, Row>, word: (row: Row) => string): SideNames => ({
  left: word(left),
  right: word(right),
});

export function sideNames(sides: Rows<'nameEn' | 'nameZh'>, locale: Locale): SideNames {
  return both(sides, (side) => nameOf(side, locale));
}

/** The names as short as a language has them: one character in Chinese, the whole name in English. */
export function shortSideNames(sides: Rows<'nameEn' | 'shortZh'>, locale: Locale): SideNames {
  return both(sides, ({ nameEn, shortZh }) => fieldOf({ nameEn, nameZh: shortZh }, 'name', locale));
}

/** What the border places of each side are called together. */
export function sideUnits(sides: Rows<'unitsEn' | 'unitsZh'>, locale: Locale): SideNames {
  return both(sides, (side) => fieldOf(side, 'units', locale));
}

export function areaNames(area: Pick<Area, 'nameEn' | 'nameZh' | Side>, locale: Locale): AreaNames {
  return { area: nameOf(area, locale), ...sideNames(area, locale) };
}
