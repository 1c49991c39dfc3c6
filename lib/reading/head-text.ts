import type { RuleKey } from '@/lib/texts/reading';
import type { HeldIndex } from './held-index';
import { type IndicatorRead, isUnitOf, readIndicators } from './indicator-index';
import { type PeriodRead, periodWithin, readPeriod } from './period-text';
import { type PlaceRead, readPlaces } from './place-index';
import { plainName } from './plain-name';
import { readMultiple, readUnit, shiftBetween, type Unit } from './units';

/** What a head, a key of a row or a line above the table says of its figures. Absent is what it does not say. */
export type Said = {
  /** What an answer names it by. */
  text: string;
  places?: PlaceRead[];
  /** Those that the words may mean; with one rule for all. */
  indicators?: IndicatorRead[];
  period?: PeriodRead;
  unit?: Unit;
  /** How many of what its indicator counts, as a power of ten, where nothing says of what: `常住人口（万）`. */
  multiple?: number;
  /** Words that none of these is made of; a head with such is not read. */
  rest?: string;
  /** It says that figures are of a census, or of the end of a year. */
  moment?: 'census' | 'yearEnd';
  rules: RuleKey[];
};

/** Words that change nothing of what figures are of. */
const neutral =
  /^(?:绝对[量数值额]|总量|总计|合计|数值|数额|指标值|实绩|完成|实际|本年|当年|本期|累计|全年|全社会|按?(?:当年|现行)价格?(?:计算)?|现价|当年价|公布数据?|年报数?|快报数?|统计数|value|level|total)+$/i;
const neutralBefore = /^(?:全年|全社会|本年|当年|本期|累计|按?当年价格?计算的?|期末)(?=\p{Script=Han}{2})/u;
const yearEnd = /^(?:年|期)[末底]|[（(](?:年|期)[末底]数?[）)]|(?:年|期)[末底]数?$/;

/** A longer text is prose. */
const longest = 200;

/** Returns which moment words about figures name. */
export function momentIn(text: string): Said['moment'] {
  if (/普查|人普|census/i.test(text)) return 'census';
  return /[年期][末底]|year-?\s?end/i.test(text) ? 'yearEnd' : undefined;
}

/** Reads a head such as `2010年末常住人口（人）` into what it says. */
export function readHead(index: HeldIndex, raw: string): Said {
  if (raw.length > longest) return { text: raw.slice(0, longest), rest: raw.slice(0, longest), rules: [] };
  const { name, ofWhich } = plainName(raw.replace(/\s*\n\s*/g, ''));
  const said: Said = { text: name, rules: ofWhich ? ['ofWhich'] : [] };
  const moment = momentIn(name);
  if (moment) said.moment = moment;
  if (name === '') return said;
  const period = readPeriod(name);
  if (period) return { ...said, period };
  if (readsWhole(index, said, name)) {
    readRateSign(said, name);
    return said;
  }
  if (readsWithUnit(index, said, name)) return said;
  readParts(index, said, name);
  return said;
}

/** A sign of a rate behind a name, `城镇化率（%）`, without which a name is the same. */
function readRateSign(said: Said, name: string): void {
  const [, sign] = /([%‰])\s*[)\]】]?\s*$/u.exec(name.normalize('NFKC')) ?? [];
  const unit = sign === undefined ? undefined : readUnit(sign);
  if (unit) said.unit = unit;
}

/** A whole name with a unit in brackets behind it: the name may have brackets and words of units of its own. */
function readsWithUnit(index: HeldIndex, said: Said, text: string): boolean {
  const [, name = '', inner = ''] = /^(.+?)\s*[（(【[]([^（()）【】[\]]+)[）)】\]]$/u.exec(text) ?? [];
  const found = name === '' ? [] : readIndicators(index.indicators, name);
  if (found.length === 0) return false;
  const unit = readUnit(inner);
  const isLike = ({ indicator: { id } }: IndicatorRead) => {
    const own = index.indicators.units.get(id);
    return unit !== undefined && own !== undefined && shiftBetween(unit, own) !== undefined;
  };
  const isOwn = found.some(({ indicator }) => isUnitOf(indicator, inner));
  if (!unit && !isOwn) return false;
  said.indicators = found;
  // The one unit that an indicator has need not be said.
  if (unit && (found.some(isLike) || !isOwn)) said.unit = unit;
  return true;
}

/** The whole text as one thing: a name may have brackets of its own. */
function readsWhole(index: HeldIndex, said: Said, text: string): boolean {
  const indicators = readIndicators(index.indicators, text);
  if (indicators.length > 0) {
    said.indicators = indicators;
    return true;
  }
  const places = readPlaces(index.places, text);
  if (places.length > 0) said.places = places;
  return places.length > 0;
}

