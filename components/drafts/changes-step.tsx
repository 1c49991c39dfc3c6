import type { Effect } from '@/lib/drafts/effects';
import type { Locale } from '@/lib/language/locale';
import type { CellChange } from '@/lib/releases/cell-changes';
import { draftTexts } from '@/lib/texts/drafts';
import { ChangedFigures } from './changed-figures';
import { ChangedSlides, type SlideEffect } from './changed-slides';
import { DraftForm, type FormDraft } from './draft-form';
import { EffectGroups } from './effect-groups';
import { FigurePages } from './figure-pages';

export type Changes = {
  cells: readonly CellChange[];
  /** What the figures come from, in words; empty where each has its own. */
  source: string;
  effects: readonly Effect[];
  /** Parts of pages that stay as they are, and pages that were looked at. */
  same: number;
  looked: number;
  slides: { changed: readonly SlideEffect[]; of: number };
};

type Props = { changes: Changes; draft: FormDraft; release: number; locale: Locale };

/** What readers would see otherwise: the figures, then every part of a page as it is and as it would be, the gravest first, then slides. */
export function ChangesStep({ changes, draft, release, locale }: Props) {
  const words = draftTexts[locale].changes;
  const { cells, source, effects, same, looked, slides } = changes;
  const shown = cells.filter(({ rank, before, after }) => rank === 1 && before?.value !== after?.value);
  const turned = effects.filter(({ gravity }) => gravity === 'turned').length;
  return (
    <>
      <h1 className="mt-4">
        {words.head(turned, effects.length, slides.changed.length) ||
          (shown.length > 0 ? words.onlyElsewhere(shown.length) : words.none)}
      </h1>
      <Counts {...{ changes, locale }} />
      <DraftForm {...{ draft, locale }} does="preview" next="changes" className="mb-6">
        <button type="submit" className="draft-go">
          {words.open}
        </button>
      </DraftForm>
      {shown.length > 0 && <ChangedFigures cells={shown} {...{ source, locale }} />}
      {shown.length > 0 && <FigurePages cells={shown} locale={locale} />}
      {looked === 0 && <p className="my-4 max-w-prose">{words.unlooked}</p>}
      <EffectGroups {...{ effects, release, locale }} />
      <ChangedSlides slides={slides.changed} locale={locale} />
      <p className="quiet mt-6">{words.untouched(looked, same, slides.of - slides.changed.length)}</p>
    </>
  );
}

function Counts({ changes: { cells, effects, slides }, locale }: Pick<Props, 'changes' | 'locale'>) {
  const words = draftTexts[locale].changes.counts;
  const shown = cells.filter(({ rank }) => rank === 1);
  const counts = {
    new: shown.filter(({ before }) => before === null).length,
    changed: shown.filter(({ before }) => before !== null).length,
    also: cells.length - shown.length,
    said: effects.filter(({ said }) => said.gone + said.come > 0).length,
    drawn: effects.filter(({ pictures }) => pictures).length,
    slides: slides.changed.length,
  };
  return (
    <dl className="fact-strip">
      {(['new', 'changed', 'also', 'said', 'drawn', 'slides'] as const).map((key) => (
        <div key={key} className="flex flex-col-reverse">
          <dt className="quiet">{words[key]}</dt>
          <dd className="serif text-2xl">{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}
