'use client';

import { useId, useState } from 'react';

type Props = { text: string; words: { copy: string; copied: string; failed: string } };

/** A text to be quoted, with a button that copies it; without scripts it can be selected as it stands. */
export function CiteCopy({ text, words }: Props) {
  const id = useId();
  return (
    <>
      <span id={id} className="select-all whitespace-pre-line wrap-anywhere">
        {text}
      </span>{' '}
      <CopyButton {...{ id, text, words }} />
    </>
  );
}

/** A button that copies the text that stands in the element of that id. */
export function CopyButton({ id, text, words }: Props & { id: string }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    setSaid('');
    setSaid((await copyText(text, id)) ? words.copied : words.failed);
  };
  return (
    <>
      <button
        type="button"
        onClick={copy}
        aria-describedby={id}
        className="no-print cursor-pointer p-1 text-accent underline noscript:hidden"
      >
        {words.copy}
      </button>{' '}
      <span role="status" className="text-mute">
        {said}
      </span>
    </>
  );
}

/** Copies by the clipboard; where there is none (no TLS, old browsers) selects the text and copies the selection. */
async function copyText(text: string, id: string): Promise<boolean> {
  try {
    // Safari wants the item at once and lets its content be a promise.
    const blob = Promise.resolve(new Blob([text], { type: 'text/plain' }));
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]);
    return true;
  } catch {
    return writeText(text).catch(() => copySelection(id));
  }
}

async function writeText(text: string): Promise<boolean> {
  await navigator.clipboard.writeText(text);
  return true;
}

function copySelection(id: string): boolean {
  const element = document.getElementById(id);
  // What is folded away cannot be selected.
  element?.closest('details')?.setAttribute('open', '');
  const selection = getSelection();
  if (!element || !selection) return false;
  selection.selectAllChildren(element);
  return document.execCommand('copy');
}
