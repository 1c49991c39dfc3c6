import { gapText } from '@/components/charts/parts/words';
import { CautionMark } from '@/components/ui/verdict';
import { compareAddress } from '@/lib/addresses/compare';
import type { Figure } from '@/lib/figures/comparability';
import type { Selection } from '@/lib/figures/selection';
import type { Cell } from '@/lib/figures/side-by-side';
import { noFigure, shortPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { reasonText } from '@/lib/sentences/reason-text';
import { silentText } from '@/lib/sentences/reasons';
import { compareTexts } from '@/lib/texts/compare';
import { siteTexts } from '@/lib/texts/site';
import { withSeries } from './choices';
import type { IndicatorColumn, PlaceRow } from './place-rows';

type NothingProps = { cell: Cell | undefined; column: IndicatorColumn; selection: Selection; locale: Locale };

/** No figure; where there is one in another series, the way there. */
export function Nothing({ cell, column, selection, locale }: NothingProps) {
  const elsewhere = cell?.line.elsewhere;
  return (
    <span className="text-mute">
      {noFigure}
      {elsewhere && cell && (
        <a
          href={compareAddress(locale, withSeries(selection, column.comparison, elsewhere.series))}
          title={silentText(cell.line, locale)}
          className="block text-xs"
        >
          {compareTexts[locale].elsewhere}
        </a>
      )}
    </span>
  );
}

/** How the first figure of a row stands to the lead of the other side. */
export function AgainstGap({ against, locale }: Pick<PlaceRow, 'against'> & { locale: Locale }) {
  return (
    <>
      {against?.gap ? gapText(against.gap, locale) : noFigure}
      {against?.gap && <CautionMark reasons={against.gap.verdict.reasons} locale={locale} />}
      {against && (
        <small className="block text-mute">{compareTexts[locale].against(shortNameOf(against.lead, locale))}</small>
      )}
    </>
  );
}

type ChangeProps = Pick<PlaceRow, 'change' | 'unchanged'> & { figure: Figure | undefined; locale: Locale };

/** How a figure moved and since when; a dash says why nothing earlier may be set against it. */
export function Change({ change, unchanged, figure, locale }: ChangeProps) {
  const { panel } = siteTexts[locale];
  if (!change) {
    const why = unchanged.map((code) => reasonText(code, locale)).join(panel.and) || compareTexts[locale].noChange;
    return (
      <span className="text-mute">
        {noFigure}
        {figure && <small className="block whitespace-normal">{why}</small>}
      </span>
    );
  }
  return (
    <>
      {gapText(change.gap, locale)}
      <small className="block text-mute">{shortPeriod(change.from.point.period, locale)}</small>
    </>
  );
}
