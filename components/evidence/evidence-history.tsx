import { Figure } from '@/components/ui/figure';
import { Table } from '@/components/ui/table';
import type { CellMoment } from '@/db/answer/cell-history';
import type { Evidence } from '@/db/answer/evidence';
import { pathOf } from '@/lib/addresses/pages';
import { publishedFigure } from '@/lib/figures/published-figure';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import { releaseTexts } from '@/lib/texts/release';

type Props = { evidence: Evidence; history: readonly CellMoment[]; locale: Locale };

/** What a figure was over the releases, each with its day and reason; nothing where it has always been the same. */
export function EvidenceHistory({ evidence, history, locale }: Props) {
  const [row] = evidence.rows;
  if (history.length < 2 || !row) return null;
  const words = releaseTexts[locale];
  return (
    <section id="history" className="mt-8">
      <h2 className="mb-2">{words.history}</h2>
      <Table
        className="w-auto"
        label={words.history}
        columns={[
          {
            id: 'release',
            head: words.release,
            cell: ({ release: { number } }) => (
              <a href={pathOf(locale, 'releases', String(number))} className="underline decoration-rule">
                {words.name(number)}
              </a>
            ),
          },
          { id: 'day', head: words.day, cell: ({ release }) => formatPeriod(dayOf(release.importedAt), locale) },
          {
            id: 'value',
            head: words.value,
            number: true,
            cell: ({ release, cell }) =>
              cell ? (
                <Figure figure={publishedFigure({ ...row, ...cell })} release={release.number} locale={locale} />
              ) : (
                words.kinds.withdrawn
              ),
          },
          { id: 'reason', head: words.reason, cell: ({ release }) => release.reason ?? '' },
        ]}
        rows={history}
        keyOf={({ release }) => String(release.number)}
      />
    </section>
  );
}
