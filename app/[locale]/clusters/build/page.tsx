import type { Metadata } from 'next';
import { Board } from '@/components/builder/board';
import { LiveBuilder } from '@/components/builder/live-builder';
import { standingText } from '@/components/builder/standing';
import { Notice } from '@/components/frame/notice';
import { Page } from '@/components/frame/page';
import { ClustersLink } from '@/components/groups/clusters-link';
import { builderAddress, builderQuery } from '@/lib/addresses/builder';
import { builderSelection } from '@/lib/figures/builder';
import { drawnMap } from '@/lib/map/geography';
import { frameText } from '@/lib/sentences/frame-text';
import { readConfig } from '@/lib/settings/config';
import { builderTexts } from '@/lib/texts/builder';
import { builtOf } from '@/server/page/built';
import { sharedAs } from '@/server/page/page-metadata';

type Props = Parameters<typeof builtOf>[0];

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { context, offer, builder, comparison } = await builtOf(props);
  const { locale } = context;
  const { title } = builderTexts[locale];
  return sharedAs({
    locale,
    page: 'clusters',
    selection: builderSelection(offer, builder),
    name: builder.name ? `${builder.name} · ${title}` : title,
    title: undefined,
    sentence: standingText(offer, builder, comparison, locale),
    url: builderAddress({ offer, builder, locale }),
  });
}

export default async function BuilderPage(props: Props) {
  const { context, offer, builder, clashes, problems, comparison, offered } = await builtOf(props);
  const { locale, messages, siteUrl } = context;
  const words = builderTexts[locale];
  const { mapReviewNumber: reviewNumber } = readConfig();
  const picked = { offer, builder, locale };
  return (
    <Page
      {...{ locale, messages, page: 'clusters', item: 'build' }}
      query={builderQuery(offer, builder)}
      frame={frameText(context)}
    >
      <ClustersLink context={context} />
      <h1 className="mt-1 mb-3">{words.title}</h1>
      <p className="mb-5 max-w-prose text-mute">{words.lead}</p>
      <Notice problems={problems} locale={locale} />
      <LiveBuilder {...{ locale, offer, reviewNumber }}>
        <Board
          {...picked}
          map={drawnMap(context.reader.catalogue.geography)}
          {...{ comparison, offered, clashes, picked, siteUrl, reviewNumber }}
        />
      </LiveBuilder>
    </Page>
  );
}
