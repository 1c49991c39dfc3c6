import type { ViewNews } from '@/lib/briefing/news';
import type { Locale } from '@/lib/language/locale';
import { figureNewsText, newsLead } from '@/lib/sentences/news';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';

type Props = { views: readonly ViewNews[]; locale: Locale };

/** How many figures are told one by one. */
const most = 40;

/** What is new about the figures of a slide: a line for each view, and the figures one by one. */
export function NewsNote({ views, locale }: Props) {
  return (
    <div className="news-note">
      {views.map((news) => (
        <div key={news.frozen}>
          <p>{newsLead(news, locale)}</p>
          <Figures {...{ news, locale }} />
        </div>
      ))}
    </div>
  );
}

function Figures({ news: { changed, added, vanished }, locale }: { news: ViewNews; locale: Locale }) {
  const words = briefingEditorTexts[locale].news;
  const all = [
    ...changed.map((figure) => ({ figure, mark: '' })),
    ...added.map((figure) => ({ figure, mark: words.newer })),
    ...vanished.map((figure) => ({ figure, mark: words.withdrawn })),
  ];
  if (all.length === 0) return null;
  const list = (
    <ul className="list-disc ps-5 text-sm">
      {all.slice(0, most).map(({ figure, mark }) => (
        <li key={[figure.indicator.id, figure.subject.id, figure.series.id, figure.period].join(' ')}>
          {mark && <span className="text-mute">{mark} </span>}
          {figureNewsText(figure, locale)}
        </li>
      ))}
      {all.length > most && <li>{words.more(all.length - most)}</li>}
    </ul>
  );
  if (all.length <= 3) return list;
  return (
    <details>
      <summary className="cursor-pointer">{words.figures}</summary>
      {list}
    </details>
  );
}
