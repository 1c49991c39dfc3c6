import type { ReadDraft } from '@/db/drafts/read-draft';
import { draftPath } from '@/lib/addresses/drafts';
import { tableView } from '@/lib/drafts/read-rows';
import { readingFacts } from '@/lib/drafts/reading-facts';
import type { Catalogue } from '@/lib/figures/catalogue';
import { type Locale, nameOf } from '@/lib/language/locale';
import type { Caution } from '@/lib/reading/reading';
import { draftTexts } from '@/lib/texts/drafts';
import { readingTexts } from '@/lib/texts/reading';
import { Additions } from './additions';
import { DraftForm } from './draft-form';
import { Leavings } from './leavings';
import { type LikeDraft, Questions } from './questions';
import { ReadTable } from './read-table';

type Props = { read: ReadDraft; catalogue: Catalogue; locale: Locale };
type StepProps = Props & { like: LikeDraft | undefined; why: string | null };

/** How a table was read: what was found, what is asked, and every cell as given and as read. */
export function ReadStep({ read, like, why, catalogue, locale }: StepProps) {
  const { draft, grid, reading } = read;
  const words = draftTexts[locale].read;
  const open = reading.questions.filter(({ answer }) => answer === undefined);
  const isNothing = reading.cells.length === 0;
  return (
    <>
      <h1 className="mt-4">{isNothing ? words.nothing : words.found(reading.cells.length, open.length)}</h1>
      <dl className="fact-strip">
        {readingFacts(read, catalogue, locale).map(({ name, text }) => (
          <div key={name}>
            <dt className="quiet">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {isNothing && <p className="mb-4 max-w-prose">{words.nothingLead}</p>}
      <Sheets {...{ read, locale }} />
      <Questions {...{ reading, draft, like, catalogue, locale }} />
      <Additions {...{ read, why, catalogue, locale }} />
      <Cautions cautions={reading.cautions} {...{ catalogue, locale }} />
      <ReadTable view={tableView(grid, reading)} {...{ catalogue, locale }} />
      <Leavings {...{ reading, locale }} />
      <div className="next-bar">
        <p className="quiet">{words.found(reading.cells.length, open.length)}</p>
        {!isNothing && (
          <a href={draftPath(locale, draft.id, 'source')} className="draft-go">
            {draftTexts[locale].steps.source}
          </a>
        )}
      </div>
    </>
  );
}

function Sheets({ read: { draft, given, grid }, locale }: Omit<Props, 'catalogue'>) {
  const words = draftTexts[locale].read;
  if (given.grids.length < 2) return null;
  return (
    <DraftForm {...{ draft, locale }} does="sheet" next="read" className="mb-6 flex flex-wrap items-end gap-3">
      <label className="draft-field">
        {words.sheet}
        <select name="sheet" defaultValue={given.grids.indexOf(grid)}>
          {given.grids.map(({ sheet, rows }, at) => (
            <option key={sheet || String(at)} value={at}>
              {sheet || at + 1} ({rows.length})
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="draft-go">
        {words.sheetPress}
      </button>
    </DraftForm>
  );
}

function Cautions({ cautions, catalogue, locale }: { cautions: readonly Caution[] } & Omit<Props, 'read'>) {
  const { places, indicators } = catalogue;
  const nameIn = (id: string) => {
    const thing = places.get(id) ?? indicators.get(id);
    return thing ? nameOf(thing, locale) : id;
  };
  if (cautions.length === 0) return null;
  return (
    <section className="mb-6 max-w-prose">
      <h2 className="panel-title">{draftTexts[locale].read.cautions}</h2>
      <ul className="grid gap-1">
        {cautions.map(({ kind, about, refs }) => (
          <li key={`${kind} ${about.join(' ')}`}>
            {readingTexts[locale].cautions[kind]}
            <small className="text-mute">
              {' '}
              {about.map(nameIn).join(' ')} {refs.join(' ')}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
