import { fileQuery, viewAddress } from '@/lib/addresses/view';
import type { Selection } from '@/lib/figures/selection';
import type { Locale } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { CopyActions } from './copy/copy-actions';

/** The files of a view: its figures and its picture, each behind a quiet link. */
export function Downloads({ selection, locale }: { selection: Selection; locale: Locale }) {
  const words = fileTexts[locale];
  const query = fileQuery(selection, locale);
  return (
    <div className="panel-actions no-print flex flex-wrap gap-x-6">
      <p className="flex flex-wrap items-baseline gap-x-3" title={words.downloads}>
        {words.download}
        {['compare.csv', 'compare.xlsx', 'compare.json', 'slide.pptx', 'chart.png', 'chart.svg'].map((path) => (
          <a key={path} href={`/${path}?${query}`} rel="nofollow">
            {path.slice(path.indexOf('.') + 1).toUpperCase()}
          </a>
        ))}
        <a href={`/compare.xlsx?${query}&full=1`} rel="nofollow" title={words.filter.complete}>
          {words.complete}
        </a>
      </p>
      <CopyActions picture={`/chart.png?${query}`} view={viewAddress('', locale, selection)} locale={locale} />
    </div>
  );
}
