import { releaseFiles } from '@/lib/addresses/releases';
import { dataTexts } from '@/lib/texts/data';
import type { PageContext } from '@/server/page/page-context';

/** Where all data are taken away as one file. */
export function HubTake({ context: { locale, reader } }: { context: PageContext }) {
  const words = dataTexts[locale];
  const { number } = reader.release;
  return (
    <section id="take" className="section no-print">
      <h2>{words.take}</h2>
      <p className="max-w-prose pb-3 text-mute">{words.takeLead}</p>
      <a className="hub-button" href={releaseFiles.data(number)} download>
        {words.zip(number)}
      </a>
    </section>
  );
}
