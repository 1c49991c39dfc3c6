import { formatAmount, formatPeople, type Unit } from './amount';
import { formatNumber, formatPeriod, formatSigned } from './format';
import { forms } from './forms';
import type { Locale } from './locale';

/** Texts to be joined; what is empty is left out. */
type Texts = readonly (string | false | null | undefined)[];

/** How a language joins and writes what texts of every noun need. */
function speak(locale: Locale) {
  const { htmlLang, regionLang, script, marks, brackets, all } = forms[locale];
  const some = (texts: Texts) => texts.filter((text): text is string => Boolean(text));
  const joinedBy = (mark: string) => (texts: Texts) => some(texts).join(mark);
  const list = new Intl.ListFormat(regionLang, { style: 'narrow' });
  return {
    htmlLang,
    regionLang,
    script,
    marks,
    /** Names one after the other. */
    names: (texts: Texts) => list.format(some(texts)),
    /** Names of which all are meant. */
    all: (texts: Texts) => all.format(some(texts)),
    /** Parts of one sentence. */
    clauses: joinedBy(marks.clause),
    /** Parts that hold commas themselves. */
    parts: joinedBy(marks.part),
    /** Words or sentences, one after the other. */
    joined: joinedBy(marks.space),
    /** What is told of a thing, after its name. */
    labelled: (name: string, text: string) => name + marks.colon + text,
    /** A text as a sentence of its own. */
    ended: (text: string) => text + marks.stop.trimEnd(),
    /** Text in brackets to stand behind another: `（2017）`, ` (2017)`. */
    bracketed: (text: string | number) => brackets.join(String(text)),
    number: (value: number, decimals = 1) => formatNumber(value, decimals, locale),
    signed: (value: number, decimals = 1) => formatSigned(value, decimals, locale),
    amount: (value: number, decimals: number, unit: Unit) => formatAmount(value, decimals, unit, locale),
    people: (value: number, decimals: number, unit: Unit) => formatPeople(value, decimals, unit, locale),
    period: (text: string) => formatPeriod(text, locale),
  };
}

export const speech = { zh: speak('zh'), en: speak('en') } satisfies Record<Locale, unknown>;
