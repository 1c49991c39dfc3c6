import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import type { Chapter } from '@/lib/proposal/claim';
import { proposalTexts } from '@/lib/texts/proposal';
import type { PageContext } from '@/server/page/page-context';
import type { ClaimAnswer } from './claim-answers';
import { ClaimPanel } from './claim-panel';

/** How verdicts are reached, folded away until it is asked for. */
export function VerdictRule({ locale }: { locale: Locale }) {
  const { rule } = proposalTexts[locale];
  return (
    <details className="printed border-rule border-t py-4">
      <summary className="cursor-pointer font-medium">{rule.title}</summary>
      <ul className="mt-2 grid max-w-prose list-disc gap-1 ps-5 text-[0.92rem]">
        {rule.texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </details>
  );
}

type ChapterProps = Omit<Parameters<typeof ClaimPanel>[0], 'answer' | 'context'> & {
  context: PageContext;
  chapter: Chapter;
  answers: readonly ClaimAnswer[];
};

/** A chapter of the proposal with its claims; nothing where it has none. */
export function ChapterSection({ chapter, answers, ...props }: ChapterProps) {
  const { locale } = props.context;
  const own = answers.filter(({ claim }) => claim.step === chapter.id);
  if (own.length === 0) return null;
  const anchor = `step-${chapter.id}`;
  return (
    <section id={anchor} className="section" aria-labelledby={`${anchor}-title`}>
      <h2 id={`${anchor}-title`}>{nameOf(chapter, locale)}</h2>
      <p className="mt-1 mb-5 max-w-prose text-mute">{fieldOf(chapter, 'lead', locale)}</p>
      {own.map((answer) => (
        <ClaimPanel key={answer.claim.id} {...props} answer={answer} />
      ))}
    </section>
  );
}
