import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

/** The ways to take a briefing along; each works by itself. It is presented from slide `at` on. */
export function Actions({ id, locale, at = 1 }: { id: string; locale: Locale; at?: number }) {
  const words = briefingPageTexts[locale];
  const path = pathOf(locale, 'briefings', id);
  return (
    <>
      <a href={`${path}/present${at > 1 ? `#${at}` : ''}`} className="action-main">
        {words.present}
      </a>
      <a href={`${path}/print`} className="action">
        {words.print}
      </a>
      {(['pptx', 'docx', 'pdf'] as const).map((ending) => (
        <a key={ending} href={`/briefing.${ending}?id=${id}&lang=${locale}`} rel="nofollow" className="action">
          {words[ending]}
        </a>
      ))}
    </>
  );
}
