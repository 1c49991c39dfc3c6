import type { RuleKey } from '@/lib/texts/reading';
import type { Held, HeldIndicator } from './held';
import { folded } from './plain-name';
import { readUnit, type Unit } from './units';

export type IndicatorRead = { indicator: HeldIndicator; rule: RuleKey | undefined };

export type IndicatorIndex = {
  held: Map<string, HeldIndicator>;
  names: Map<string, IndicatorRead[]>;
  units: Map<string, Unit>;
  /** Chinese names, the longest first, by which an indicator is found in a title. */
  written: { name: string; indicator: HeldIndicator }[];
};

const order = [undefined, 'indicatorBySynonym'] as const;

/** Returns an index of all names of indicators. */
export function indexIndicators({ indicators }: Held): IndicatorIndex {
  const names = new Map<string, IndicatorRead[]>();
  for (const indicator of indicators) {
    for (const name of [indicator.id, indicator.nameZh, indicator.nameEn])
      addName(names, name, { indicator, rule: undefined });
    for (const name of indicator.names) addName(names, name, { indicator, rule: 'indicatorBySynonym' });
  }
  const written = indicators.flatMap((indicator) =>
    [indicator.nameZh, ...indicator.names.filter((name) => /\p{Script=Han}{3}/u.test(name))].map((name) => ({
      ...{ name: withoutBrackets(name), indicator },
    })),
  );
  return {
    held: new Map(indicators.map((indicator) => [indicator.id, indicator])),
    names,
    units: new Map(indicators.flatMap((one) => ownUnit(one) ?? [])),
    written: written.toSorted((a, b) => b.name.length - a.name.length),
  };
}

function ownUnit({ id, unit, unitZh }: HeldIndicator): [[string, Unit]] | undefined {
  const own = readUnit(unit) ?? readUnit(unitZh);
  return own && [[id, own]];
}

/** A unit as it is compared: no blanks, one case and width. */
const written = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

/**
 * Tells whether a text is the unit of an indicator as the data spell it, which need be no unit that is known otherwise. Of
 * so much a person, household or thousand, tables often say only of what: 平方米 of 平方米/人.
 */
export function isUnitOf({ unit, unitZh, unitEn }: HeldIndicator, text: string): boolean {
  const [counted = ''] = unitZh.split('/');
  return [unit, unitZh, unitEn, counted].some((own) => written(own) === written(text));
}

const withoutBrackets = (name: string) => name.replace(/[（(][^）)]*[）)]/g, '').trim();

/** A name with what stands in brackets names one; without it, all that are told apart by it. */
function addName(names: Map<string, IndicatorRead[]>, name: string, read: IndicatorRead): void {
  for (const key of new Set([folded(name), folded(withoutBrackets(name))])) {
    if (key === '') continue;
    const others = names.get(key) ?? [];
    if (!others.some(({ indicator }) => indicator === read.indicator)) names.set(key, [...others, read]);
  }
}

/** Returns the indicators that a name may stand for: by an id, which is of one alone, by their own names, else by other words, else by parts of a code. */
export function readIndicators(index: IndicatorIndex, text: string): IndicatorRead[] {
  const own = index.held.get(text.trim());
  if (own) return [{ indicator: own, rule: undefined }];
  const found = index.names.get(folded(text)) ?? byParts(index, text);
  return found.toSorted((a, b) => rankOf(a) - rankOf(b));
}

const rankOf = ({ rule }: IndicatorRead) => order.indexOf(rule as (typeof order)[number]);

/** `POP_RURAL` has a beginning of each part of an id. */
function byParts({ held }: IndicatorIndex, text: string): IndicatorRead[] {
  const parts = /^[A-Za-z]{2,}(?:[_.-][A-Za-z]{2,})+$/.test(text) ? text.toLowerCase().split(/[_.-]/) : [];
  if (parts.length === 0) return [];
  const fits = ({ id }: HeldIndicator) => {
    const own = id.split('_');
    return own.length === parts.length && parts.every((part, at) => own[at]?.startsWith(part));
  };
  return [...held.values()].filter(fits).map((indicator) => ({ indicator, rule: 'indicatorByParts' }));
}

/** What behind a name makes another thing of it. */
const other = /^(?:[、和与及]?(?:增|增长|增速|增幅|占|比重|构成|指数|排名|位次|速度|同比|贡献|密度|目标))/;

/** Returns the indicators that a title names; several where the title names several, or one word stands for several. */
export function indicatorsInText({ written }: IndicatorIndex, text: string): HeldIndicator[] {
  let rest = text.normalize('NFKC').replace(/\s/g, '');
  const found = new Set<HeldIndicator>();
  let taken = '';
  for (const { name, indicator } of written) {
    if (name === taken && found.size > 0) found.add(indicator);
    const at = rest.indexOf(name);
    if (at === -1) continue;
    if (other.test(rest.slice(at + name.length))) continue;
    found.add(indicator);
    taken = name;
    rest = rest.replaceAll(name, ' ');
  }
  return [...found];
}
