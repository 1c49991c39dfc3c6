import type { ReactNode } from 'react';
import { type PageName, pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { errorTexts } from '@/lib/texts/error';
import { siteTexts } from '@/lib/texts/site';

type MissingProps = {
  locale: Locale;
  list: PageName;
  /** What may have been meant. */
  children?: ReactNode;
};

/** Says that there is no such thing and leads to the list of those that are; the server reads the status from it. */
export function Missing({ locale, list, children }: MissingProps) {
  const error = errorTexts[locale];
  return (
    <>
      <h1 data-status="404" className="pt-16">
        {error.notFoundTitle}
      </h1>
      <p className="my-4">{error.notFound}</p>
      {children && (
        <p className="my-4">
          {error.meant}
          {children}
        </p>
      )}
      <p>
        <a href={pathOf(locale, list)}>{siteTexts[locale].pages[list]}</a>
      </p>
    </>
  );
}
