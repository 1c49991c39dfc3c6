import type { Metadata } from 'next';
import { BriefingForm } from '@/components/briefings/write/briefing-form';
import { WriterNote } from '@/components/briefings/write/writer-note';
import { Page } from '@/components/frame/page';
import { pathOf } from '@/lib/addresses/pages';
import { liveAddress } from '@/lib/addresses/view';
import { mostInTray } from '@/lib/briefing/tray';
import { frameText } from '@/lib/sentences/frame-text';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { namedViews } from '@/server/page/named-views';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';
import { readerMayWrite } from '@/server/session/editor';

type Props = { params: Params; searchParams: Search };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: briefingPageTexts[await localeOf(params)].add.title, robots: { index: false } };
}

/** Makes a briefing of the views in its address, for readers without scripts. */
export default async function NewBriefingPage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const search = await searchOf(searchParams);
  const views = await namedViews(reader, search.getAll('view').slice(0, mostInTray), locale);
  const mayWrite = await readerMayWrite();
  const words = briefingPageTexts[locale];
  const query = `?${views.map(({ view }) => `view=${encodeURIComponent(view)}`).join('&')}`;
  return (
    <Page {...{ locale, messages }} page="briefings" item="new" query={query} frame={frameText(context)}>
      <h1 className="pt-8 pb-2">{words.add.title}</h1>
      {views.length === 0 && <p>{words.add.no}</p>}
      {views.length > 0 && (
        <>
          <p className="text-mute">{words.add.lead}</p>
          <ul className="my-5 grid gap-4">
            {views.map(({ view, title, measure }) => (
              <li key={view} className="border-rule border-t pt-3">
                <a href={liveAddress(view, locale, reader.catalogue.area.lead)} className="serif text-[1.15rem]">
                  {title}
                </a>
                <p className="quiet">{measure}</p>
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap items-baseline gap-x-6 gap-y-2">
            {mayWrite && (
              <BriefingForm locale={locale} label={words.add.make} views={views.map(({ view }) => view)} main />
            )}
            <WriterNote {...{ locale, mayWrite }} next={`${pathOf(locale, 'briefings', 'new')}${query}`} />
          </div>
        </>
      )}
    </Page>
  );
}
