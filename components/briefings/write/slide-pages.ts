import type { Slide } from '@/lib/briefing/briefing';

/** The drawings of slides by id; a list of sources that goes on has further ones, `id~2` and so on. */
type Drawings = { keys: () => Iterable<string> };

/** On which page a slide stands, and of how many. */
export type SlidePage = { number: number; of: number };

/** Returns the page of a slide as its drawing counts it: a list of sources may take several pages. */
export function slidePage(slides: readonly Pick<Slide, 'id'>[], at: number, drawings: Drawings): SlidePage {
  const ids = [...drawings.keys()];
  const counts = slides.map(({ id }) => 1 + ids.filter((one) => one.startsWith(`${id}~`)).length);
  const sum = (some: readonly number[]) => some.reduce((all, count) => all + count, 0);
  return { number: sum(counts.slice(0, at)) + 1, of: sum(counts) };
}

/** Returns the page on which a slide will stand once it is moved to another place among the slides. */
export function movedPage(slides: readonly Pick<Slide, 'id'>[], id: string, to: number, drawings: Drawings): SlidePage {
  const own = slides.filter((slide) => slide.id === id);
  const rest = slides.filter((slide) => slide.id !== id);
  return slidePage([...rest.slice(0, to), ...own, ...rest.slice(to)], to, drawings);
}
