import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DraftForm } from './draft-form';
import './drafts.css';

/** Says on every page, also on paper, that it shows a draft, and leads back to what readers see. */
export function PreviewBand({ draft, locale }: { draft: string; locale: Locale }) {
  const words = draftTexts[locale].changes;
  return (
    <aside className="draft-band preview-band" data-preview={draft}>
      <p>
        <strong>{words.preview}</strong>
      </p>
      <DraftForm draft={{ id: draft, version: 0 }} locale={locale} does="unpreview" next="changes" className="no-print">
        <button type="submit" className="action">
          {words.close}
        </button>
      </DraftForm>
    </aside>
  );
}
