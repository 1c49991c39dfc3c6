import type { Catalogue } from '@/lib/figures/catalogue';
import type { Place } from '@/lib/figures/comparison';
import { formatPeriod } from '@/lib/language/format';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { endOfCode } from '@/lib/places/history';
import type { FormerName } from '@/lib/places/place-names';
import { historyTexts } from '@/lib/texts/history';

type Props = { catalogue: Catalogue; place: Place; locale: Locale; former: FormerName };

/** Says to a reader who came by a former code that it is one, what happened and when. */
export function PlaceFormerCode({ catalogue, place, locale, former }: Props) {
  const events = endOfCode(catalogue, place, former);
  return (
    <aside className="mt-4 border-accent border-s-4 ps-3 text-sm" role="status" data-former-code>
      <p className="font-semibold">
        {historyTexts[locale].formerCode(
          former.name,
          former.until,
          `${nameOf(place, locale)}${speech[locale].bracketed(place.id)}`,
        )}
      </p>
      <ul>
        {events.map(({ position, date, ...event }) => (
          <li key={position}>
            {formatPeriod(date, locale)}
            {speech[locale].marks.colon}
            {fieldOf(event, 'detail', locale)}
          </li>
        ))}
      </ul>
    </aside>
  );
}
