import { pathOf } from '@/lib/addresses/pages';
import { type Locale, nameOf } from '@/lib/language/locale';
import type { CellChange } from '@/lib/releases/cell-changes';
import { draftTexts } from '@/lib/texts/drafts';

/** So many pages of a kind are named. */
const named = 30;

type Props = { cells: readonly CellChange[]; locale: Locale };

/** The pages of places and indicators on which changed figures stand; they are not compared, and open in the preview. */
export function FigurePages({ cells, locale }: Props) {
  const words = draftTexts[locale].changes;
  const distinct = <T extends { id: string }>(all: readonly T[]) => [
    ...new Map(all.map((one) => [one.id, one])).values(),
  ];
  const kinds = [
    { page: 'places', all: distinct(cells.map(({ place }) => place)) },
    { page: 'indicators', all: distinct(cells.map(({ indicator }) => indicator)) },
  ] as const;
  return (
    <section className="mb-8 max-w-prose">
      <h2 className="panel-title">{words.alsoOn}</h2>
      <p className="quiet">{words.alsoOnLead}</p>
      {kinds.map(({ page, all }) => (
        <p key={page} className="pt-1">
          {all.slice(0, named).map((one) => (
            <a key={one.id} href={pathOf(locale, page, one.id)} className="me-3 underline decoration-rule">
              {nameOf(one, locale)}
            </a>
          ))}
          {all.length > named && <span className="quiet">{words.others(all.length - named)}</span>}
        </p>
      ))}
    </section>
  );
}
