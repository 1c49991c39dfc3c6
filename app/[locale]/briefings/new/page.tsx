import type { Metadata } from 'next';
import { BriefingForm } from '@/components/briefings/write/briefing-form';
import { WriterNote } from '@/components/briefings/write/writer-note';
import { Page } from '@/components/frame/page';
import type { Reader } from '@/db/answer/reader';
import { checkSelection } from '@/db/answer/selection-check';
import { pathOf } from '@/lib/addresses/pages';
import { liveAddress } from '@/lib/addresses/view';
import { readView } from '@/lib/briefing/check';
import { mostInTray } from '@/lib/briefing/tray';
import { measureOf } from '@/lib/figures/measure';
import type { Locale } from '@/lib/language/locale';
import { releaseText } from '@/lib/sentences/release-text';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
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
  const views = await viewsOf(reader, search.getAll('view').slice(0, mostInTray), locale);
  const mayWrite = await readerMayWrite();
  const words = briefingPageTexts[locale];
  const query = `?${views.map(({ view }) => `view=${encodeURIComponent(view)}`).join('&')}`;
  return (
    <Page {...{ locale, messages }} page="briefings" item="new" query={query} release={releaseText(context)}>
      <h1 className="pt-8 pb-2">{words.add.title}</h1>
      {views.length === 0 && <p>{words.add.no}</p>}
      {views.length > 0 && (
        <>
          <p className="text-mute">{words.add.lead}</p>
          <ul className="my-5 grid gap-4">
            {views.map(({ view, title, measure }) => (
              <li key={view} className="border-rule border-t pt-3">
                <a href={liveAddress(view, locale)} className="serif text-[1.15rem]">
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

type Named = { view: string; title: string; measure: string };

/** The views that can be answered, each once, with what they say. */
async function viewsOf(reader: Reader, given: string[], locale: Locale): Promise<Named[]> {
  const answers = [...new Set(given)].map(async (view): Promise<Named[]> => {
    const { selection, problems } = readView(view);
    if (problems.length + checkSelection(reader.catalogue, selection).length > 0) return [];
    const comparison = await reader.compare(selection);
    return comparison
      ? [{ view, title: viewWords(comparison, locale).short, measure: measureOf(comparison, locale) }]
      : [];
  });
  return (await Promise.all(answers)).flat();
}