/** Takes from a text what can be taken, from outside inwards, and leaves the rest. */
function readParts(index: HeldIndex, said: Said, name: string): void {
  let text = withoutBrackets(said, name);
  text = withoutUnit(said, text);
  const found = periodWithin(text);
  if (found) {
    said.period ??= found.read;
    text = found.rest.replace(/^[的:：,，、/-]+|[:：,，、/-]+$/g, '').trim();
  }
  text = text.replace(yearEnd, '').replace(neutralBefore, '').replace(yearEnd, '').trim();
  if (text === '' || neutral.test(text)) return;
  const period = said.period ? undefined : readPeriod(text);
  if (period) said.period = period;
  else if (!readsWhole(index, said, text)) said.rest = said.rest === undefined ? text : `${text}${said.rest}`;
}

const brackets = /\s*[（(【[]([^（()）【】[\]]*)[）)】\]]\s*/g;

/** What stands in brackets is a unit, a time, words that change nothing, or more than is known. */
function withoutBrackets(said: Said, text: string): string {
  return text.replace(brackets, (_, inner: string) => {
    const isOne = readUnit(inner) ?? readMultiple(inner.trim().toLowerCase());
    const parts = isOne !== undefined ? [inner] : inner.split(/[,，、;；:：]/);
    for (const part of parts) readBracket(said, part.trim());
    return '';
  });
}

function readBracket(said: Said, part: string): void {
  const [unit, multiple] = [readUnit(part), readMultiple(part.normalize('NFKC').toLowerCase())];
  if (unit) said.unit ??= unit;
  else if (multiple !== undefined) said.multiple ??= multiple;
  else if (part !== '' && part !== '单位' && !neutral.test(part) && !momentIn(part)) {
    const period = readPeriod(part);
    if (period) said.period ??= period;
    else said.rest = `${said.rest ?? ''}${part}`;
  }
}

/** A unit behind a stroke, a comma or a blank: `生产总值/亿元`. */
function withoutUnit(said: Said, text: string): string {
  const [, before = '', behind = ''] =
    /^(.+?)\s*(?:[/／,，:：]|\s)\s*([^/／,，:：\s]+(?:\/[^/\s]+)?)$/u.exec(text) ?? [];
  const unit = behind === '' ? undefined : readUnit(behind);
  if (!unit) return text;
  said.unit ??= unit;
  return before.replace(/单位$/, '').trim();
}

/** Words by which a head above or before others makes another thing of them. */
const changes = /增|减|占|比|构成|指数|位次|排名|名次|速|变化|growth|change|share|rank/i;

/** Returns what heads one above the other say together: the lower one counts, with what only the upper one says. */
export function joined(index: HeldIndex, path: readonly Said[]): Said {
  const [first, ...others] = path;
  if (!first) return { text: '', rules: [] };
  return others.reduce((upper, lower) => pairOf(index, upper, lower), first);
}

function pairOf(index: HeldIndex, upper: Said, lower: Said): Said {
  const text = [upper.text, lower.text].filter(Boolean).join(' / ');
  const both = { ...upper, ...lower, text, rules: [...new Set([...upper.rules, ...lower.rules])] };
  const period = upper.period && lower.period ? joinedPeriods(upper.period, lower.period) : both.period;
  if (period) both.period = period;
  const rest = lower.rest ?? (lower.indicators && upper.rest && !changes.test(upper.rest) ? undefined : upper.rest);
  if (rest === undefined) delete both.rest;
  else both.rest = rest;
  const whole = rest === undefined ? undefined : wholeOf(index, upper, lower);
  if (!whole) return both;
  delete both.rest;
  return { ...both, indicators: whole };
}

/** A year above and a part of it below. */
function joinedPeriods(upper: PeriodRead, lower: PeriodRead): PeriodRead {
  if (lower.part && upper.period && /^\d{4}$/.test(upper.period)) return { ...lower, period: upper.period };
  if (upper.part && lower.period && /^\d{4}$/.test(lower.period)) return { ...lower, part: upper.part };
  return lower;
}

/** An indicator and below it what is told of it, which together may be the name of another one. */
function wholeOf(index: HeldIndex, upper: Said, lower: Said): IndicatorRead[] | undefined {
  const [before, behind] = upper.indicators
    ? [upper.indicators[0]?.indicator.nameZh, lower.rest]
    : [lower.indicators?.[0]?.indicator.nameZh, upper.rest];
  const found = before && behind ? readIndicators(index.indicators, `${before}${behind}`) : [];
  return found.length > 0 ? found : undefined;
}
