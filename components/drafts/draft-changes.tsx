import { draftPath } from '@/lib/addresses/drafts';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { type Changes, ChangesStep } from './changes-step';
import type { FormDraft } from './draft-form';
import { PublishForm } from './publish-form';

type Props = {
  draft: FormDraft;
  why: string | null;
  changes: (Changes & { release: number; editor: { name: string | null; review: boolean } }) | undefined;
  locale: Locale;
};

/** What a draft would change, and the way to publish it; while something stops it, the way back to the check. */
export function DraftChanges({ draft, why, changes, locale }: Props) {
  if (!changes) {
    return (
      <p className="py-8">
        {draftTexts[locale].changes.needCheck}{' '}
        <a href={draftPath(locale, draft.id, 'check')} className="underline">
          {draftTexts[locale].steps.check}
        </a>
      </p>
    );
  }
  const { release, editor } = changes;
  return (
    <>
      <ChangesStep {...{ changes, draft, release, locale }} />
      <PublishForm {...{ draft, release, why, editor, locale }} />
    </>
  );
}
