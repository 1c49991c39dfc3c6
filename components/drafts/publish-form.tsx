import type { Locale } from '@/lib/language/locale';
import { longestReason } from '@/lib/releases/reason';
import { draftTexts, type PublishRefusal } from '@/lib/texts/drafts';
import { DraftForm, type FormDraft } from './draft-form';
import { publishFormId } from './publish-form-id';

type Props = {
  draft: FormDraft;
  /** The release that the draft was compared with. */
  release: number;
  /** What hindered the last try. */
  why: string | null;
  editor: { name: string | null; review: boolean };
  locale: Locale;
};

const isRefusal = (text: string | null, locale: Locale): text is PublishRefusal =>
  text !== null && Object.hasOwn(draftTexts[locale].publish.refused, text);

/** Makes a draft a release, with the reason that is kept with it. */
export function PublishForm({ draft, release, why, editor, locale }: Props) {
  const words = draftTexts[locale].publish;
  return (
    <section id="publish" className="section mt-8">
      <h2>{words.head(release + 1)}</h2>
      {isRefusal(why, locale) && (
        <p role="alert" className="my-3 border-accent border-s-4 ps-3 font-semibold">
          {words.refused[why]}
        </p>
      )}
      {editor.review && <p className="my-2 max-w-prose">{words.review}</p>}
      <DraftForm
        {...{ draft, locale }}
        id={publishFormId}
        does="publish"
        next="changes"
        className="mt-3 grid max-w-2xl gap-3"
      >
        <input type="hidden" name="release" value={release} />
        <label className="draft-field">
          {words.reason}
          <input name="reason" required maxLength={longestReason} />
        </label>
        <p className="flex flex-wrap items-center gap-3">
          <button type="submit" className="draft-go">
            {words.press}
          </button>
          <span className="quiet">{words.by(editor.name)}</span>
        </p>
      </DraftForm>
    </section>
  );
}
