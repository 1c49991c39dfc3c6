import type { Validity } from '@/lib/figures/validity';
import type { Locale } from '@/lib/language/locale';
import { historyTexts } from '@/lib/texts/history';

/** Until when a place was there, or a member; nothing where it still is. */
export function UntilMark({ validTo, locale }: Pick<Validity, 'validTo'> & { locale: Locale }) {
  if (validTo === null) return null;
  return (
    <small className="whitespace-nowrap text-mute" data-until={validTo}>
      {' '}
      {historyTexts[locale].until(validTo.slice(0, 4))}
    </small>
  );
}
