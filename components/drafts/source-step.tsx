import type { ReadDraft } from '@/db/drafts/read-draft';
import type { DraftState } from '@/lib/drafts/draft';
import type { Catalogue } from '@/lib/figures/catalogue';
import { entryOf } from '@/lib/figures/origin';
import type { Locale } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DraftForm } from './draft-form';

type Props = { read: ReadDraft; why: string | null; catalogue: Catalogue; locale: Locale };

/** Where the figures of a table come from, and how sure they are. */
export function SourceStep({ read: { draft, reading, grid }, why, catalogue, locale }: Props) {
  const words = draftTexts[locale].source;
  const { source, status } = draft.state;
  return (
    <>
      <h1 className="mt-4 mb-4">{words.head}</h1>
      {why === 'wrong' && (
        <p role="alert" className="mb-4 max-w-prose border-accent border-s-4 ps-3">
          {words.wrong}
        </p>
      )}
      <TableSays {...{ reading, grid, locale }} />
      <DraftForm {...{ draft, locale }} does="source" next="check" className="grid max-w-3xl gap-6">
        <label className="draft-field">
          <span className="panel-title">{words.held}</span>
          <select name="held" defaultValue={typeof source === 'string' ? source : ''}>
            <option value="">{words.pick}</option>
            {[...catalogue.sources.values()].map((one) => (
              <option key={one.id} value={one.id}>
                {entryOf(one, locale).slice(0, 90)}
              </option>
            ))}
          </select>
        </label>
        <NewSource {...{ source, locale }} />
        <Passage {...{ state: draft.state, locale }} />
        <Status {...{ status, locale }} />
        <button type="submit" className="draft-go w-fit">
          {words.press}
        </button>
      </DraftForm>
    </>
  );
}

/** What stands around the table, where most say themselves where their figures come from. */
function TableSays({ reading, grid, locale }: Pick<ReadDraft, 'reading' | 'grid'> & { locale: Locale }) {
  const around = reading.rows.filter(({ role }) => role === 'source' || role === 'title' || role === 'note');
  const textOf = ({ row }: (typeof around)[number]) => (grid.rows[row - 1] ?? []).map(({ raw }) => raw).join(' ');
  if (around.length === 0) return null;
  return (
    <div className="mb-6 max-w-prose">
      <p className="quiet">{draftTexts[locale].source.tableSays}</p>
      {around.map((row) => (
        <blockquote key={row.row} className="wrap-anywhere">
          {textOf(row).trim()}
        </blockquote>
      ))}
    </div>
  );
}

/** Where in the source the figures stand, and its words: both may be left out. */
function Passage({ state, locale }: { state: Pick<DraftState, 'page' | 'quote'>; locale: Locale }) {
  const words = draftTexts[locale].source;
  return (
    <fieldset className="grid gap-3">
      <legend className="panel-title">{words.passage}</legend>
      <label className="draft-field max-w-xs">
        {words.page}
        <input name="page" defaultValue={state.page ?? ''} maxLength={40} />
      </label>
      <label className="draft-field">
        {words.quote}
        <input name="quote" defaultValue={state.quote ?? ''} maxLength={500} />
      </label>
    </fieldset>
  );
}

function Status({ status, locale }: { status: string; locale: Locale }) {
  const words = draftTexts[locale].source;
  return (
    <label className="draft-field max-w-xs">
      <span className="panel-title">{words.status}</span>
      <select name="status" defaultValue={status}>
        {Object.entries(words.statuses).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
      <small className="text-mute">{words.statusLead}</small>
    </label>
  );
}

function NewSource({ source, locale }: { source: ReadDraft['draft']['state']['source']; locale: Locale }) {
  const words = draftTexts[locale].source;
  const given = typeof source === 'object' ? source : null;
  const fields = [
    ['title', words.name],
    ['publisher', words.publisher],
    ['published', words.published],
    ['url', words.url],
  ] as const;
  return (
    <fieldset className="grid gap-3">
      <legend className="panel-title">{words.fresh}</legend>
      {fields.map(([name, text]) => (
        <label key={name} className="draft-field">
          {text}
          <input name={name} defaultValue={given?.[name] ?? ''} maxLength={300} />
        </label>
      ))}
      <label className="draft-field max-w-xs">
        {words.tier}
        <select name="tier" defaultValue={given?.tier ?? ''}>
          <option value="">{words.pick}</option>
          {Object.entries(words.tiers).map(([key, text]) => (
            <option key={key} value={key}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
