import type { Metadata } from 'next';
import { readChoice } from '@/components/coverage/choice';
import { CoverageView } from '@/components/coverage/coverage-view';
import { Page } from '@/components/frame/page';
import { getBorderCoverage } from '@/db/answer/border-coverage';
import { coverageAddress } from '@/lib/addresses/data';
import { frameText } from '@/lib/sentences/frame-text';
import { coverageTexts } from '@/lib/texts/coverage';
import { contextOf, localeOf, type Params, type Search, searchOf } from '@/server/page/page-context';

export async function generateMetadata({ params }: { params: Params }): Promise<Metadata> {
  const locale = await localeOf(params);
  return { title: coverageTexts[locale].title, alternates: { canonical: coverageAddress(locale) } };
}

type Props = { params: Params; searchParams: Search };

export default async function CoveragePage({ params, searchParams }: Props) {
  const context = await contextOf(params);
  const { locale, messages, names, reader } = context;
  const search = await searchOf(searchParams);
  const held = await getBorderCoverage(reader);
  const scene = { ...held, catalogue: reader.catalogue, release: reader.release.number, names, locale };
  const query = search.size > 0 ? `?${search}` : '';
  return (
    <Page {...{ locale, messages, query }} page="data" item="coverage" frame={frameText(context)}>
      <CoverageView scene={scene} choice={readChoice(search, scene)} />
    </Page>
  );
}
