import { FirmnessTables } from '@/components/frame/firmness-details';
import { firmnessOfRun } from '@/lib/figures/firm-run';
import type { GapRun } from '@/lib/figures/gap-analytics';
import type { YearsToClose } from '@/lib/figures/gap-pace';
import { isUntold, type Untold } from '@/lib/figures/missing-reason';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { firmnessTexts } from '@/lib/texts/firmness';
import { PaceTable } from './pace-table';

type Props = { runs: readonly [GapRun, ...GapRun[]]; close: YearsToClose | Untold; locale: Locale };

/** How firm the gap of a pair is in each series, and the years until it closes; nothing where nobody can be left out. */
export function FirmPair({ runs, close, locale }: Props) {
  const tried = runs.flatMap((run) => {
    const firmness = firmnessOfRun(run);
    return firmness ? [{ run, firmness }] : [];
  });
  if (tried.length === 0) return null;
  const { a, b } = runs[0];
  const names = [a, b].map((line) => speech[locale].name(line)) as [string, string];
  return (
    <details className="printed mt-2" data-firmness>
      <summary>{firmnessTexts[locale].heading(...names)}</summary>
      {tried.map(({ run: { series }, firmness }) => (
        <div key={series.id} className="mt-2">
          <h4 className="text-sm">{nameOf(series, locale)}</h4>
          <FirmnessTables {...{ firmness, names, locale }} />
        </div>
      ))}
      {!isUntold(close) && <PaceTable paces={close.paces} locale={locale} />}
    </details>
  );
}
