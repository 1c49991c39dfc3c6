import type { ViewNews } from '@/lib/briefing-news';
import type { Locale } from '@/lib/locale';
import { briefingEditorMessages } from '@/lib/messages/briefing-editor';
import type { Editing } from './use-editing';

type Props = {
  open: ReadonlyMap<string, ViewNews[]>;
  /** The newest release. */
  release: number;
  change: Editing['change'];
  locale: Locale;
};

/** That there are newer figures, and what to do about all of them at once. */
export function AllNews({ open, release, change, locale }: Props) {
  const words = briefingEditorMessages[locale].news;
  const updatable = [...open].filter(([, views]) => views.every(({ gone }) => !gone)).map(([id]) => id);
  return (
    <section className="news-note mt-4" aria-labelledby="news">
      <h2 id="news" className="text-base">
        {words.title(open.size)}
      </h2>
      <p>{words.lead}</p>
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
