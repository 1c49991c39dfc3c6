import type { MouseEvent } from 'react';
import { briefingFileAddress, briefingFiles } from '@/lib/addresses/briefings';
import { pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';

type Props = {
  id: string;
  locale: Locale;
  /** The slide from which on it is presented. */
  at?: number;
  /** Hears of a press on one of them before it leads on. */
  onPress?: (event: MouseEvent<HTMLAnchorElement>) => void;
};

/** The ways to take a briefing along; each works by itself. */
export function Actions({ id, locale, at = 1, onPress }: Props) {
  const words = briefingPageTexts[locale];
  const path = pathOf(locale, 'briefings', id);
  return (
    <>
      <a href={`${path}/present${at > 1 ? `#${at}` : ''}`} className="action-main" onClick={onPress}>
        {words.present}
      </a>
      <a href={`${path}/print`} className="action" onClick={onPress}>
        {words.print}
      </a>
      {briefingFiles.map((ending) => (
        <a
          key={ending}
          href={briefingFileAddress(locale, id, ending)}
          rel="nofollow"
          className="action"
          onClick={onPress}
        >
          {words[ending]}
        </a>
      ))}
    </>
  );
}
