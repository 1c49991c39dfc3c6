import type { Figure } from '@/lib/figures/comparability';
import type { Line } from '@/lib/figures/comparison';
import { doubtNameOf } from '@/lib/figures/doubt';
import { formatAmount, formatPeople, type Unit } from './amount';
import { chartDecimals, formatNumber, formatPeriod, formatSigned, shortPeriod } from './format';
import { forms } from './forms';
import { type Locale, tags } from './languages';
import { listed } from './list';
import { parsePeriod } from './period';
import { shortNameOf } from './short-name';

/** Texts to be joined; what is empty is left out. */
type Texts = readonly (string | false | null | undefined)[];

/** Joins texts of every noun as a language does. */
function joining(locale: Locale) {
  const { marks, brackets, all } = forms[locale];
  const some = (texts: Texts) => texts.filter((text): text is string => Boolean(text));
  const joinedBy = (mark: string) => (texts: Texts) => some(texts).join(mark);
  return {
    /** Names one after the other. */
    names: (texts: Texts) => listed(some(texts), locale),
    /** Names of which all are meant. */
    all: (texts: Texts) => all.format(some(texts)),
    /** Parts of one sentence. */
    clauses: joinedBy(marks.clause),
    /** Parts that hold commas themselves. */
    parts: joinedBy(marks.part),
    /** Items one after the other, parted so that the marks within one part none. */
    items(texts: Texts) {
      const own = some(texts);
      const isMarked = own.some((text) => [marks.list, marks.clause].some((mark) => text.includes(mark)));
      return own.join(isMarked ? marks.part : marks.list);
    },
    /** Words or sentences, one after the other. */
    joined: joinedBy(marks.space),
    /** What is told of a thing, after its name. */
    labelled: (name: string, text: string) => name + marks.colon + text,
    /** A text as a sentence of its own. */
    ended: (text: string) => text + marks.stop.trimEnd(),
    /** Text at the head of a column or a line. */
    heading: (text: string) => text.charAt(0).toLocaleUpperCase(tags[locale].htmlLang) + text.slice(1),
    /** Text in brackets to stand behind another: `（2017）`, ` (2017)`. */
    bracketed: (text: string | number) => brackets.join(String(text)),
  };
}

/** Writes periods as a language does. */
function dating(locale: Locale) {
  const { census, theCensus, marks } = forms[locale];
  const period = (text: string) => formatPeriod(text, locale);
  const momentIn = (text: string, said: (year: number) => string) => {
    const parsed = parsePeriod(text);
    return parsed?.kind === 'day' ? said(parsed.year) : period(text);
  };
  return {
    period,
    /** From one period to another, each in the least room: `2000—2020年`, `2000–2020`. */
    span(first: string, last: string) {
      const [from, to] = [shortPeriod(first, locale), shortPeriod(last, locale)];
      return from === to ? from : from + marks.span + to + (/\d$/.test(to) ? marks.year : '');
    },
    /** A moment by itself: `2020年普查`, `2020 census`, a year. */
    momentName: (text: string) => momentIn(text, census),
    /** A moment within a sentence: `the 2020 census`. */
    moment: (text: string) => momentIn(text, theCensus),
    /** Years that follow each other: `2007—2009年`, `2007–2009`. */
    years: (from: number, to: number) => (from === to ? '' : from + marks.span) + period(String(to)),
    /** The year of a census or of anything else. */
    year: (text: string) => String(parsePeriod(text)?.year ?? text),
  };
}

/** Writes numbers and figures as a language does. */
function counting(locale: Locale) {
  const { thing, countWord } = forms[locale];
  const number = (value: number, decimals = 1) => formatNumber(value, decimals, locale);
  const amount = (value: number, decimals: number, unit: Unit) => formatAmount(value, decimals, unit, locale);
  return {
    number,
    countWord,
    signed: (value: number, decimals = 1) => formatSigned(value, decimals, locale),
    amount,
    people: (value: number, decimals: number, unit: Unit) => formatPeople(value, decimals, unit, locale),
    /** A place or group within a sentence: in English a group and a `Port of …` take the article, a place does not. */
    name(line: Line) {
      const name = shortNameOf(line, locale);
      return line.kind === 'group' || line.nameEn.startsWith('Port of ') ? thing(name) : name;
    },
  };
}

/** Writes figures as a language does, with what is to be minded about them. */
function figuring(locale: Locale) {
  const { doubts, marks, moreThan, lessThan } = forms[locale];
  const amount = (value: number, decimals: number, unit: Unit) => formatAmount(value, decimals, unit, locale);
  return {
    /** A figure as charts write it, without its unit. */
    value: ({ indicator, point }: Figure) => formatNumber(point.value ?? Number.NaN, chartDecimals(indicator), locale),
    /** A figure with its unit; what a source only says was passed, and what is more than nothing but rounds to it, say so. */
    told({ indicator, point }: Figure) {
      const value = point.value ?? Number.NaN;
      if (point.over) return moreThan(amount(value, Number.isInteger(value) ? 0 : 1, indicator));
      const decimals = value === 0 ? 0 : chartDecimals(indicator);
      const text = amount(value, decimals, indicator);
      const [digits = ''] = /[\d.,]+/.exec(text) ?? [];
      return value <= 0 || /[1-9]/.test(digits)
        ? text
        : lessThan(amount(0.5 * 10 ** -decimals, decimals + 1, indicator));
    },
    /** A figure with its unit, and behind it in brackets what to mind about it. */
    marked(figure: Figure): string {
      const doubt = this.doubt(figure);
      return this.told(figure) + (doubt ? forms[locale].brackets.join(doubt) : '');
    },
    /** The same to stand within brackets. */
    noted(figure: Figure): string {
      return [this.told(figure), this.doubt(figure)].filter(Boolean).join(marks.clause);
    },
    /** What to mind about a figure. */
    doubt({ point }: Figure) {
      const name = doubtNameOf(point);
      return name && doubts[name];
    },
  };
}

/** How a language joins and writes what texts of every noun need. */
function speak(locale: Locale) {
  const { marks } = forms[locale];
  return { ...tags[locale], marks, ...joining(locale), ...dating(locale), ...counting(locale), ...figuring(locale) };
}

export const speech = { zh: speak('zh'), en: speak('en') } satisfies Record<Locale, unknown>;
