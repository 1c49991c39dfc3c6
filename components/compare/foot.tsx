import { FirmnessDetails } from '@/components/frame/firmness-details';
import { ObservationTable } from '@/components/frame/observation-table';
import { FoldedSources } from '@/components/ui/source-list';
import { sheetAddress } from '@/lib/addresses/sheets';
import type { Comparison, Source } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import { type Locale, nameOf } from '@/lib/language/locale';
import { placePageTexts } from '@/lib/texts/place-page';
import { siteTexts } from '@/lib/texts/site';
import { OpenedDetails } from './opened-details';

type FootProps = {
  comparison: Comparison;
  locale: Locale;
  /** Whether scripts run, so that tables need not be there before they are opened. */
  live?: boolean;
};

function sourcesOf({ sources, others }: Comparison): Source[] {
  return [...new Map([...sources, ...others.flatMap((one) => one.sources)].map((one) => [one.id, one])).values()];
}

/** Where the figures come from, and all of them in all years. */
export function Foot({ comparison, locale, live }: FootProps) {
  const messages = siteTexts[locale];
  const sources = sourcesOf(comparison);
  return (
    <div className="panel-foot">
      <FoldedSources {...{ sources, locale, messages }} />
      {[comparison, ...comparison.others].map((one) => (
        <Figures key={one.indicator.id} comparison={one} {...{ locale, live }} />
      ))}
      <FirmnessDetails {...{ comparison, locale }} />
      <PairSheetLink selection={comparison.selection} locale={locale} />
    </div>
  );
}

/** The way to the sheet of two places; nothing where anything else is compared. */
function PairSheetLink({ selection: { subjects }, locale }: { selection: Selection; locale: Locale }) {
  const [a, b, ...more] = subjects;
  if (!a || !b || more.length > 0 || subjects.some(({ kind }) => kind !== 'place')) return null;
  return (
    <a href={sheetAddress(locale, { pair: [a.id, b.id] }, 'page')} className="no-print">
      {placePageTexts[locale].action.print}
    </a>
  );
}

function Figures({ comparison, locale, live }: FootProps) {
  const name = nameOf(comparison.indicator, locale);
  const table = <ObservationTable comparison={comparison} locale={locale} caption={name} />;
  if (live) return <OpenedDetails summary={name}>{() => table}</OpenedDetails>;
  return (
    <details>
      <summary>{name}</summary>
      {table}
    </details>
  );
}
