import { type Locale, nameOf } from '@/lib/language/locale';
import { type ClaimStep, type ClaimVerdict, claimSteps } from '@/lib/proposal/claim';
import { proposalTexts } from '@/lib/texts/proposal';
import { ClaimVerdictText } from './claim-verdict';

export type ContentsEntry = { id: string; step: ClaimStep; nameZh: string; nameEn: string; verdict: ClaimVerdict };

/** Every claim with its verdict, step by step, each the way to where it is argued. */
export function Contents({ entries, locale }: { entries: readonly ContentsEntry[]; locale: Locale }) {
  const { step: steps, contents } = proposalTexts[locale];
  return (
    <section id="contents" aria-labelledby="contents-title" className="section">
      <h2 id="contents-title" className="panel-title">
        {contents}
      </h2>
      <ol className="mt-3 columns-1 gap-x-12 text-[0.92rem] md:columns-2 print:columns-2">
        {claimSteps
          .filter((step) => entries.some((entry) => entry.step === step))
          .map((step) => (
            <li key={step} className="keep mb-3">
              <span className="font-medium">{steps[step]}</span>
              <ol>
                {entries
                  .filter((entry) => entry.step === step)
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
