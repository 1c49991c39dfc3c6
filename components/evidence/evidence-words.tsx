import type { EvidenceRow } from '@/db/answer/evidence';
import type { Source } from '@/lib/figures/comparison';
import { figureText } from '@/lib/figures/marks';
import { preferenceOf } from '@/lib/figures/preference';
import { publishedFigure } from '@/lib/figures/published-figure';
import { signOf, statusesOf } from '@/lib/figures/status-name';
import { type Locale, langOf, nameOf, noteOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { fileTexts } from '@/lib/texts/files';
import { type SiteTexts, siteTexts } from '@/lib/texts/site';
import { NoteLink } from './evidence-sources';

type Props = { rows: readonly EvidenceRow[]; sources: readonly Source[]; locale: Locale; messages: SiteTexts };

/** What the sources of a place say, in their own words, and the values published but not used. */
export function EvidenceWords({ rows, sources, locale, messages }: Props) {
  const used = rows.filter(({ rank }) => rank === 1);
  const quotes = [...new Set(used.flatMap(({ evidence }) => evidence ?? []))];
  const notes = [...new Set(used.flatMap((row) => noteOf(row, locale) ?? []))];
  const cautions = [...new Set(used.flatMap((row) => statusesOf(publishedFigure(row).point)))];
  const colon = speech[locale].marks.colon;
  return (
    <>
      {quotes.map((quote) => (
        <q key={quote} lang={langOf(quote)} className="block">
          {quote}
        </q>
      ))}
      {quotes.length === 0 && <span className="text-mute">{messages.evidence.noWords}</span>}
      <small className="block text-mute">
        {cautions.map((status) => (
          <span key={status} className="block">{`${signOf(status)} · ${messages.status[status]}`}</span>
        ))}
        {notes.map((note) => (
          <span key={note} className="block">{`${messages.evidence.note}${colon}${note}`}</span>
        ))}
        {rows
          .filter(({ rank }) => rank > 1)
          .map((row) => (
            <span key={`${row.series.id} ${row.rank}`} className="block">
              {`${nameOf(row.indicator, locale)}${colon}${figureText(publishedFigure(row), locale)} `}
              <NoteLink source={row.source} sources={sources} />
              {` · ${unusedText(row, rows, locale)}`}
            </span>
          ))}
      </small>
    </>
  );
}

/** That a value published for the same cell is not used, and why another is. */
function unusedText(row: EvidenceRow, rows: readonly EvidenceRow[], locale: Locale): string {
  const { evidence, status } = siteTexts[locale];
  const { preferred } = fileTexts[locale];
  const shown = rows.find(({ rank, series }) => rank === 1 && series.id === row.series.id);
  const why = shown && preferenceOf(shown, row);
  const words = why === 'status' ? preferred.status(status[row.status]) : why && preferred[why];
  return [evidence.notShown, words].filter(Boolean).join(' · ');
}
