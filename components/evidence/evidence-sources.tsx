import { SourceLine } from '@/components/ui/source-list';
import type { Source } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import type { SiteTexts } from '@/lib/texts/site';

type NotesProps = { sources: readonly Source[]; locale: Locale; messages: SiteTexts };

/** The sources of a table, numbered as its cells name them. */
export function SourceNotes({ sources, locale, messages }: NotesProps) {
  return (
    <section aria-label={messages.panel.sources} className="mt-4">
      <ol className="source-notes grid list-decimal gap-1 ps-6 text-mute text-sm">
        {sources.map((source, index) => (
          <li key={source.id} id={`source-${index + 1}`} className="max-w-prose wrap-anywhere target:text-ink">
            <SourceLine {...{ source, locale, messages }} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The number of a source among the notes below, and the way there. */
export function NoteLink({ source, sources }: { source: Source; sources: readonly Source[] }) {
  const number = sources.findIndex(({ id }) => id === source.id) + 1;
  return (
    <a href={`#source-${number}`} title={source.title} className="text-mute text-xs no-underline">
      [{number}]
    </a>
  );
}
