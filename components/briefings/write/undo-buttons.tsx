import { useEffect, useEffectEvent } from 'react';
import { isWritingIn } from '@/components/frame/palette/opening-keys';
import type { Locale } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { Editing } from './use-editing';

type Props = Pick<Editing, 'history' | 'change'> & { locale: Locale; say: (text: string) => void };

/** Undo and redo, by buttons and by keys; within a text the keys belong to the text. */
export function UndoButtons({ history, change, locale, say }: Props) {
  const words = briefingEditorTexts[locale];
  const undo = () => {
    if (history.past.length === 0) return;
    change({ type: 'undo' });
    say(words.undone);
  };
  const redo = () => {
    if (history.future.length === 0) return;
    change({ type: 'redo' });
    say(words.redone);
  };
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWritingIn(event.target)) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'z' && !event.shiftKey) undo();
    else redo();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <span className="flex gap-4">
      <button
        type="button"
        className="action"
        aria-keyshortcuts="Control+Z Meta+Z"
        aria-disabled={history.past.length === 0}
        onClick={undo}
      >
        {words.undo}
      </button>
      <button
        type="button"
        className="action"
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z"
        aria-disabled={history.future.length === 0}
        onClick={redo}
      >
        {words.redo}
      </button>
    </span>
  );
}
