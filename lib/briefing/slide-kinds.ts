/** The kinds of slide, and how many views each may show. */
export const slideKinds = {
  cover: { least: 0, most: 0 },
  section: { least: 0, most: 0 },
  view: { least: 1, most: 1 },
  views: { least: 2, most: 2 },
  statement: { least: 0, most: 1 },
  table: { least: 1, most: 1 },
  text: { least: 0, most: 0 },
  sources: { least: 0, most: 0 },
} as const;

export type SlideKind = keyof typeof slideKinds;

/** How much a briefing holds, in slides and characters: more can be neither shown nor kept in mind. `headlineEm` is the width of a line, in heights of its letters. */
export const most = {
  slides: 60,
  title: 120,
  headline: 200,
  headlineEm: 31,
  text: 2000,
  note: 4000,
  view: 2000,
} as const;
