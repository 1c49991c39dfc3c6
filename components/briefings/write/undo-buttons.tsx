import { useEffect, useEffectEvent } from 'react';
import { isWritingIn } from '@/components/frame/palette/opening-keys';
import type { Locale } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { Editing } from './use-editing';

type Props = Pick<Editing, 'history' | 'change'> & { locale: Locale; say: (text: string) => void };

/** Undo and redo, by buttons and by keys; within a text the keys belong to the text. */
export function UndoButtons({ history, change, locale, say }: Props) {
  const words = briefingEditorTexts[locale];
  const steps = [
    { type: 'undo', keys: 'Control+Z Meta+Z', isDone: history.past.length === 0, said: words.undone },
    { type: 'redo', keys: 'Control+Shift+Z Meta+Shift+Z', isDone: history.future.length === 0, said: words.redone },
  ] as const;
  const act = ({ type, isDone, said }: (typeof steps)[number]) => {
    if (isDone) return;
    change({ type });
    say(said);
  };
  useUndoKeys((isUndo) => act(steps[isUndo ? 0 : 1]));
  return (
    <span className="flex gap-4">
      {steps.map((step) => (
        <button
          key={step.type}
          type="button"
          className="action"
          aria-keyshortcuts={step.keys}
          aria-disabled={step.isDone}
          onClick={() => act(step)}
        >
          {words[step.type]}
        </button>
      ))}
    </span>
  );
}

function useUndoKeys(act: (isUndo: boolean) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWritingIn(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    act(key === 'z' && !event.shiftKey);
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
