import { type BriefingContent, headParts, type Slide } from './briefing';
import { bareSlide, type History } from './edit';

/** One of two states that both came from `base`: the one that changed; undefined where both did, in different ways. */
function changed<T>(base: T, mine: T, theirs: T, isSame: (a: T, b: T) => boolean): { kept: T } | undefined {
  if (isSame(mine, base)) return { kept: theirs };
  return isSame(theirs, base) || isSame(mine, theirs) ? { kept: mine } : undefined;
}

const isEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** Figures that are to be frozen anew are a change too. */
const wholeOf = (slide: Slide | undefined) => slide && [bareSlide(slide), slide.views.map(({ frozen }) => frozen)];
const isSameSlide = (a: Slide | undefined, b: Slide | undefined) => isEqual(wholeOf(a), wholeOf(b));

const idsOf = ({ slides }: BriefingContent) => slides.map(({ id }) => id);

/**
 * What two authors made of one state, where each changed other parts: heads, slides, their order. Undefined where both
 * changed the same, for only they can choose.
 */
export function mergeContent(
  base: BriefingContent,
  mine: BriefingContent,
  theirs: BriefingContent,
): BriefingContent | undefined {
  const heads = headParts.map(
    (field) => [field, changed<string | undefined>(base[field], mine[field], theirs[field], isEqual)] as const,
  );
  const [b, m, t] = [base, mine, theirs].map(({ slides }) => new Map(slides.map((slide) => [slide.id, slide])));
  const ids = [...new Set([...idsOf(theirs), ...idsOf(mine)])];
  const slides = ids.map((id) => [id, changed(b?.get(id), m?.get(id), t?.get(id), isSameSlide)] as const);
  const order = orderOf(base, mine, theirs);
  if (!order || [...heads, ...slides].some(([, one]) => !one)) return undefined;
  const kept = new Map(slides.flatMap(([id, one]) => (one?.kept ? [[id, one.kept] as const] : [])));
  return {
    ...theirs,
    ...Object.fromEntries(heads.map(([field, one]) => [field, one?.kept])),
    slides: order.flatMap((id) => kept.get(id) ?? []),
  };
}

/** The order of the one who changed it, with what the other added behind what it stood behind. */
function orderOf(base: BriefingContent, mine: BriefingContent, theirs: BriefingContent): string[] | undefined {
  const isMoved = (other: BriefingContent) => {
    const shared = (one: BriefingContent, two: BriefingContent) => idsOf(one).filter((id) => idsOf(two).includes(id));
    return !isEqual(shared(base, other), shared(other, base));
  };
  if (!isMoved(mine)) return withAdded(idsOf(theirs), idsOf(mine));
  return isMoved(theirs) ? undefined : withAdded(idsOf(mine), idsOf(theirs));
}

function withAdded(lead: readonly string[], other: readonly string[]): string[] {
  return other.reduce<string[]>(
    (ids, id, at) => {
      if (ids.includes(id)) return ids;
      const before = other.slice(0, at).findLast((one) => ids.includes(one));
      return ids.toSpliced(before === undefined ? 0 : ids.indexOf(before) + 1, 0, id);
    },
    [...lead],
  );
}

/** A history in which every state holds what another has changed; what cannot hold it can no more be gone back to. */
export function mergeHistory(history: History, base: BriefingContent, theirs: BriefingContent): History {
  const merged = (states: readonly BriefingContent[]) =>
    states.flatMap((state) => mergeContent(base, state, theirs) ?? []);
  const present = mergeContent(base, history.present, theirs) ?? history.present;
  return { past: merged(history.past), present, future: merged(history.future), run: null };
}
