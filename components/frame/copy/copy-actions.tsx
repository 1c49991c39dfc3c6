import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';

/** What of a view can be copied. */
export const copyables = ['sentence', 'table', 'picture', 'link', 'citation'] as const;
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
  const words = barTexts[locale];
  const notes: Partial<Record<Copyable, string>> = words.copyNotes;
  return (
    <div className="copy-actions" data-picture={picture} data-view={view} data-sentence={sentence}>
      {copies.map((what) => (
        <button key={what} type="button" data-copy={what}>
          {words.copies[what]} {notes[what] && <small>{notes[what]}</small>}
        </button>
      ))}
    </div>
  );
}
