import { type Briefing, type BriefingContent, headParts } from '@/lib/briefing/briefing';
import { isSameContent } from '@/lib/briefing/edit';
import { mergeContent } from '@/lib/briefing/merge';
import type { SelectionProblem } from '@/lib/figures/selection';
import { dropDraft, keepDraft } from './draft';
import type { SavedBriefing } from './drawn-slide';
import { putBriefing } from './save-request';

/** How it stands with what an author has changed. */
export type SaveState =
  | { kind: 'saved'; at: string }
  | { kind: 'changed' | 'saving' | 'offline' | 'failed' | 'refused' | 'gone' }
  | { kind: 'problems'; problems: SelectionProblem[] }
  | { kind: 'conflict'; theirs: SavedBriefing };

/** Whoever hears of what the saver has done. */
export type Hearer = {
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
const keyOf = (content: BriefingContent) =>
  JSON.stringify([
    headParts.map((part) => content[part] ?? ''),
    content.slides.map(({ id, kind, headline, text, note, views }) => [
      [id, kind, headline, text, note],
      views.map(({ view, frozen, kept }) => [view, frozen, kept]),
    ]),
  ]);

/** Saves a briefing some time after each change, one request at a time, and never over what another has saved unseen. */
export class Saver {
  readonly #hearer: Hearer;
  /** What was last read or saved here. */
  #base: Briefing;
  #wanted: BriefingContent;
  #state: SaveState;
  /** Whether what the author has was made on that base. */
  #isOnBase = true;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #failures = 0;
  /** The save that is under way. */
  #running: Promise<void> | undefined;

  constructor(briefing: Briefing, hearer: Hearer) {
    this.#hearer = hearer;
    this.#base = briefing;
    this.#wanted = briefing.content;
    this.#state = { kind: 'saved', at: briefing.savedAt };
  }

  /** Takes what the author has now; `version`: the one it was made on, when not the one at hand. */
  offer(next: BriefingContent, version = this.#base.version): void {
    this.#wanted = next;
    if (version !== this.#base.version) this.#isOnBase = false;
    this.#base = { ...this.#base, version };
    if (this.#isChanged()) keepDraft(this.#base.id, { version, content: next });
    if (!this.#running && !this.#isStuck()) this.#settle();
  }

  /** Returns whether something is not saved yet. */
  isPending(): boolean {
    return this.#running !== undefined || this.#isChanged();
  }

  readonly tryNow = (): void => {
    this.#failures = 0;
    void this.#save();
  };

  /** Saves without waiting what is not saved yet, and returns whether all is saved then. */
  async saveNow(): Promise<boolean> {
    // What is under way may have been sent before the last change.
    for (let tries = 0; tries < 2 && this.isPending(); tries++) await (this.#running ?? this.#save());
    return !this.isPending();
  }

  /** Goes on from what another has saved: what the author has is saved over it. */
  overwrite(theirs: SavedBriefing): void {
    this.#rest(theirs);
    this.#state = { kind: 'changed' };
    if (this.#isChanged()) void this.#save();
    else this.#settle();
  }

  /** Gives up what the author has for what another has saved. */
  adopt(theirs: SavedBriefing): void {
    this.#rest(theirs);
    this.#wanted = this.#base.content;
    this.#state = { kind: 'changed' };
    this.#settle();
  }

  /** Stops waiting to save, for good. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #isChanged(): boolean {
    return keyOf(this.#wanted) !== keyOf(this.#base.content);
  }

  /** Returns whether the author has to decide before anything can be saved. */
  #isStuck(): boolean {
    return this.#state.kind === 'conflict' || this.#state.kind === 'gone';
  }

  #become(state: SaveState): void {
    this.#state = state;
    this.#hearer.tell(state);
  }

  #plan(pause: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), pause);
  }

  #settle(): void {
    clearTimeout(this.#timer);
    if (this.#isChanged()) {
      this.#become({ kind: 'changed' });
      this.#plan(wait);
      return;
    }
    dropDraft(this.#base.id);
    this.#become({ kind: 'saved', at: this.#base.savedAt });
  }

  #rest({ briefing }: SavedBriefing): void {
    this.#base = briefing;
    this.#isOnBase = true;
    this.#failures = 0;
  }

  async #save(): Promise<void> {
    if (this.#running || !this.#isChanged() || this.#isStuck()) return;
    clearTimeout(this.#timer);
    this.#become({ kind: 'saving' });
    this.#running = this.#send(this.#wanted);
    await this.#running;
  }

  async #send(sent: BriefingContent): Promise<void> {
    const response = await putBriefing({ ...this.#base, content: sent });
    const body = await response?.json().catch(() => undefined);
    this.#running = undefined;
    this.#take(response?.status ?? 0, body, sent);
  }

  #take(status: number, body: unknown, sent: BriefingContent): void {
    const answer = status === 200 || status === 409 ? (body as SavedBriefing | undefined) : undefined;
    // What stands there is what was sent: the answer to an earlier save was lost on its way.
    if (answer && (status === 200 || isSameContent(answer.briefing.content, sent))) {
      this.#rest(answer);
      if (this.#wanted === sent) this.#wanted = this.#base.content;
      this.#hearer.took(answer, sent);
      this.#settle();
      return;
    }
    const base = this.#base.content;
    const both = answer && this.#isOnBase ? mergeContent(base, this.#wanted, answer.briefing.content) : undefined;
    if (answer && both) {
      this.#rest(answer);
      this.#wanted = both;
      this.#hearer.merge(answer, base);
      this.#settle();
      return;
    }
    const refusal = refusalOf(status, body);
    if (refusal) this.#become(refusal);
    else this.#fail();
  }

  #fail(): void {
    this.#become({ kind: navigator.onLine ? 'failed' : 'offline' });
    this.#plan(pauses[Math.min(this.#failures++, pauses.length - 1)] ?? wait);
  }
}

/** An answer that trying again does not change; undefined for all others. */
function refusalOf(status: number, body: unknown): SaveState | undefined {
  if (status === 409 && body) return { kind: 'conflict', theirs: body as SavedBriefing };
  if (status === 403) return { kind: 'refused' };
  if (status === 404) return { kind: 'gone' };
  const { problems = [] } = (body ?? {}) as { problems?: SelectionProblem[] };
  return status === 400 || status === 413 ? { kind: 'problems', problems } : undefined;
}
