import { pathOf } from '@/lib/addresses/pages';
import { releaseFiles } from '@/lib/addresses/releases';
import { dataTexts } from '@/lib/texts/data';
import { draftTexts } from '@/lib/texts/drafts';
import type { PageContext } from '@/server/page/page-context';

/** Where tables are brought in, and where all data are taken away as one file. */
export function HubTake({ context: { locale, reader } }: { context: PageContext }) {
  const words = dataTexts[locale];
  const { number } = reader.release;
  return (
    <div className="section hub-ways no-print">
      <section>
        <h2>{draftTexts[locale].title}</h2>
        <p className="max-w-prose pb-3 text-mute">{words.importLead}</p>
        <a className="hub-button" href={pathOf(locale, 'data/import')}>
          {words.toImport}
        </a>
      </section>
      <section id="take">
        <h2>{words.take}</h2>
        <p className="max-w-prose pb-3 text-mute">{words.takeLead}</p>
        <a className="hub-button" href={releaseFiles.data(number)} download>
          {words.zip(number)}
        </a>
      </section>
    </div>
  );
}
