import type { Figure } from '@/lib/figures/comparability';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';

/** Returns what is to be minded about a figure, to be listed in brackets: its doubt, how many members it rests on where some are missing, and a weak source. */
export function cautionsOf(figure: Figure, locale: Locale): string[] {
  const { coverage, tier } = figure.point;
  const { panel, weakSource } = siteTexts[locale];
  const doubt = speech[locale].doubt(figure);
  return [
    ...(doubt ? [doubt] : []),
    ...(coverage && coverage.members < coverage.of ? [panel.someMembers(coverage.members, coverage.of)] : []),
    ...(tier === 'C' ? [weakSource] : []),
  ];
}

/** The same in brackets, to stand right behind the figure; empty where there is nothing to mind. */
export function markedText(figure: Figure, locale: Locale): string {
  const cautions = cautionsOf(figure, locale);
  const { bracketed, names } = speech[locale];
  return cautions.length > 0 ? bracketed(names(cautions)) : '';
}

/** Returns the same of figures that a sentence sets against each other without telling them, each by its name, once where it is the same of all; empty for none. */
export function comparedTexts(figures: readonly Figure[], locale: Locale): string {
  const { clauses, parts, labelled, name } = speech[locale];
  const own = figures.map((figure) => clauses(cautionsOf(figure, locale)));
  if (new Set(own).size === 1) return own[0] ?? '';
  return parts(figures.map(({ line }, at) => own[at] && labelled(name(line), own[at])));
}

/** Returns that in brackets; empty for none. */
export function comparedCautions(figures: readonly Figure[], locale: Locale): string {
  const text = comparedTexts(figures, locale);
  return text && speech[locale].bracketed(text);
}
