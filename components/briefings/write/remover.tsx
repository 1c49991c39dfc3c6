import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/language/locale';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';

type Props = { id: string; locale: Locale; onRemoved: () => void };

/** Deletes the briefing once its author has said so twice. */
export function Remover({ id, locale, onRemoved }: Props) {
  const words = briefingEditorTexts[locale].remover;
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  /** The button that takes the place of the one pressed; of the answers the one that does no harm. */
  const next = useRef<HTMLButtonElement>(null);
  const pressed = useRef(false);
  useEffect(() => {
    if (pressed.current) next.current?.focus();
  }, [asked]);
  const ask = (wanted: boolean) => {
    pressed.current = true;
    setAsked(wanted);
  };
  const remove = async () => {
    if (await isDeleted(id)) onRemoved();
    else setFailed(true);
  };
  if (!asked) {
    return (
      <button ref={next} type="button" className="action justify-self-start" onClick={() => ask(true)}>
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
        <button ref={next} type="button" className="action" onClick={() => ask(false)}>
          {words.no}
        </button>
      </p>
      {failed && <p>{words.failed}</p>}
    </div>
  );
}

async function isDeleted(id: string): Promise<boolean> {
  const response = await fetch(`/api/briefings/${id}`, { method: 'DELETE' }).catch(() => undefined);
  // What is not there any more needs no deleting.
  return response?.status === 204 || response?.status === 404;
}
