import type { ReadDraft } from '@/db/drafts/read-draft';
import { draftPath, draftSteps, type OwnStep } from '@/lib/addresses/drafts';
import { pathOf } from '@/lib/addresses/pages';
import { isRefusal, type Refusal } from '@/lib/given/refusal';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { givenTexts } from '@/lib/texts/given';
import { DraftForm, type FormDraft } from './draft-form';
import './drafts.css';

type Props = {
  draft: FormDraft & { file: string };
  step: OwnStep;
  read: ReadDraft | Refusal;
  /** The folder of a whole data set, which is neither read as a table nor given a source. */
  isFolder: boolean;
  /** What hindered the wish that led here. */
  why: string | null;
  locale: Locale;
};

/** What came of the steps that are done. */
function resultsOf({ read, locale }: Pick<Props, 'read' | 'locale'>): Partial<Record<OwnStep, string>> {
  if (isRefusal(read)) return {};
  const { source } = read.draft.state;
  const title = source === null || typeof source === 'string' ? source : source.title;
  return { read: draftTexts[locale].read.inCells(read.cells.length), source: title?.slice(0, 30) };
}

/** Whose draft it is and how far it has come; each step can be opened again. */
export function StepRail({ draft, step, read, isFolder, why, locale }: Props) {
  const words = draftTexts[locale];
  const results = resultsOf({ read, locale });
  const steps = draftSteps.filter((one) => !isFolder || one === 'check' || one === 'changes');
  const at = steps.indexOf(step);
  return (
    <>
      <div className="draft-band">
        <p>
          <strong>{words.title}</strong> {draft.file || words.give.pasted}{' '}
          <span className="text-mute">{words.unseen}</span>
        </p>
        <DraftForm {...{ draft, locale }} does="drop" next="read">
          <button type="submit" className="action">
            {words.drop}
          </button>
        </DraftForm>
      </div>
      <ol className="step-rail" aria-label={words.stepsLabel}>
        <li data-step="done">{words.steps.give}</li>
        {steps.map((one, index) => (
          <li key={one} data-step={index < at ? 'done' : index === at ? 'now' : 'ahead'}>
            <a href={draftPath(locale, draft.id, one)} aria-current={one === step ? 'step' : undefined}>
              {words.steps[one]}
            </a>{' '}
            <small>{results[one]}</small>
          </li>
        ))}
        <li data-step="ahead">{words.steps.publish}</li>
      </ol>
      {why === 'changed' && (
        <p role="alert" className="mt-3 border-accent border-s-4 ps-3">
          {words.publish.refused.changed}
        </p>
      )}
    </>
  );
}

/** Says why what was given is no table, and leads back to where another is given. */
export function NotRead({ refusal: { refused, of }, locale }: { refusal: Refusal; locale: Locale }) {
  // A refusal holds what its words speak of.
  const said: (...of: never[]) => string = givenTexts[locale][refused];
  return (
    <>
      <h1 className="mt-4 mb-3">{draftTexts[locale].read.nothing}</h1>
      <p role="alert" className="max-w-prose">
        {said(...(of as never[]))}
      </p>
      <GiveAgain locale={locale} />
    </>
  );
}

/** The way back to where a mended file is given. */
export function GiveAgain({ locale }: { locale: Locale }) {
  return (
    <p className="mt-4">
      <a href={pathOf(locale, 'data/import')} className="draft-go">
        {draftTexts[locale].check.back}
      </a>
    </p>
  );
}
