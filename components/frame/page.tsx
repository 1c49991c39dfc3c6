import type { ReactNode } from 'react';
import { catalogues, type PageName, pathOf, tabs } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import type { ReleaseText } from '@/lib/sentences/release-text';
import type { SiteTexts } from '@/lib/texts/site';
import { Copies } from './copy/copies';
import { FindButton } from './palette/find-button';
import { Reopen } from './reopen/reopen';
import { ThemeToggle } from './theme-toggle';
import { TrayButton } from './tray/tray-button';

type PageProps = {
  locale: Locale;
  messages: SiteTexts;
  /** The page shown; undefined where there is none, as on an error. */
  page?: PageName;
  /** The id of the one thing that the page is about. */
  item?: string;
  /** The query to keep when the reader changes the language. */
  query?: string;
  release?: ReleaseText;
  children: ReactNode;
};

/** A page with its head and foot. */
export function Page({ locale, messages, page, item, query = '', release, children }: PageProps) {
  const other = locale === 'zh' ? 'en' : 'zh';
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
        {messages.skip}
      </a>
      <header className="border-b border-rule">
        <div className="wrap flex flex-wrap items-center gap-x-7 gap-y-1 pt-4 pb-2">
          <a href={pathOf(locale, 'overview')} className="serif text-xl">
            Pilin <span className="text-accent">毗邻</span>
          </a>
          <nav
            aria-label={messages.tagline}
            className="no-print scroll order-last flex w-full gap-5 sm:order-none sm:w-auto"
          >
            {tabs.map((tab) => (
              <a key={tab} href={pathOf(locale, tab)} aria-current={tab === page ? 'page' : undefined} className="tab">
                {messages.pages[tab]}
              </a>
            ))}
          </nav>
          <div className="no-print ms-auto grid grid-cols-[auto_auto_1.5rem] items-center gap-4 text-mute text-sm">
            <FindButton
              locale={locale}
              label={messages.find.open}
              shortLabel={messages.find.openShort}
              href={pathOf(locale, 'places')}
            />
            <a
              href={`${pathOf(other, page ?? 'overview', item)}${query}`}
              hrefLang={other}
              lang={other}
              title={messages.otherLanguageName}
            >
              {messages.otherLanguage}
            </a>
            <ThemeToggle label={messages.theme.toggle} />
          </div>
        </div>
      </header>
      <main id="content" className="wrap">
        {children}
      </main>
      <Reopen locale={locale} />
      <Copies locale={locale} />
      <footer className="wrap quiet section mt-6 grid gap-1">
        <nav aria-label={messages.footer.catalogue} className="no-print mb-1 flex flex-wrap gap-x-5 text-ink">
          {catalogues.map((name) => (
            <a key={name} href={pathOf(locale, name)} aria-current={name === page ? 'page' : undefined} className="tab">
              {messages.pages[name]}
            </a>
          ))}
        </nav>
        <p>{messages.footer.about}</p>
        <p>{messages.footer.order}</p>
        <p>{messages.footer.grouping}</p>
        {release && <p data-release={release.number}>{release.text}</p>}
      </footer>
      <TrayButton locale={locale} />
    </>
  );
}
