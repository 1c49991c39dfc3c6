import type { ViewNews } from '@/lib/briefing/news';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { headlineOf, type ListProps } from './slide-list';

type Props = Omit<ListProps, 'marked' | 'chosen'> & {
  open: ReadonlyMap<string, ViewNews[]>;
  /** The newest release. */
  release: number;
};

/** Which slides have newer figures, and what to do about all of them at once. */
export function AllNews({ open, release, ...list }: Props) {
  const { slides, change, onChoose, locale } = list;
  const { news: words, named } = briefingEditorTexts[locale];
  const updatable = [...open].filter(([, views]) => views.every(({ gone }) => !gone)).map(([id]) => id);
  return (
    <section className="news-note mt-4" aria-labelledby="news">
      <h2 id="news" className="text-base">
        {words.title(open.size)}
      </h2>
      <p>{words.lead}</p>
      <ul className="news-slides">
        {slides.map(
          (slide, at) =>
            open.has(slide.id) && (
              <li key={slide.id}>
                <button type="button" className="action" onClick={() => onChoose(slide.id)}>
                  {named(at + 1, headlineOf(slide, list))}
                </button>
              </li>
            ),
        )}
      </ul>
      <p className="mt-1 flex flex-wrap gap-x-5">
        <button type="button" className="action" onClick={() => change({ type: 'keep', id: null, release })}>
          {words.keepAll}
        </button>
        {updatable.length > 0 && (
          <button type="button" className="action" onClick={() => change({ type: 'update', ids: updatable })}>
            {words.updateAll}
          </button>
        )}
      </p>
    </section>
  );
}
