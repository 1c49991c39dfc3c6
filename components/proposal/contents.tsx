import { type Locale, nameOf } from '@/lib/language/locale';
import type { Chapter, ClaimVerdict } from '@/lib/proposal/claim';
import { proposalTexts } from '@/lib/texts/proposal';
import { ClaimVerdictText } from './claim-verdict';

export type ContentsEntry = { id: string; step: string; nameZh: string; nameEn: string; verdict: ClaimVerdict };

type Props = { chapters: readonly Chapter[]; entries: readonly ContentsEntry[]; locale: Locale };

/** Every claim with its verdict, chapter by chapter, each the way to where it is argued. */
export function Contents({ chapters, entries, locale }: Props) {
  const { contents } = proposalTexts[locale];
  return (
    <section id="contents" aria-labelledby="contents-title" className="section" data-repeats>
      <h2 id="contents-title" className="panel-title">
        {contents}
      </h2>
      <ol className="mt-3 columns-1 gap-x-12 text-[0.92rem] md:columns-2 print:columns-2">
        {chapters
          .filter(({ id }) => entries.some(({ step }) => step === id))
          .map((chapter) => (
            <li key={chapter.id} className="keep mb-3">
              <span className="font-medium">{nameOf(chapter, locale)}</span>
              <ol>
                {entries
                  .filter(({ step }) => step === chapter.id)
                  .map((entry) => (
                    <li
                      key={entry.id}
                      className="flex flex-wrap justify-between gap-x-4 border-rule border-b border-dotted py-1"
                    >
                      <a href={`#${entry.id}`} className="underline decoration-rule">
                        {nameOf(entry, locale)}
                      </a>
                      <span className="text-mute">
                        <ClaimVerdictText verdict={entry.verdict} locale={locale} />
                      </span>
                    </li>
                  ))}
              </ol>
            </li>
          ))}
      </ol>
    </section>
  );
}
