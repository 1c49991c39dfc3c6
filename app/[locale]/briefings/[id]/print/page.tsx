import { presentationOf } from '@/components/briefings/present/presentation';
import { PrintSheets } from '@/components/briefings/present/print-sheets';
import { type BriefingParams, briefingOf, presentationTitle } from '@/server/page/briefing-page';
import type { Search } from '@/server/page/page-context';

export const generateMetadata = ({ params }: { params: BriefingParams }) => presentationTitle(params, 'print');

type PageProps = { params: BriefingParams; searchParams: Search };

/** A briefing for paper or PDF: one slide a page, or with `?handout=1` two a page with notes. */
export default async function PrintPage({ params, searchParams }: PageProps) {
  const { context, found } = await briefingOf(params);
  return <PrintSheets {...presentationOf(context, found)} handout={(await searchParams).handout === '1'} />;
}
