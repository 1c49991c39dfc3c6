import { type PageName, pathOf } from '@/lib/addresses/pages';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { findingOf } from '@/lib/sentences/finding';
import type { PageContext } from '@/server/page/page-context';
import { DatasetJson } from './dataset-json';

type Props = { context: PageContext; page: PageName; views: Partial<Selection>[] };

/** The figures of a page's main views, described for search engines. */
export async function PageDataset({ context, page, views }: Props) {
  const { locale, messages, sentences, reader, siteUrl } = context;
  const answers = await Promise.all(views.map((view) => reader.compare(selectionOf(view))));
  const comparisons = answers.filter((answer) => answer !== undefined);
  const findings = comparisons.flatMap((comparison) => findingOf(comparison, sentences)?.sentence ?? []);
  return (
    <DatasetJson
      {...{ comparisons, locale, siteUrl }}
      name={messages.files.dataset(messages.pages[page])}
      description={[...findings, messages.footer.about].join(' ')}
      address={siteUrl + pathOf(locale, page)}
    />
  );
}
