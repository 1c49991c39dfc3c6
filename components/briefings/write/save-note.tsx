import { briefingPath } from '@/lib/addresses/briefings';
import { signInAddress } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { formatTimeOfDay } from '@/lib/language/moment';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { Conflict } from './conflict';
import { problemText } from './problem-text';
import type { Editing } from './use-editing';

type Props = { editing: Editing; id: string; locale: Locale };

/** How it stands with the saving, in words. */
export function SaveNote({ editing: { state, saver }, id, locale }: Props) {
  const words = briefingEditorTexts[locale];
  const bad = !['saved', 'saving', 'changed'].includes(state.kind);
  return (
    <p role="status" data-save={state.kind} className={bad ? 'border-accent border-s-4 ps-3' : 'quiet'}>
      {state.kind === 'saved' && words.saved(formatTimeOfDay(state.at))}
      {state.kind === 'conflict' && words.conflict.title}
      {state.kind !== 'saved' && state.kind !== 'conflict' && words[state.kind]}{' '}
      {['offline', 'failed', 'refused'].includes(state.kind) && (
        <button type="button" className="action" onClick={() => saver.current?.tryNow()}>
          {words.tryNow}
        </button>
      )}{' '}
      {state.kind === 'refused' && (
        <a href={signInAddress(locale, briefingPath(locale, id))} target="_blank" rel="noreferrer" className="action">
          {words.signIn}
        </a>
      )}
    </p>
  );
}

/** What keeps the briefing from being saved and needs the author: problems without a field, a conflict, a deletion. */
export function SaveTrouble({ editing, locale }: Omit<Props, 'id'>) {
  const { state } = editing;
  if (state.kind === 'conflict' || state.kind === 'gone') return <Conflict {...{ editing, locale }} />;
  if (state.kind !== 'problems') return null;
  return (
    <ul role="alert" className="my-3 border-accent border-s-4 ps-3">
      {state.problems.length === 0 && <li>{briefingEditorTexts[locale].known.other}</li>}
      {state.problems.slice(0, 8).map((problem) => (
        <li key={`${problem.parameter} ${problem.value}`}>
          {placeText(problem.parameter, locale)}
          {problemText(problem, locale)}
        </li>
      ))}
    </ul>
  );
}

/** Where a problem lies: the slide by its number. */
function placeText(parameter: string, locale: Locale): string {
  const [, at] = /^slides\.(\d+)/.exec(parameter) ?? [];
  if (at === undefined) return '';
  return briefingEditorTexts[locale].named(Number(at) + 1, '');
}
