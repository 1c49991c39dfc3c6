import type { ReactNode } from 'react';
import { pathOf } from '@/lib/addresses/pages';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { PageContents } from './contents/page-contents';
import { Copies } from './copy/copies';
import { Head, type HeadProps } from './head';
import { Menus } from './menu/menus';
import { Reopen } from './reopen/reopen';
import { TrayButton } from './tray/tray-button';

type PageProps = HeadProps & {
  children: ReactNode;
  /** Whether it is so long that its contents are listed beside it. */
  long?: boolean;
};

/** A page with its head and foot. */
export function Page(props: PageProps) {
  const { locale, messages, frame, names = frame?.names, children, long } = props;
  return (
    <>
      <a href="#content" className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-3">
        {messages.skip}
      </a>
      <Head {...props} />
      <main id="content" className="wrap">
        {children}
      </main>
      {long && <PageContents locale={locale} />}
      <Reopen locale={locale} />
      <Menus />
      <Copies locale={locale} />
      <Foot {...props} />
      <TrayButton locale={locale} untitled={names ? briefingPageTexts[locale].untitled(names) : messages.product} />
    </>
  );
}

function Foot({ locale, messages, frame, names = frame?.names }: HeadProps) {
  const { footer } = messages;
  return (
    <footer className="wrap quiet section mt-6 grid gap-1">
      {names && <p>{footer.about(names)}</p>}
      {frame && frame.clusters > 0 && <p>{footer.grouping(frame.clusters)}</p>}
      {frame && (
        <p data-release={frame.release} data-released={frame.released}>
          <a href={pathOf(locale, 'releases')}>{frame.updatedText}</a>
          <span className="hidden print:inline">{messages.panel.edition(frame.release)}</span>
        </p>
      )}
    </footer>
  );
}
