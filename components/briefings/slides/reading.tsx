import { Actions } from '@/components/briefings/write/actions';
import { BriefingForm } from '@/components/briefings/write/briefing-form';
import { NewsNote } from '@/components/briefings/write/news-note';
import { WriterNote } from '@/components/briefings/write/writer-note';
import { pathOf } from '@/lib/addresses/pages';
import { slideAddress } from '@/lib/addresses/slide-picture';
import type { AreaDefaults } from '@/lib/area/area';
import type { BriefingContent } from '@/lib/briefing/briefing';
import type { BriefingNews } from '@/lib/briefing/news';
import { formatPeriod } from '@/lib/language/format';
import type { Locale } from '@/lib/language/locale';
import { formatMoment } from '@/lib/language/moment';
import { speech } from '@/lib/language/speech';
import { briefingTexts } from '@/lib/texts/briefing';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import type { ReadySlide } from './drawn-slides';
import { ReadSlide } from './read-slide';
import '@/components/briefings/write/briefing.css';

export type ReadingProps = {
  briefing: {
    id: string;
    /** Null for one that comes with the data. */
    version: number | null;
    savedAt: string | null;
    content: BriefingContent;
    slides: ReadySlide[];
  };
  /** What the newest release says otherwise. */
  news: BriefingNews;
  locale: Locale;
  lead: AreaDefaults;
  mayWrite: boolean;
};

/** A briefing as a page: what it is, what can be done with it, and its slides with their notes. */
export function Reading({ briefing, news, locale, lead, mayWrite }: ReadingProps) {
  const { id, version, content, slides } = briefing;
  const words = briefingPageTexts[locale];
  return (
    <article lang={speech[content.language].htmlLang}>
      <p className="quiet pt-8" lang={speech[locale].htmlLang}>
        <a href={pathOf(locale, 'briefings')}>{words.all}</a>
      </p>
      <h1 className="mt-2 wrap-anywhere text-[clamp(1.8rem,1.2rem+2.4vw,2.6rem)]">{content.title}</h1>
      {content.subtitle && <p className="mt-1 wrap-anywhere text-[1.1rem] text-mute">{content.subtitle}</p>}
      <div lang={speech[locale].htmlLang}>
        <p className="quiet mt-2">{factsOf(briefing, locale).join(' · ')}</p>
        <div className="no-print mt-3 flex flex-wrap items-baseline gap-x-5 gap-y-1">
          <Actions id={id} locale={locale} />
          {mayWrite && <BriefingForm locale={locale} label={words.copy} copy={id} />}
        </div>
        {version === null && <p className="quiet mt-3 max-w-prose">{words.notes.readOnly}</p>}
        {!mayWrite && (
          <div className="mt-2">
            <WriterNote {...{ locale, mayWrite }} next={pathOf(locale, 'briefings', id)} />
          </div>
        )}
      </div>
      {slides.length === 0 && <p className="section mt-6 text-mute">{words.empty}</p>}
      <ol className="mt-6 grid grid-cols-1 gap-y-9">
        {slides.map((slide) => (
          <li key={slide.id} id={`slide-${slide.number}`}>
            <ReadSlide
              {...{ id, slide, locale, lead }}
              language={content.language}
              picture={slideAddress(id, slide, locale)}
              news={<News {...{ news, slide, locale }} />}
            />
          </li>
        ))}
      </ol>
    </article>
  );
}

/** Its date, how long it is, of which releases its figures are, and when it was saved. */
function factsOf({ content, slides, savedAt, version }: ReadingProps['briefing'], locale: Locale): string[] {
  const words = briefingPageTexts[locale];
  const numbers = slides.flatMap(({ views }) => views.flatMap(({ comparison }) => comparison?.release.number ?? []));
  const releases = [...new Set(numbers)].sort((a, b) => a - b);
  return [
    formatPeriod(content.date, locale),
    words.slides(slides.length),
    ...(releases.length > 0 ? [briefingTexts[locale].release(releases)] : []),
    ...(version === null ? [words.live] : []),
    ...(savedAt === null ? [] : [words.saved(formatMoment(savedAt, locale))]),
  ];
}

type NewsProps = Pick<ReadingProps, 'news' | 'locale'> & { slide: ReadySlide };

function News({ news, slide, locale }: NewsProps) {
  const { views } = news.slides.find(({ id }) => id === slide.id) ?? {};
  if (!views) return null;
  return (
    <div lang={speech[locale].htmlLang} className="no-print">
      <NewsNote views={views} locale={locale} />
    </div>
  );
}
