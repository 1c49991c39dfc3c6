import type { DraftEntry } from '@/db/drafts/drafts';
import { draftPath } from '@/lib/addresses/drafts';
import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { draftTexts } from '@/lib/texts/drafts';
import { PasteBox } from './paste-box';
import { UploadForm } from './upload-form';
import './drafts.css';

type Props = { open: readonly DraftEntry[]; published: readonly DraftEntry[]; why: string | null; locale: Locale };

/** Where a table is given, and the drafts that are under way. */
export function GiveStep({ open, published, why, locale }: Props) {
  const words = draftTexts[locale].give;
  return (
    <>
      <h1 className="pt-8 pb-2">{words.head}</h1>
      <p className="mb-6 max-w-prose text-mute">{words.lead}</p>
      {(why === 'empty' || why === 'tooLarge') && (
        <p role="alert" className="mb-6 max-w-prose border-accent border-s-4 ps-3 font-semibold">
          {words.refused[why]}
        </p>
      )}
      <div className="grid gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <UploadForm locale={locale}>
          <input type="hidden" name="lang" value={locale} />
          <PasteBox label={words.paste} />
          <label className="draft-field">
            {words.file}
            <input type="file" name="file" accept=".xlsx,.csv,.tsv,.txt,.html,.zip" />
            <small className="text-mute">{words.kinds}</small>
          </label>
          <button type="submit" className="draft-go w-fit">
            {words.press}
          </button>
        </UploadForm>
        <aside className="grid content-start gap-6 text-sm">
          <Entries title={words.open} entries={open} locale={locale} />
          {published.length > 0 && <Entries title={words.published} entries={published} locale={locale} />}
        </aside>
      </div>
    </>
  );
}

function Entries({ title, entries, locale }: { title: string; entries: readonly DraftEntry[]; locale: Locale }) {
  const words = draftTexts[locale].give;
  const wayOf = ({ id, published }: DraftEntry) =>
    published === null ? draftPath(locale, id) : pathOf(locale, 'releases', String(published));
  return (
    <section>
      <h2 className="panel-title">{title}</h2>
      {entries.length === 0 && <p className="text-mute">{words.none}</p>}
      <ul className="grid gap-2">
        {entries.map((entry) => (
          <li key={entry.id} className="wrap-anywhere">
            <a href={wayOf(entry)} className="underline decoration-rule">
              {entry.file || words.pasted}
            </a>{' '}
            <small className="text-mute">
              {entry.published === null
                ? words.saved(formatMoment(entry.savedAt, locale), entry.author)
                : words.asRelease(entry.published)}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
