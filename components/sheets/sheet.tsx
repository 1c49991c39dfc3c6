import { Fragment, type ReactNode } from 'react';
import { PrintButton } from '@/components/briefings/present/print-button';
import { lightColours } from '@/components/charts/parts/colours';
import { qrSvg } from '@/lib/files/pptx/qr';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import './sheet.css';
import './sheet-parts.css';

type Props = {
  context: PageContext;
  kind: 'place' | 'pair' | 'group';
  title: string;
  tag: ReactNode;
  /** The sentences that lead, a line each. */
  lead: readonly string[];
  /** What stands beside the head, such as a map. */
  aside?: ReactNode;
  notes: readonly string[];
  sources: string;
  /** The path of the page that tells the same, and of the document. */
  path: string;
  word: string;
  children: ReactNode;
};

/** A sheet of A4: what it is of, one sentence, its figures, notes, sources, date and the address where it can be read again. */
export function Sheet({ context, kind, title, tag, lead, aside, notes, sources, path, word, children }: Props) {
  const { locale, messages, names, siteUrl } = context;
  const words = sheetTexts[locale];
  return (
    <>
      <nav className="sheet-tools no-print" aria-label={messages.pages.places}>
        <a href={path}>‹ {words.back}</a>
        <PrintButton label={words.print} />
        <a href={word} rel="nofollow">
          {words.word}
        </a>
      </nav>
      <main id="content" className="sheet-page always-light" data-kind={kind}>
        <p className="sheet-head">
          <span className="serif">
            Pilin <b>毗邻</b>
          </span>
          <span>
            {names.area} · {words.kind[kind]}
          </span>
          <time dateTime={today()}>{words.printed(formatPeriod(today(), locale))}</time>
        </p>
        <header className="sheet-title">
          <div>
            <h1>{title}</h1>
            <p className="sheet-tag">{tag}</p>
            <Lead lines={lead} />
          </div>
          {aside}
        </header>
        {children}
        <SheetFoot {...{ locale, notes, sources }} address={siteUrl + path} />
      </main>
    </>
  );
}

function Lead({ lines }: { lines: readonly string[] }) {
  return (
    <p className="sheet-lead serif">
      {lines.map((line) => (
        <Fragment key={line}>
          <span>{line}</span>{' '}
        </Fragment>
      ))}
    </p>
  );
}

/** An address to be read from paper; nothing for one that is too long. */
function Code({ address }: { address: string }) {
  const svg = qrSvg(address, lightColours.ink);
  return svg && <img className="sheet-code" src={`data:image/svg+xml,${encodeURIComponent(svg)}`} alt={address} />;
}

type FootProps = { locale: Locale; notes: readonly string[]; sources: string; address: string };

function SheetFoot({ locale, notes, sources, address }: FootProps) {
  const words = sheetTexts[locale];
  return (
    <footer className="sheet-foot">
      <Code address={address} />
      {notes.length > 0 && (
        <p>
          <b>{words.notes}</b> {speech[locale].joined(notes)}
        </p>
      )}
      {sources && (
        <p>
          <b>{words.sources}</b> {sources}
        </p>
      )}
      <p className="sheet-address">{address}</p>
    </footer>
  );
}
