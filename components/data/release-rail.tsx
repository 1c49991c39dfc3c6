import { pathOf } from '@/lib/addresses/pages';
import { feedPath, releaseFiles } from '@/lib/addresses/releases';
import type { Source } from '@/lib/figures/comparison';
import { entryOf } from '@/lib/figures/origin';
import type { Locale } from '@/lib/language/locale';
import { releaseTexts } from '@/lib/texts/release';
import { UndoForm } from './undo-form';

/** So many sources of a release are named. */
const named = 6;

type Props = {
  number: number;
  isNewest: boolean;
  /** The sources of what is new, with how many cells each has, most first. */
  sources: readonly { source: Source; cells: number }[];
  locale: Locale;
};

const link = 'underline decoration-rule';

/** Beside what a release changed: its sources, what may be taken away, and for editors the way back. */
export function ReleaseRail({ number, isNewest, sources, locale }: Props) {
  const words = releaseTexts[locale];
  return (
    <aside className="grid content-start gap-8">
      {sources.length > 0 && <Sources {...{ sources, locale }} />}
      <Take {...{ number, locale }} />
      {isNewest && number > 1 && (
        <section id="undo" className="no-print">
          <h2 className="panel-title">{words.undo}</h2>
          <UndoForm {...{ locale }} release={number} />
        </section>
      )}
    </aside>
  );
}

function Sources({ sources, locale }: Pick<Props, 'sources' | 'locale'>) {
  const words = releaseTexts[locale];
  const more = sources.length - named;
  return (
    <section>
      <h2 className="panel-title">{words.sources}</h2>
      <ul className="grid gap-2 text-sm">
        {sources.slice(0, named).map(({ source, cells }) => (
          <li key={source.id}>
            <a href={pathOf(locale, 'sources', source.id)} className={link}>
              {entryOf(source, locale)}
            </a>{' '}
            <small className="text-mute">{words.ofSource(cells)}</small>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="quiet">{words.moreSources(more)}</p>}
    </section>
  );
}

function Take({ number, locale }: Pick<Props, 'number' | 'locale'>) {
  const words = releaseTexts[locale];
  const table = { href: releaseFiles.table(number, locale), text: `${words.table} CSV`, download: true };
  const ways = [
    ...(number > 1 ? [table] : []),
    { href: releaseFiles.data(number), text: `${words.data(number)} ZIP`, download: true },
    { href: feedPath(locale), text: words.feed, download: false },
  ];
  return (
    <section className="no-print">
      <h2 className="panel-title">{words.take}</h2>
      <ul className="grid gap-2 text-sm">
        {ways.map(({ href, text, download }) => (
          <li key={href}>
            <a href={href} className={link} download={download}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
