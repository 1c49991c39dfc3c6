import { CautionMark } from '@/components/ui/verdict';
import { differenceText } from '@/lib/figures/multiple';
import { noFigure } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import type { Change } from '@/lib/places/place-rows';
import { placePageTexts } from '@/lib/texts/place-page';

type Props = { change: Change | undefined; name: 'yearly' | 'spanned'; locale: Locale };

/** A change in its column; a light dash where none is told. */
export function ChangeCell({ change, name, locale }: Props) {
  return (
    <td className={`number ${name}`} data-head={change && placePageTexts[locale].table.since[name]}>
      {change ? differenceText(change.gap, locale) : <span className="none">{noFigure}</span>}
      {change && <CautionMark reasons={change.gap.verdict.reasons} locale={locale} />}
    </td>
  );
}
