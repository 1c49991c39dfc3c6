import { type PageName, pathOf, themePath } from '@/lib/addresses/pages';
import type { Theme } from '@/lib/figures/catalogue';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import { nameOf } from '@/lib/language/locale';
import { findingOf } from '@/lib/sentences/finding';
import { spatialText } from '@/lib/sentences/spatial';
import { fileTexts } from '@/lib/texts/files';
import type { PageContext } from '@/server/page/page-context';
import { DatasetJson } from './dataset-json';

type Props = { context: PageContext; views: Partial<Selection>[] } & ({ page: PageName } | { theme: Theme });

/** The figures of a page's main views, described for search engines. */
export async function PageDataset({ context, views, ...shown }: Props) {
  const { locale, messages, sentences, names, reader, siteUrl } = context;
  const [name, path] =
    'theme' in shown
      ? [nameOf(shown.theme, locale), themePath(locale, shown.theme.id)]
      : [messages.pages[shown.page], pathOf(locale, shown.page)];
  const answers = await Promise.all(views.map((view) => reader.compare(selectionOf(view))));
  const comparisons = answers.filter((answer) => answer !== undefined);
  const findings = comparisons.flatMap((comparison) => findingOf(comparison, sentences)?.sentence ?? []);
  return (
    <DatasetJson
      {...{ comparisons, locale, siteUrl }}
      name={fileTexts[locale].dataset(name, names)}
      description={[...findings, messages.footer.about(names)].join(' ')}
      area={spatialText(reader.catalogue, locale)}
      address={siteUrl + path}
    />
  );
}
