import type { Metadata } from 'next';
import { Hub } from '@/components/data/hub';
import { Page } from '@/components/frame/page';
import { getBorderCoverage } from '@/db/answer/border-coverage';
import { getNewestCells } from '@/db/answer/newest-cells';
import { getRecentRows } from '@/db/answer/recent-rows';
import { getSupportCounts } from '@/db/answer/source-support';
import { pathOf } from '@/lib/addresses/pages';
import { feedPath } from '@/lib/addresses/releases';
import { frameText } from '@/lib/sentences/frame-text';
import { siteTexts } from '@/lib/texts/site';
import { contextOf, localeOf, type Params } from '@/server/page/page-context';

/** So many of the newest figures are told, and so many years before a release are recent. */
const [told, recent] = [6, 2] as const;

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return {
    title: siteTexts[locale].pages.data,
    alternates: { canonical: pathOf(locale, 'data'), types: { 'application/atom+xml': feedPath(locale) } },
  };
}

export default async function DataPage({ params }: { params: Params }) {
  const context = await contextOf(params);
  const { locale, messages, reader } = context;
  const frame = frameText(context);
  const since = Number(frame.released.slice(0, 4)) - recent;
  const held = {
    ...(await getBorderCoverage(reader)),
    newest: await getNewestCells(reader, told),
    coverage: await reader.coverage(),
    supports: await getSupportCounts(reader),
    recent: { since, rows: await getRecentRows(reader, since) },
  };
  return (
    <Page {...{ locale, messages, frame }} page="data">
      <Hub {...{ context, held }} />
    </Page>
  );
}
