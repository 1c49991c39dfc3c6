import { type Column, Table } from '@/components/ui/table';
import type { ComparedCell } from '@/db/drafts/stage-draft';
import type { DraftState } from '@/lib/drafts/draft';
import type { Catalogue } from '@/lib/figures/catalogue';
import { entryOf } from '@/lib/figures/origin';
import { formatNumber } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { draftTexts } from '@/lib/texts/drafts';
import { DraftForm, type FormDraft } from './draft-form';
import { figureText, measuredOf } from './read-table';

/** So many figures are shown. */
const shown = 12;

type Props = {
  cells: readonly ComparedCell[];
  draft: FormDraft & { state: DraftState };
  catalogue: Catalogue;
  locale: Locale;
};

/** The figures that are others than those held, beside them, and which of both is to be shown. */
export function OtherFigures({ cells, draft, catalogue, locale }: Props) {
  const words = draftTexts[locale].check;
  const others = cells.filter(({ against, known }) => against === 'other' && !known);
  if (others.length === 0) return null;
  return (
    <section className="mb-8">
      <h2 className="panel-title">{words.others}</h2>
      <Table
        label={words.others}
        cards
        rows={others.slice(0, shown)}
        keyOf={({ ref }) => ref}
        columns={columnsOf(catalogue, locale)}
      />
      {others.length > shown && <p className="quiet">{words.rest(others.length - shown)}</p>}
      <DraftForm {...{ draft, locale }} does="prefer" next="check" className="mt-3 flex flex-wrap items-end gap-3">
        <label className="draft-field">
          {words.prefer}
          <select name="prefer" defaultValue={draft.state.prefer ?? ''}>
            <option value="">{words.byRule}</option>
            <option value="new">{words.preferNew}</option>
            <option value="held">{words.preferHeld}</option>
          </select>
        </label>
        <button type="submit" className="draft-go">
          {words.choose}
        </button>
      </DraftForm>
    </section>
  );
}

function columnsOf(catalogue: Catalogue, locale: Locale): Column<ComparedCell>[] {
  const words = draftTexts[locale].check;
  const sourceOf = (id: string) => catalogue.sources.get(id);
  return [
    { id: 'cell', head: words.cell, cell: ({ ref }) => ref },
    {
      id: 'place',
      head: words.place,
      cell: ({ place }) => {
        const known = catalogue.places.get(place);
        return known ? nameOf(known, locale) : place;
      },
    },
    { id: 'what', head: words.what, cell: (cell) => measuredOf(cell, catalogue, locale) },
    {
      id: 'held',
      head: words.heldNow,
      number: true,
      cell: ({ held, indicator }) =>
        held && formatNumber(held.value, catalogue.indicators.get(indicator)?.decimals ?? 2, locale),
    },
    { id: 'read', head: words.read, number: true, cell: (cell) => <strong>{figureText(cell, locale)}</strong> },
    {
      id: 'source',
      head: words.heldBy,
      cell: ({ held }) => {
        const source = held && sourceOf(held.source);
        return source && <small>{entryOf(source, locale)}</small>;
      },
    },
  ];
}
