import type { Locale } from '@/lib/language/locale';
import { copyTexts } from '@/lib/texts/copy';

/** What of a view can be copied. */
export const copyables = ['picture', 'sentence', 'table'] as const;
export type Copyable = (typeof copyables)[number];

type Props = {
  /** The address of the picture. */
  picture: string;
  /** Where what is copied can be seen again. */
  view: string;
  /** In place of what the panel says. */
  sentence?: string;
  copies?: readonly Copyable[];
  locale: Locale;
};

/** Buttons that copy a view; `Copies` on the page hears them, so that they need no script of their own. */
export function CopyActions({ picture, view, sentence, copies = copyables, locale }: Props) {
  const messages = copyTexts[locale];
  return (
    <span
      className="copy-actions flex flex-wrap items-baseline gap-x-3"
      data-picture={picture}
      data-view={view}
      data-sentence={sentence}
    >
      {messages.title}
      {copies.map((what) => (
        <button key={what} type="button" data-copy={what} className="cursor-pointer">
          {messages[what]}
        </button>
      ))}
    </span>
  );
}
