'use client';

import { useRef } from 'react';

type Props = { label: string };

/** Takes what is pasted: the text shows, and where the clipboard has a table as HTML that goes along, since it knows merged cells. */
export function PasteBox({ label }: Props) {
  const html = useRef<HTMLInputElement>(null);
  return (
    <label className="draft-field">
      {label}
      <textarea
        name="text"
        rows={8}
        spellCheck={false}
        onPaste={(event) => {
          const given = event.clipboardData.getData('text/html');
          const isWhole = event.currentTarget.value.trim() === '';
          if (html.current) html.current.value = isWhole && /<table/i.test(given) ? given : '';
        }}
        // What is typed afterwards is not in the HTML.
        onKeyUp={(event) => {
          if (html.current && event.key.length === 1 && !event.ctrlKey && !event.metaKey) html.current.value = '';
        }}
      />
      <input ref={html} type="hidden" name="html" />
    </label>
  );
}
