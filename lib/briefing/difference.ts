import { type BriefingContent, headParts, type Slide } from './briefing';
import { bareSlide } from './edit';

/** A part in which two states of a briefing differ. `number` is the place of a slide in the state that has it. */
export type Difference =
  | { part: (typeof headParts)[number] | 'order' }
  | { part: 'slide'; number: number; id: string; how: 'changed' | 'onlyMine' | 'onlyTheirs' };

/** Where the state that an author has differs from the one that stands on the server. */
export function differencesOf(mine: BriefingContent, theirs: BriefingContent): Difference[] {
  const heads = headParts.filter((part) => mine[part] !== theirs[part]);
  const theirSlides = new Map(theirs.slides.map((slide) => [slide.id, slide]));
  const myIds = new Set(mine.slides.map(({ id }) => id));
  const shared = (slides: Slide[]) =>
    slides.filter(({ id }) => myIds.has(id) && theirSlides.has(id)).map(({ id }) => id);
  const isReordered = shared(mine.slides).join(' ') !== shared(theirs.slides).join(' ');
  return [
    ...heads.map((part) => ({ part })),
    ...(isReordered ? [{ part: 'order' as const }] : []),
    ...mine.slides.flatMap((slide, at): Difference[] => {
      const other = theirSlides.get(slide.id);
      if (!other) return [{ part: 'slide', number: at + 1, id: slide.id, how: 'onlyMine' }];
      const same = JSON.stringify(bareSlide(slide)) === JSON.stringify(bareSlide(other));
      return same ? [] : [{ part: 'slide', number: at + 1, id: slide.id, how: 'changed' }];
    }),
    ...theirs.slides.flatMap(({ id }, at): Difference[] =>
      myIds.has(id) ? [] : [{ part: 'slide', number: at + 1, id, how: 'onlyTheirs' }],
    ),
  ];
}
