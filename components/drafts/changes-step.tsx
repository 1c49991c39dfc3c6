import type { SlideEffect, SlideEffects } from '@/db/drafts/slide-effects';
import { briefingPath } from '@/lib/addresses/briefings';
import type { PartChange } from '@/lib/drafts/page-parts';
import { fieldOf, type Locale } from '@/lib/language/locale';
import type { CellChange } from '@/lib/releases/cell-changes';
import { draftTexts } from '@/lib/texts/drafts';
import { ChangedFigures } from './changed-figures';
import { ChangedPart } from './changed-part';
import { DraftForm, type FormDraft } from './draft-form';

export type Changes = {
  cells: readonly CellChange[];
  /** What the figures come from, in words. */
  source: string;
  pages: readonly { name: string; path: string; changes: readonly PartChange[] }[];
  /** Parts of pages that stay as they are. */
  same: number;
  slides: SlideEffects;
};

type Props = { changes: Changes; draft: FormDraft; release: number; locale: Locale };

/** What readers would see otherwise: the figures, then every part of a page as it is and as it would be, then slides. */
export function ChangesStep({ changes, draft, release, locale }: Props) {
  const words = draftTexts[locale].changes;
  const { cells, source, pages, same, slides } = changes;
  const shown = cells.filter(({ rank, before, after }) => rank === 1 && before?.value !== after?.value);
  const parts = pages.reduce((sum, page) => sum + page.changes.length, 0);
  return (
    <>
      <h1 className="mt-4">{words.head(parts, slides.changed.length) || words.none}</h1>
      <Counts {...{ cells, locale }} />
      <DraftForm {...{ draft, locale }} does="preview" next="changes" className="mb-6">
        <button type="submit" className="draft-go">
          {words.open}
        </button>
      </DraftForm>
      {shown.length > 0 && <ChangedFigures cells={shown} {...{ source, locale }} />}
      {pages.length > 0 && (
        <div className="pair-of-states quiet" aria-hidden>
          <p>{words.where}</p>
          <p className="border-tick border-b">{words.now(release)}</p>
          <p className="border-ink border-b-2">{words.after(release + 1)}</p>
        </div>
      )}
      {pages.map((page) => (
        <section key={page.path} className="mt-4">
          <h2 className="panel-title mb-2">{page.name}</h2>
          {page.changes.map((change) => (
            <ChangedPart key={change.id} path={page.path} {...{ change, locale }} />
          ))}
        </section>
      ))}
      <Slides slides={slides.changed} locale={locale} />
      <p className="quiet mt-6">{words.untouched(same, slides.of - slides.changed.length)}</p>
    </>
  );
}

function Counts({ cells, locale }: Pick<Changes, 'cells'> & { locale: Locale }) {
  const words = draftTexts[locale].changes.cells;
  const shown = cells.filter(({ rank }) => rank === 1);
  const counts = {
    new: shown.filter(({ before }) => before === null).length,
    changed: shown.filter(({ before }) => before !== null).length,
    also: cells.length - shown.length,
  };
  return (
    <dl className="fact-strip">
      {(['new', 'changed', 'also'] as const).map((key) => (
        <div key={key} className="flex flex-col-reverse">
          <dt className="quiet">{words[key]}</dt>
          <dd className="serif text-2xl">{counts[key]}</dd>
        </div>
      ))}
    </dl>
  );
}

function Slides({ slides, locale }: { slides: readonly SlideEffect[]; locale: Locale }) {
  const words = draftTexts[locale].changes;
  if (slides.length === 0) return null;
  return (
    <section className="mt-6" data-slides={slides.length}>
      <h2 className="panel-title">{words.briefings}</h2>
      <ul className="grid gap-1">
        {slides.map(({ briefing, slide, page, ...title }) => (
          <li key={`${briefing} ${slide}`}>
            <a href={briefingPath(locale, briefing)} className="underline decoration-rule">
              {fieldOf(title, 'title', locale)}
            </a>{' '}
            {words.slide(page)}
          </li>
        ))}
      </ul>
    </section>
  );
}
