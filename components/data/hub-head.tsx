import { coverageAddress } from '@/lib/addresses/data';
import type { BorderPlaces } from '@/lib/coverage/border-places';
import type { YearTotal } from '@/lib/coverage/year-counts';
import { formatNumber } from '@/lib/language/format';
import { dataFinding, thinLead } from '@/lib/sentences/data-hub';
import { dataTexts } from '@/lib/texts/data';
import type { PageContext } from '@/server/page/page-context';
import { YearColumns } from './year-columns';

/** How many observations there are of official sources, and of a year or later. */
export type HubCounts = { official: number; recent: number; since: number };

type Props = { context: PageContext; border: BorderPlaces; totals: readonly YearTotal[]; counts: HubCounts };

/** What is held in a sentence, in six figures, and by year. */
export function HubHead({ context, border, totals, counts }: Props) {
  const { locale, reader, names } = context;
  const words = dataTexts[locale];
  const of = { left: border.left.length, right: border.right.length };
  return (
    <div className="hub-head">
      <div>
        <p className="quiet">{words.eyebrow(reader.release.number)}</p>
        <h1>{dataFinding(totals, locale)}</h1>
        <p className="text-[1.1rem]">{thinLead(totals, names, of, locale)}</p>
        <Figures {...{ context, counts }} border={of.left + of.right} />
      </div>
      <div>
        <YearColumns {...{ totals, names, of, locale }} />
        <p className="no-print text-end">
          <a href={coverageAddress(locale)} className="underline decoration-rule">
            {words.toCoverage}
          </a>
        </p>
      </div>
    </div>
  );
}

type FiguresProps = Pick<Props, 'context' | 'counts'> & { border: number };

function Figures({ context: { locale, reader }, counts, border }: FiguresProps) {
  const words = dataTexts[locale].figures;
  const { catalogue, release } = reader;
  const share = (count: number) => formatNumber(release.rows > 0 ? (count / release.rows) * 100 : 0, 1, locale);
  const told: [count: number, what: string][] = [
    [release.rows, words.rows],
    [catalogue.indicators.size, words.indicators],
    [catalogue.sources.size, words.sources],
    [counts.official, words.official(share(counts.official))],
    [counts.recent, words.recent(counts.since, share(counts.recent))],
    [catalogue.places.size, words.places(border)],
  ];
  return (
    <dl className="hub-figures">
      {told.map(([count, what]) => (
        <div key={what}>
          <dd className="serif">{formatNumber(count, 0, locale)}</dd>
          <dt>{what}</dt>
        </div>
      ))}
    </dl>
  );
}
