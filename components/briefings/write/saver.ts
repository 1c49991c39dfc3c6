import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import { isSameContent } from '@/lib/briefing/edit';
import { mergeContent } from '@/lib/briefing/merge';
import type { SelectionProblem } from '@/lib/figures/selection';
import { dropDraft, keepDraft } from './draft';
import type { SavedBriefing } from './saved-briefing';

/** How it stands with what an author has changed. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'changed' | 'saving' | 'offline' | 'failed' | 'refused' | 'gone' }
  | { kind: 'problems'; problems: SelectionProblem[] }
  | { kind: 'conflict'; theirs: SavedBriefing };

type Hearer = {
  /** How it stands now. */
  tell(state: SaveState): void;
  /** What was saved, and what stands there now. */
  took(answer: SavedBriefing, sent: BriefingContent): void;
  /** Another has saved other parts meanwhile: both can be had, on the base of what stood there before. */
  merge(answer: SavedBriefing, base: BriefingContent): void;
};

/** The wait after the last change before it is saved, and the waits between tries that fail. */
const wait = 600;
const pauses = [2_000, 4_000, 8_000, 16_000, 30_000, 60_000];

/** All of a briefing that a save would change, frozen answers too. */
const keyOf = ({ title, subtitle, date, language, slides }: BriefingContent) =>
  JSON.stringify([
    [title, subtitle, date, language],
    slides.map(({ id, kind, headline, text, note, views }) => [
      [id, kind, headline, text, note],
      views.map(({ view, frozen, kept }) => [view, frozen, kept]),
    ]),
  ]);

export type Saver = ReturnType<typeof createSaver>;

/** Saves a briefing some time after each change, one request at a time, and never over what another has saved unseen. */
export function createSaver({ id, version: first, savedAt, content }: Briefing, { tell, took, merge }: Hearer) {
  let version = first;
  let [saved, at, wanted] = [content, savedAt, content];
  let state: SaveState = { kind: 'saved', at };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  /** Whether what the author has was made on the version that was last read or saved here. */
  let isOnBase = true;
  let busy = false;

  const become = (next: SaveState) => {
    state = next;
    tell(next);
  };
  const isPending = () => keyOf(wanted) !== keyOf(saved);
  const plan = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pause);
  };
  const settle = () => {
    clearTimeout(timer);
    if (isPending()) {
      become({ kind: 'changed' });
      plan(wait);
      return;
    }
    dropDraft(id);
    become({ kind: 'saved', at });
  };
  const stands = (answer: SavedBriefing) => {
    ({ version, savedAt: at, content: saved } = answer.briefing);
    isOnBase = true;
    failures = 0;
  };
  const fail = () => {
    become({ kind: navigator.onLine ? 'failed' : 'offline' });
    plan(pauses[Math.min(failures++, pauses.length - 1)] ?? wait);
  };

  async function save(): Promise<void> {
    if (busy || !isPending() || state.kind === 'conflict' || state.kind === 'gone') return;
    clearTimeout(timer);
    busy = true;
    become({ kind: 'saving' });
    const sent = wanted;
    const response = await put(id, version, sent);
    const body = await response?.json().catch(() => undefined);
    busy = false;
    take(response?.status ?? 0, body, sent);
  }

  function take(status: number, body: unknown, sent: BriefingContent): void {
    const answer = body as SavedBriefing | undefined;
    const mine = status === 409 && answer && isSameContent(answer.briefing.content, sent);
    // What stands there is what was sent: the answer to an earlier save was lost on its way.
    if ((status === 200 && answer) || mine) {
      stands(answer);
      if (wanted === sent) wanted = saved;
      took(answer, sent);
      settle();
      return;
    }
    const both =
      status === 409 && answer && isOnBase ? mergeContent(saved, wanted, answer.briefing.content) : undefined;
    if (both && answer) {
      const base = saved;
      stands(answer);
      wanted = both;
      merge(answer, base);
      settle();
      return;
    }
    const next = refusalOf(status, body);
    if (next) become(next);
    else fail();
  }

  return {
    /** Takes what the author has now; `base`: the version it was made on, when not the one at hand. */
    offer(next: BriefingContent, base = version): void {
      wanted = next;
      if (base !== version) isOnBase = false;
      version = base;
      if (isPending()) keepDraft(id, { version, content: wanted });
      if (busy || state.kind === 'conflict' || state.kind === 'gone') return;
      settle();
    },
    isPending: () => busy || isPending(),
    tryNow(): void {
      failures = 0;
      void save();
    },
    /** Goes on from what another has saved: what the author has is saved over it. */
    overwrite(theirs: SavedBriefing): void {
      stands(theirs);
      state = { kind: 'changed' };
      if (isPending()) void save();
      else settle();
    },
    /** Gives up what the author has for what another has saved. */
    adopt(theirs: SavedBriefing): void {
      stands(theirs);
      wanted = saved;
      state = { kind: 'changed' };
      settle();
    },
    /** Stops waiting to save, for good. */
    stop(): void {
      clearTimeout(timer);
    },
  };
}

/** An answer that trying again does not change; undefined for all others. */
function refusalOf(status: number, body: unknown): SaveState | undefined {
  if (status === 409 && body) return { kind: 'conflict', theirs: body as SavedBriefing };
  if (status === 403) return { kind: 'refused' };
  if (status === 404) return { kind: 'gone' };
  const { problems = [] } = (body ?? {}) as { problems?: SelectionProblem[] };
  return status === 400 || status === 413 ? { kind: 'problems', problems } : undefined;
}

function put(id: string, version: number, content: BriefingContent): Promise<Response | undefined> {
  return fetch(`/api/briefings/${id}`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ version, content }),
  }).catch(() => undefined);
}
