import type { Metadata } from 'next';
import { BriefingForm } from '@/components/briefings/write/briefing-form';
import { KeptTable } from '@/components/briefings/write/kept-table';
import { StarterList } from '@/components/briefings/write/starter-list';
import { WriterNote } from '@/components/briefings/write/writer-note';
import { Page } from '@/components/frame/page';
import { getBriefings } from '@/db/briefings';
import { getStarters } from '@/db/starters';
import { pathOf } from '@/lib/addresses/pages';
import { frameText } from '@/lib/sentences/frame-text';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';
import { readerMayWrite } from '@/server/session/editor';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: siteTexts[locale].pages.briefings, alternates: { canonical: pathOf(locale, 'briefings') } };
}

/** Kept briefings are read by their link, which cannot be guessed: only who may write sees the list of them. */
export default async function BriefingsPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const mayWrite = await readerMayWrite();
  const [starters, kept] = await Promise.all([
    getStarters(reader, locale),
    mayWrite ? getBriefings(reader.db) : Promise.resolve([]),
  ]);
  const words = briefingPageTexts[locale];
  return (
    <Page {...{ locale, messages }} page="briefings" frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{messages.pages.briefings}</h1>
      <p className="max-w-prose text-mute">{words.lead}</p>
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2 py-5">
        {mayWrite && <BriefingForm locale={locale} label={words.make} main />}
        <WriterNote {...{ locale, mayWrite }} next={pathOf(locale, 'briefings')} />
      </div>
      {starters.length > 0 && (
        <section className="section">
          <h2 className="panel-title">{words.starters}</h2>
          <p className="quiet mt-1 max-w-prose">{words.startersNote}</p>
          <StarterList {...{ starters, locale }} mayCopy={mayWrite} />
        </section>
      )}
      {mayWrite && (
        <section className="section">
          <h2 className="panel-title">{words.kept}</h2>
          {kept.length > 0 ? (
            <KeptTable briefings={kept} locale={locale} label={words.kept} />
          ) : (
            <p className="mt-2 max-w-prose text-mute">{words.none}</p>
          )}
        </section>
      )}
    </Page>
  );
}
