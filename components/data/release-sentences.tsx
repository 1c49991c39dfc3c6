import { ChangedLines } from '@/components/ui/changed-lines';
import { effectKey, type KeptEffect, type KeptEffects } from '@/lib/drafts/effects';
import type { Locale } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { draftTexts } from '@/lib/texts/drafts';
import { releaseTexts } from '@/lib/texts/release';

/** So many sentences are shown at once. */
const shown = 12;

/** The verdicts and sentences that a release changed, old beside new, as its editor saw them before it was published. */
export function ReleaseSentences({ effects, locale }: { effects: KeptEffects; locale: Locale }) {
  const { told, counts, language, slides } = effects;
  const words = releaseTexts[locale];
  if (told.length === 0) return null;
  const list = (all: readonly KeptEffect[]) =>
    all.map((one) => <Sentence key={effectKey(one)} {...{ one, language, locale }} />);
  return (
    <section className="mt-10" data-sentences={told.length}>
      <h2 className="panel-title">{words.sentences}</h2>
      <p className="quiet mb-3">
        {words.sentencesLead(counts.turned ?? 0, slides.length)}
        {language !== locale && words.asSeen}
      </p>
      <div className="pair-of-states quiet" aria-hidden>
        <p />
        <p className="border-tick border-b">{words.before}</p>
        <p className="border-ink border-b-2">{words.now}</p>
      </div>
      {list(told.slice(0, shown))}
      {told.length > shown && (
        <details>
          <summary className="cursor-pointer py-2">{draftTexts[locale].changes.others(told.length - shown)}</summary>
          {list(told.slice(shown))}
        </details>
      )}
    </section>
  );
}

type SentenceProps = { one: KeptEffect; language: Locale; locale: Locale };

function Sentence({ one: { page, path, id, title, gravity, gone, come }, language, locale }: SentenceProps) {
  const lang = language === locale ? undefined : speech[language].htmlLang;
  return (
    <div className="pair-of-states border-rule border-t py-3" data-gravity={gravity}>
      <p lang={lang}>
        <a href={`${path}#${id}`} className="underline decoration-rule">
          {title || page}
        </a>
        <small className="block text-mute">{page}</small>
        {gravity === 'turned' && (
          <strong className="block text-sm" lang={speech[locale].htmlLang}>
            {draftTexts[locale].changes.gravities.turned}
          </strong>
        )}
      </p>
      <div className="min-w-0" lang={lang}>
        <ChangedLines lines={gone} others={come} as="del" />
      </div>
      <div className="min-w-0" lang={lang}>
        <ChangedLines lines={come} others={gone} as="ins" />
      </div>
    </div>
  );
}
