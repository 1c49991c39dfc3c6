import { type BriefingContent, type FrozenView, headParts, type Slide, type SlideKind, slideKinds } from './briefing';
import { moved } from './tray';

/** What an author does to a briefing. `at` is when, in milliseconds: what is typed in one go is undone in one go. */
export type Edit =
  | { type: 'head'; fields: Partial<Omit<BriefingContent, 'slides'>>; at: number }
  | { type: 'words'; id: string; fields: Partial<Pick<Slide, 'headline' | 'text' | 'note'>>; at: number }
  | { type: 'kind'; id: string; kind: SlideKind }
  | { type: 'view'; id: string; index: number; view: string }
  | { type: 'add'; slide: Slide; after: string | null }
  | { type: 'duplicate'; id: string; newId: string }
  | { type: 'remove'; id: string }
  | { type: 'move'; id: string; to: number }
  /** Figures that are kept although there are newer ones up to this release; of all slides where `id` is null. */
  | { type: 'keep'; id: string | null; release: number }
  /** Figures that are to be frozen anew: those of these slides. */
  | { type: 'update'; ids: readonly string[] }
  | { type: 'replace'; content: BriefingContent };

/** A briefing with what was before and what was undone; `run` names the field that is being typed in. */
export type History = {
  past: readonly BriefingContent[];
  present: BriefingContent;
  future: readonly BriefingContent[];
  run: { field: string; at: number } | null;
};

export const mostSteps = 100;

/** A pause after which what is typed is a step of its own. */
const pause = 1500;

export function startHistory(content: BriefingContent): History {
  return { past: [], present: content, future: [], run: null };
}

/** The briefing after an edit, which can be undone; the same history where the edit changes nothing. */
export function edit(history: History, change: Edit): History {
  const present = edited(history.present, change);
  if (JSON.stringify(present) === JSON.stringify(history.present)) return history;
  const run = runOf(change);
  const { run: before } = history;
  const goesOn = run !== null && before !== null && run.field === before.field && run.at - before.at < pause;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-mostSteps);
  return { past, present, future: [], run };
}

function runOf(change: Edit): History['run'] {
  if (change.type !== 'head' && change.type !== 'words') return null;
  // Going back to the suggestion is a step of its own.
  if (Object.values(change.fields).includes(null)) return null;
  const owner = change.type === 'words' ? change.id : '';
  return { field: `${owner} ${Object.keys(change.fields).sort().join(' ')}`, at: change.at };
}

export function undo({ past, present, future }: History): History {
  const last = past.at(-1);
  if (!last) return { past, present, future, run: null };
  return { past: past.slice(0, -1), present: last, future: [present, ...future], run: null };
}

export function redo({ past, present, future }: History): History {
  const [next, ...rest] = future;
  if (!next) return { past, present, future, run: null };
  return { past: [...past, present], present: next, future: rest, run: null };
}

function edited(content: BriefingContent, change: Edit): BriefingContent {
  const { slides } = content;
  const each = (alter: (slide: Slide) => Slide) => ({ ...content, slides: slides.map(alter) });
  const one = (id: string, alter: (slide: Slide) => Slide) => each((slide) => (slide.id === id ? alter(slide) : slide));
  switch (change.type) {
    case 'head':
      return { ...content, ...change.fields };
    case 'words':
      return one(change.id, (slide) => ({ ...slide, ...change.fields }));
    case 'kind':
      return one(change.id, (slide) => (mayBe(slide, change.kind) ? { ...slide, kind: change.kind } : slide));
    case 'view':
      return one(change.id, (slide) => ({ ...slide, views: withView(slide.views, change.index, change.view) }));
    case 'add':
      return { ...content, slides: slides.toSpliced(placeAfter(slides, change.after), 0, change.slide) };
    case 'duplicate':
      return {
        ...content,
        slides: slides.flatMap((slide) => (slide.id === change.id ? [slide, copyOf(slide, change.newId)] : [slide])),
      };
    case 'remove':
      return { ...content, slides: slides.filter(({ id }) => id !== change.id) };
    case 'move': {
      const from = slides.findIndex(({ id }) => id === change.id);
      return from < 0 ? content : { ...content, slides: moved(slides, from, change.to) };
    }
    case 'keep':
      return each((slide) => (change.id === null || slide.id === change.id ? keep(slide, change.release) : slide));
    case 'update':
      return each((slide) => (change.ids.includes(slide.id) ? thaw(slide) : slide));
    case 'replace':
      return change.content;
  }
}

const copyOf = (slide: Slide, id: string): Slide => ({ ...slide, id });

/** Whether a slide with its views can be of another kind. */
export function mayBe({ views }: Slide, kind: SlideKind): boolean {
  return views.length >= slideKinds[kind].least && views.length <= slideKinds[kind].most;
}

const frozenAnew = (view: string): FrozenView => ({ view, frozen: null, kept: null });

function withView(views: FrozenView[], index: number, view: string): FrozenView[] {
  if (index > views.length) return views;
  return views[index]?.view === view ? views : views.toSpliced(index, 1, frozenAnew(view));
}

function placeAfter(slides: Slide[], after: string | null): number {
  const at = slides.findIndex(({ id }) => id === after);
  return at < 0 ? slides.length : at + 1;
}

const keep = (slide: Slide, release: number): Slide => ({
  ...slide,
  views: slide.views.map((view) => (view.frozen === null ? view : { ...view, kept: release })),
});

const thaw = (slide: Slide): Slide => ({ ...slide, views: slide.views.map(({ view }) => frozenAnew(view)) });

/**
 * Takes over which answers were frozen in a save, here and in what can be undone or redone, so that going back and forth
 * never freezes a figure twice.
 */
export function withFrozen(history: History, saved: BriefingContent): History {
  const frozen = new Map(
    saved.slides.flatMap(({ id, views }) => views.map((view, at) => [`${id} ${at}`, view] as const)),
  );
  const fill = (content: BriefingContent): BriefingContent => ({
    ...content,
    slides: content.slides.map((slide) => ({
      ...slide,
      views: slide.views.map((view, at) => {
        const known = frozen.get(`${slide.id} ${at}`);
        return view.frozen === null && known?.view === view.view ? { ...view, frozen: known.frozen } : view;
      }),
    })),
  });
  const { past, present, future, run } = history;
  return { past: past.map(fill), present: fill(present), future: future.map(fill), run };
}

/** Whether two briefings say the same, whatever is frozen for them. */
export function isSameContent(a: BriefingContent, b: BriefingContent): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b));
}

function bare(content: BriefingContent) {
  return [headParts.map((part) => content[part] ?? ''), content.slides.map(bareSlide)];
}

/** What an author made of a slide, without what is frozen for it. */
export function bareSlide({ id, kind, headline, text, note, views }: Slide) {
  return [id, kind, headline, text, note, views.map(({ view, kept }) => [view, kept])];
}
