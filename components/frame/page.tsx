import type { ReactNode } from 'react';
import { catalogues, type PageName, pathOf, tabs, themePath } from '@/lib/addresses/pages';
import type { AreaNames } from '@/lib/area/side-names';
import { type Locale, otherLocale } from '@/lib/language/locale';
import type { FrameText, PageLink } from '@/lib/sentences/frame-text';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { findTexts } from '@/lib/texts/find';
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
  /** The theme shown, on the page of one. */
  theme?: string;
  /** The id of the one thing that the page is about. */
  item?: string;
  /** The query to keep when the reader changes the language. */
  query?: string;
  /** Undefined where no release is read, as on an error. */
  frame?: FrameText;
  /** What the area is called, on a page without a frame; undefined where that is not known either. */
  names?: AreaNames | undefined;
  children: ReactNode;
};

/** A page with its head and foot. */
export function Page(props: PageProps) {
  const { locale, messages, frame, names = frame?.names, children } = props;
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
        {messages.skip}
      </a>
      <Head {...props} />
      <main id="content" className="wrap">
        {children}
      </main>
      <Reopen locale={locale} />
      <Copies locale={locale} />
      <Foot {...props} />
      <TrayButton locale={locale} untitled={names ? briefingPageTexts[locale].untitled(names) : messages.product} />
    </>
  );
}

type TabsProps = Pick<PageProps, 'locale' | 'messages' | 'page' | 'theme'> & {
  links: readonly PageLink[] | undefined;
  /** Those shown where no release is read. */
  names: readonly PageName[];
};

function Tabs({ links, names, locale, messages, page, theme }: TabsProps) {
  const all = links ?? names.map((id) => ({ id, name: messages.pages[id], href: pathOf(locale, id) }));
  return all.map(({ id, name, href }) => (
    <a key={id} href={href} aria-current={id === (theme ?? page) ? 'page' : undefined} className="tab">
      {name}
    </a>
  ));
}

/** The name of the product, its pages, and what a reader may want on each: to find, to read otherwise. */
function Head({ locale, messages, page, theme, item, query = '', frame, names = frame?.names }: PageProps) {
  const other = otherLocale(locale);
  const path = theme === undefined ? pathOf(other, page ?? 'overview', item) : themePath(other, theme);
  const find = findTexts[locale];
  return (
    <header className="border-b border-rule">
      <div className="wrap flex flex-wrap items-center gap-x-7 gap-y-1 pt-4 pb-2">
        <a href={pathOf(locale, 'overview')} className="serif text-xl">
          Pilin <span className="text-accent">毗邻</span>
        </a>
        <nav
          aria-label={names ? messages.tagline(names) : messages.product}
          className="no-print scroll order-last flex w-full gap-5 sm:order-none sm:w-auto"
        >
          <Tabs names={tabs} links={frame?.tabs} {...{ locale, messages, page, theme }} />
        </nav>
        <div className="no-print ms-auto grid grid-cols-[auto_auto_1.5rem] items-center gap-4 text-mute text-sm">
          <FindButton {...{ locale }} label={find.open} shortLabel={find.openShort} href={pathOf(locale, 'places')} />
          <a href={`${path}${query}`} hrefLang={other} lang={other} title={messages.otherLanguageName}>
            {messages.otherLanguage}
          </a>
          <ThemeToggle label={messages.theme.toggle} />
        </div>
      </div>
    </header>
  );
}

function Foot({ locale, messages, page, frame, names = frame?.names }: PageProps) {
  const { footer } = messages;
  return (
    <footer className="wrap quiet section mt-6 grid gap-1">
      <nav aria-label={footer.catalogue} className="no-print mb-1 flex flex-wrap gap-x-5 text-ink">
        <Tabs names={catalogues} links={frame?.catalogues} {...{ locale, messages, page }} />
      </nav>
      {names && <p>{footer.about(names)}</p>}
      <p>{footer.order}</p>
      {frame && frame.clusters > 0 && <p>{footer.grouping(frame.clusters)}</p>}
      {frame && <p data-release={frame.release}>{frame.releaseText}</p>}
    </footer>
  );
}
