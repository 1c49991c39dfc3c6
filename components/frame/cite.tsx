import type { Citation } from '@/lib/files/cite';
import type { Locale } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { CiteCopy } from './cite-copy';

/** A citation in both forms, each ready to be copied. */
export function Cite({ citation, locale }: { citation: Citation; locale: Locale }) {
  const { cite } = fileTexts[locale];
  return (
    <dl className="grid max-w-4xl gap-x-6 gap-y-1 text-sm sm:grid-cols-[8rem_1fr]">
      {(['gbt', 'apa'] as const).map((form) => (
        <div key={form} className="contents">
          <dt className="text-mute">{cite[form]}</dt>
          <dd>
            <CiteCopy text={citation[form]} words={{ copy: cite.copy, copied: cite.copied, failed: cite.failed }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How to cite a figure: as a view of this site, and by the sources that printed what it stands on. */
export function FigureCites({ view, sources, locale }: { view: Citation; sources: Citation[]; locale: Locale }) {
  const { cite } = fileTexts[locale];
  const [only, ...more] = sources;
  return (
    <>
      <h2 className="mt-8 mb-2">{cite.title}</h2>
      <h3 className="mb-1">{cite.figure}</h3>
      <Cite citation={view} locale={locale} />
      {only && more.length === 0 && (
        <>
          <h3 className="mt-4 mb-1">{cite.source}</h3>
          <Cite citation={only} locale={locale} />
        </>
      )}
      {more.length > 0 && (
        <details className="mt-4">
          <summary className="cursor-pointer">{cite.sources(sources.length)}</summary>
          <div className="mt-2 grid gap-4">
            {sources.map((citation) => (
              <Cite key={citation.gbt} citation={citation} locale={locale} />
            ))}
          </div>
        </details>
      )}
    </>
  );
}
