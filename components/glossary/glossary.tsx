import type { Locale } from '@/lib/language/locale';
import { glossaryTexts } from '@/lib/texts/glossary';

type Section = (typeof glossaryTexts)[Locale]['sections'][number];

/** The sections of the glossary, to go to. */
export function GlossaryContents({ locale }: { locale: Locale }) {
  const { contents, sections } = glossaryTexts[locale];
  return (
    <nav aria-label={contents} className="no-print flex flex-wrap gap-x-6 gap-y-1 pb-8 text-[0.95rem]">
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} className="underline decoration-rule underline-offset-4">
          {title}
        </a>
      ))}
    </nav>
  );
}

/** Whether most terms are single marks, which stand beside their meaning even on a phone. */
const isShort = (entries: Section['entries']) =>
  entries.filter(([term]) => term.length < 3).length > entries.length / 2;

/** A section of the glossary: each term beside what it means, above it where there is little room. */
export function GlossarySection({ section: { id, title, entries } }: { section: Section }) {
  return (
    <section id={id} className="section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <dl className="mt-3 max-w-4xl">
        {entries.map(([term, meaning]) => (
          <div
            key={term}
            className={`grid break-inside-avoid gap-x-6 gap-y-0.5 border-rule border-t py-2.5 first:border-t-0 sm:grid-cols-[13rem_1fr] print:grid-cols-[11rem_1fr] ${isShort(entries) ? 'grid-cols-[4.5rem_1fr]' : ''}`}
          >
            <dt className="serif leading-normal">{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
