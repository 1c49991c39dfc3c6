import { useState } from 'react';
import type { Locale } from '@/lib/locale';
import { briefingEditorMessages } from '@/lib/messages/briefing-editor';
import { dropDraft } from './draft';

type Props = { id: string; locale: Locale; onRemoved: () => void };

/** Deletes the briefing once its author has said so twice. */
export function Remover({ id, locale, onRemoved }: Props) {
  const words = briefingEditorMessages[locale].remover;
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const remove = async () => {
    setFailed(false);
    const response = await fetch(`/api/briefings/${id}`, { method: 'DELETE' }).catch(() => undefined);
    // What is not there any more needs no deleting.
    if (response?.status !== 204 && response?.status !== 404) return setFailed(true);
    dropDraft(id);
    onRemoved();
    window.location.assign(`/${locale}/briefings`);
  };
  if (!asked) {
    return (
      <button type="button" className="action justify-self-start" onClick={() => setAsked(true)}>
        {words.open}
      </button>
    );
  }
  return (
    <div role="alert" className="grid gap-2">
      <p>{words.sure}</p>
      <p className="flex gap-5">
        <button type="button" className="action-main" onClick={() => void remove()}>
          {words.yes}
        </button>
        <button type="button" className="action" onClick={() => setAsked(false)}>
          {words.no}
        </button>
      </p>
      {failed && <p>{words.failed}</p>}
    </div>
  );
}
