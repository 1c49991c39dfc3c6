import { viewAddress } from '@/lib/files/passport';
import type { Locale } from '@/lib/locale';
import { copyMessages } from '@/lib/messages/copy';
import type { Selection } from '@/lib/selection';

/** What of a view can be copied. */
export const copyables = ['picture', 'sentence', 'table'] as const;
export type Copyable = (typeof copyables)[number];

/** Buttons that copy a view; `Copies` on the page hears them, so that they need no script of their own. */
export function CopyActions({ selection, query, locale }: { selection: Selection; query: string; locale: Locale }) {
  const messages = copyMessages[locale];
  return (
    <span
      className="copy-actions flex flex-wrap gap-x-3"
      data-picture={`/chart.png?${query}`}
      data-view={viewAddress('', locale, selection)}
    >
      {messages.title}
      {copyables.map((what) => (
        <button key={what} type="button" data-copy={what} className="cursor-pointer">
          {messages[what]}
        </button>
      ))}
    </span>
  );
}
