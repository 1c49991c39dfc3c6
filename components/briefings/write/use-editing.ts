import { useEffect, useEffectEvent, useReducer, useRef, useState } from 'react';
import type { Briefing, BriefingContent } from '@/lib/briefing/briefing';
import { type Edit, edit, redo, startHistory, undo, withFrozen } from '@/lib/briefing/edit';
import { mergeHistory } from '@/lib/briefing/merge';
import { dropDraft, readDraft } from './draft';
import { type DrawnSlide, drawnAnew, type SavedBriefing } from './drawn-slide';
import { type Hearer, Saver, type SaveState } from './saver';

type Step =
  | Edit
  | { type: 'merge'; base: BriefingContent; theirs: BriefingContent }
  | { type: 'undo' }
  | { type: 'redo' }
  | { type: 'saved'; content: BriefingContent };

function step(history: ReturnType<typeof startHistory>, change: Step) {
  if (change.type === 'undo') return undo(history);
  if (change.type === 'redo') return redo(history);
  if (change.type === 'merge') return mergeHistory(history, change.base, change.theirs);
  if (change.type === 'saved') return withFrozen(history, change.content);
  return edit(history, change);
}

/** A briefing under the hands of its author: what it says, what can be undone, and how it stands with its saving. */
export function useEditing(briefing: Briefing, drawn: readonly DrawnSlide[]) {
  const [history, change] = useReducer(step, briefing.content, startHistory);
  const [drawings, setDrawings] = useState(() => new Map(drawn.map((slide) => [slide.id, slide])));
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: briefing.savedAt });
  const [isMerged, setMerged] = useState(false);
  const took = (answer: SavedBriefing) => {
    setDrawings(drawnAnew(answer));
    change({ type: 'saved', content: answer.briefing.content });
  };
  const merge = (answer: SavedBriefing, base: BriefingContent) => {
    setDrawings(drawnAnew(answer));
    setMerged(true);
    change({ type: 'merge', base, theirs: answer.briefing.content });
  };
  const take = (content: BriefingContent) => change({ type: 'replace', content });
  const { saver, isRestored, release } = useSaver(briefing, { tell: setState, took, merge, take });
  const { present } = history;
  const isFirst = useRef(true);
  useEffect(() => {
    // What the server sent needs no saving, and a draft has been offered with its own version.
    if (isFirst.current) isFirst.current = false;
    else saver.current?.offer(present);
  }, [saver, present]);
  const adopt = (theirs: SavedBriefing) => {
    saver.current?.adopt(theirs);
    setDrawings(drawnAnew(theirs));
  };
  return { history, change, drawings, state, saver, isRestored, isMerged, adopt, release };
}

type Author = Hearer & { take: (draft: BriefingContent) => void };

/** The saver of a briefing, which starts from the draft of an earlier visit and holds back whoever leaves too early. */
function useSaver(briefing: Briefing, author: Author) {
  const [isRestored, setRestored] = useState(false);
  const saver = useRef<Saver>(undefined);
  /** Whether the author has left what is not saved. */
  const isReleased = useRef(false);
  const took = useEffectEvent(author.took);
  const merge = useEffectEvent(author.merge);
  const start = useEffectEvent(() => {
    const own = new Saver(briefing, {
      tell: author.tell,
      took: (...all) => took(...all),
      merge: (...all) => merge(...all),
    });
    saver.current = own;
    const draft = readDraft(briefing.id);
    if (draft) {
      own.offer(draft.content, draft.version);
      author.take(draft.content);
      setRestored(own.isPending());
    }
    return own;
  });
  useEffect(() => {
    const own = start();
    const left = new AbortController();
    const hold = (event: BeforeUnloadEvent) => own.isPending() && !isReleased.current && event.preventDefault();
    window.addEventListener('online', own.tryNow, { signal: left.signal });
    window.addEventListener('beforeunload', hold, { signal: left.signal });
    return () => {
      own.stop();
      left.abort();
    };
  }, []);
  const release = () => {
    saver.current?.stop();
    dropDraft(briefing.id);
    isReleased.current = true;
  };
  return { saver, isRestored, release };
}

export type Editing = ReturnType<typeof useEditing>;
