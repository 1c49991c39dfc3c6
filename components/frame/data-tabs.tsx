import { coverageAddress } from '@/lib/addresses/data';
import { dataPages, type PageName, pathOf } from '@/lib/addresses/pages';
import type { Locale } from '@/lib/language/locale';
import { dataTexts } from '@/lib/texts/data';
import type { SiteTexts } from '@/lib/texts/site';
import './data-tabs.css';

type Props = {
  locale: Locale;
  messages: SiteTexts;
  /** The page shown. */
  page?: PageName | undefined;
  /** What of it the page is about. */
  item?: string | undefined;
};

type Tab = { id: string; name: string; href: string };

/** The ways among the pages of data, in the order of the work: what there is, then what it is made of. */
function tabsOf({ locale, messages }: Pick<Props, 'locale' | 'messages'>): Tab[] {
  const { tabs } = dataTexts[locale];
  return [
    { id: 'data', name: tabs.data, href: pathOf(locale, 'data') },
    { id: 'coverage', name: tabs.coverage, href: coverageAddress(locale) },
    ...dataPages.map((id) => ({
      id,
      name: id === 'releases' ? tabs.releases : messages.pages[id],
      href: pathOf(locale, id),
    })),
    { id: 'data/import', name: messages.pages['data/import'], href: pathOf(locale, 'data/import') },
    { id: 'take', name: tabs.take, href: `${pathOf(locale, 'data')}#take` },
  ];
}

/** Tells whether a page is one of data, which the tabs lead among. */
export const isDataPage = (page: PageName | undefined): boolean =>
  page === 'data' || page === 'data/import' || dataPages.some((one) => one === page);

/** The ways among the pages of data below the head; nothing on other pages, and on that of one place, indicator, source or release. */
export function DataTabs(props: Props) {
  const { page, item, messages } = props;
  if (!isDataPage(page) || (item !== undefined && page !== 'data')) return null;
  return (
    <nav aria-label={messages.ways.data} className="no-print data-tabs">
      <div className="wrap">
        {tabsOf(props).map(({ id, name, href }) => (
          <a key={id} href={href} className="tab" aria-current={id === (item ?? page) ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </div>
    </nav>
  );
}
