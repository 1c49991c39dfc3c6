import type { Theme, ThemePanel } from '@/lib/figures/catalogue';
import { readSelection, type Selection, type SelectionProblem } from '@/lib/figures/selection';
import { type Holding, isHeld } from './held-pages';

/** Where a panel stands on its page: what is behind its theme, before its variant. */
export const anchorOf = ({ id }: Pick<ThemePanel, 'id'>): string => id.split('.')[1] ?? id;

/** The keys by which readers pick among panels of a theme, each with the values that it takes, the first by itself. */
export function choicesOf({ panels }: Pick<Theme, 'panels'>): Map<string, string[]> {
  const choices = new Map<string, string[]>();
  for (const { choice, variant } of panels) {
    if (choice && variant) choices.set(choice, [...(choices.get(choice) ?? []), variant]);
  }
  return choices;
}

/** What a reader has picked on the page of a theme: variants by key, and parts of a selection. */
export type ThemeChoice = { variants: ReadonlyMap<string, string>; selection: Selection };

/** Reads the address of the page of a theme; what cannot be read falls back to what the page shows by itself. */
export function readThemeChoice(
  theme: Pick<Theme, 'panels'>,
  search: URLSearchParams,
): ThemeChoice & { problems: SelectionProblem[] } {
  const choices = choicesOf(theme);
  const { selection, problems } = readSelection(search, {}, [...choices.keys()]);
  const variants = new Map<string, string>();
  for (const [key, [usual = '', ...others]] of choices) {
    const given = search.getAll(key);
    const known = [usual, ...others].find((variant) => given.length === 1 && variant === given[0]);
    if (given.length > 0 && known === undefined)
      problems.push({ parameter: key, value: given.join(' and '), allowed: [usual, ...others].join(', ') });
    variants.set(key, known ?? usual);
  }
  return { variants, selection, problems };
}

/** The panels that a page shows by section, of those among which a reader picks the picked one. */
export function sectionsOf(
  { panels }: Pick<Theme, 'panels'>,
  { variants }: Pick<ThemeChoice, 'variants'>,
): ThemePanel[][] {
  const shown = panels.filter(({ choice, variant }) => !choice || variants.get(choice) === variant);
  const sections = new Map<number, ThemePanel[]>();
  for (const panel of shown) sections.set(panel.section, [...(sections.get(panel.section) ?? []), panel]);
  return [...sections.entries()].sort(([a], [b]) => a - b).map(([, section]) => section);
}

/** The selection that a panel shows; empty where it shows none. */
export function selectionIn({ view }: Pick<ThemePanel, 'view'>): Selection {
  return readSelection(new URLSearchParams(view ?? '')).selection;
}

/** The kinds of panels that show a selection as a view does. */
const viewKinds: readonly ThemePanel['kind'][] = ['view', 'pairs', 'years'];

/** The views of a theme, in their order. */
export function viewsOf({ panels }: Pick<Theme, 'panels'>): Selection[] {
  return panels.filter(({ kind, view }) => viewKinds.includes(kind) && view !== null).map(selectionIn);
}

/** Whether the data set has anything to say on the page of a theme. */
export function isShown({ panels }: Pick<Theme, 'panels'>, held: Holding): boolean {
  const pages = { zones: 'projects/zones', clusters: 'clusters', projects: 'projects' } as const;
  return panels.some(({ kind }) => (kind in pages ? isHeld(held, pages[kind as keyof typeof pages]) : true));
}

/** What the overview tells first: the two views that a search engine is told of. */
export function leadingViews(themes: readonly Theme[]): Selection[] {
  return themes.slice(0, 1).flatMap(viewsOf).slice(0, 2);
}
