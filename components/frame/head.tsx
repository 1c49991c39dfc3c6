import { catalogues, nearTabs, type PageName, pathOf, tabs, themePath } from '@/lib/addresses/pages';
import type { AreaNames } from '@/lib/area/side-names';
import { type Locale, otherLocale } from '@/lib/language/locale';
import type { FrameText, PageLink } from '@/lib/sentences/frame-text';
import { findTexts } from '@/lib/texts/find';
import type { SiteTexts } from '@/lib/texts/site';
import { DataTabs, isDataPage } from './data-tabs';
import { Fold } from './fold';
import { FindButton } from './palette/find-button';
import { ThemeToggle } from './theme-toggle';
import './head.css';

export type HeadProps = {
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
};

/** The ways to all pages: those of a tab each, and those behind the last one. */
function waysOf({ locale, messages, frame }: HeadProps): { tabs: PageLink[]; data: PageLink[] } {
  const linkOf = (id: PageName) => ({ id, name: messages.pages[id], href: pathOf(locale, id) });
  return { tabs: frame?.tabs ?? tabs.map(linkOf), data: frame?.catalogues ?? catalogues.map(linkOf) };
}

type LinksProps = { links: readonly PageLink[]; shown: string | undefined; kind?: string };

function Links({ links, shown, kind = '' }: LinksProps) {
  return links.map(({ id, name, href }) => (
    <a key={id} href={href} aria-current={id === shown ? 'page' : undefined} className={`tab${kind}`}>
      {name}
    </a>
  ));
}

/** The ways to the pages: on a phone four of them stand at its lower edge, and all others unfold from the last. */
function Ways(props: HeadProps) {
  const { messages, page, theme, frame, names = frame?.names } = props;
  const { tabs, data } = waysOf(props);
  const own = theme ?? page;
  // The pages of data are behind one tab, but for places, which have their own.
  const shown = isDataPage(page) && page !== 'places' ? 'data' : own;
  const far = tabs.filter(({ id }) => !nearTabs.includes(id));
  const isAmong = (links: readonly PageLink[]) => links.some(({ id }) => id === shown);
  const here = isAmong(data) ? 'data' : isAmong(far) ? 'far' : undefined;
  return (
    <nav aria-label={names ? messages.tagline(names) : messages.product} className="no-print ways">
      {tabs.map((link) => (
        <Links key={link.id} links={[link]} {...{ shown }} kind={far.includes(link) ? ' far' : ''} />
      ))}
      <Fold name={messages.ways.more} here={here}>
        <Links links={far} {...{ shown }} kind=" near" />
        <Links links={data} shown={own} />
      </Fold>
    </nav>
  );
}

/** The name of the product, the ways to its pages, and what a reader may want on each: to find, to read otherwise. */
export function Head(props: HeadProps) {
  const { locale, messages, page, theme, item, query = '' } = props;
  const other = otherLocale(locale);
  const path = theme === undefined ? pathOf(other, page ?? 'overview', item) : themePath(other, theme);
  const find = findTexts[locale];
  return (
    <header className="border-b border-rule">
      <div className="wrap head-row">
        <a href={pathOf(locale, 'overview')} className="serif text-xl">
          Pilin <span className="text-accent">毗邻</span>
        </a>
        <Ways {...props} />
        <div className="no-print head-tools">
          <FindButton {...{ locale }} label={find.open} shortLabel={find.openShort} href={pathOf(locale, 'places')} />
          <a href={`${path}${query}`} hrefLang={other} lang={other} title={messages.otherLanguageName}>
            {messages.otherLanguage}
          </a>
          <ThemeToggle label={messages.theme.toggle} />
        </div>
      </div>
      <DataTabs {...props} />
    </header>
  );
}
