import { SlideFiles } from '@/components/briefings/slides/slide-files';
import type { Slide } from '@/lib/briefing/briefing';
import { newSlideId } from '@/lib/briefing/new-slides';
import type { ViewNews } from '@/lib/briefing/news';
import type { SelectionProblem } from '@/lib/figures/selection';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import { briefingPageTexts } from '@/lib/texts/briefing-pages';
import { NewsNote } from './news-note';
import { SlideFields } from './slide-fields';
import { headlineOf, type ListProps } from './slide-list';
import { movedPage, type SlidePage, slidePage } from './slide-pages';

type Props = Omit<ListProps, 'chosen' | 'marked'> & {
  /** Of the briefing. */
  id: string;
  slide: Slide;
  news: readonly ViewNews[];
  release: number;
  problems: readonly SelectionProblem[];
};

/** The slide at hand, large, with what can be done with it, and its fields beside it. */
export function SlideStage(props: Props) {
  const { id, slide, slides, drawings, news, change, problems, locale, language } = props;
  const words = briefingEditorTexts[locale];
  const drawn = drawings.get(slide.id);
  const page = slidePage(slides, slides.indexOf(slide), drawings);
  const { number } = page;
  const headline = headlineOf(slide, props);
  const text = slide.text ?? drawn?.written.text ?? null;
  return (
    <>
      <section className="editor-stage" aria-label={words.slide(number, page.of)}>
        {drawn ? (
          <img src={drawn.picture} alt={[headline, text].filter(Boolean).join('\n')} width={1920} height={1080} />
        ) : (
          <div className="editor-undrawn">
            <span className="serif text-2xl">{headline}</span>
            <span className="quiet">{words.drawing}</span>
          </div>
        )}
        <SlideActions {...props} page={page} />
        <div className="panel-foot">
          <SlideFiles slide={{ headline, text }} {...{ id, number, locale }} copies={['sentence', 'picture', 'link']} />
        </div>
        {drawn?.cut && <p className="quiet">{briefingPageTexts[locale].cut}</p>}
        {drawn?.small && <p className="quiet">{briefingPageTexts[locale].small}</p>}
        {news.length > 0 && <SlideNews {...props} />}
      </section>
      <section className="editor-fields" data-of={slide.id} aria-label={words.named(number, headline)}>
        <SlideFields key={slide.id} {...{ slide, number, drawn, change, problems, locale, language }} />
      </section>
    </>
  );
}

/** What is new about the figures of the slide, which its author keeps as they are or takes over. */
function SlideNews({ slide, news, release, change, locale }: Props) {
  const words = briefingEditorTexts[locale].news;
  return (
    <>
      <NewsNote views={news} locale={locale} />
      <p className="flex flex-wrap gap-x-5">
        <button type="button" className="action" onClick={() => change({ type: 'keep', id: slide.id, release })}>
          {words.keep}
        </button>
        {news.every(({ gone }) => !gone) && (
          <button type="button" className="action" onClick={() => change({ type: 'update', ids: [slide.id] })}>
            {words.update}
          </button>
        )}
      </p>
    </>
  );
}

function SlideActions({ slide, slides, page, change, onChoose, say, locale, ...shown }: Props & { page: SlidePage }) {
  const words = briefingEditorTexts[locale];
  const at = slides.indexOf(slide);
  const move = (to: number) => {
    if (to < 0 || to >= slides.length) return;
    change({ type: 'move', id: slide.id, to });
    const moved = movedPage(slides, slide.id, to, shown.drawings);
    say(words.moved(moved.number, moved.of));
  };
  const duplicate = () => {
    const newId = newSlideId();
    change({ type: 'duplicate', id: slide.id, newId });
    onChoose(newId);
    say(words.added(slidePage(slides, at + 1, shown.drawings).number));
  };
  const remove = () => {
    const next = slides[at + 1] ?? slides[at - 1];
    change({ type: 'remove', id: slide.id });
    if (next) onChoose(next.id);
    say(words.removed(headlineOf(slide, shown)));
  };
  const actions = [
    { name: words.up, isOff: at === 0, act: () => move(at - 1) },
    { name: words.down, isOff: at === slides.length - 1, act: () => move(at + 1) },
    { name: words.duplicate, act: duplicate },
    { name: words.remove, act: remove },
  ];
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-sm">
      <span className="text-mute">{words.slide(page.number, page.of)}</span>
      {actions.map(({ name, isOff, act }) => (
        <button key={name} type="button" className="action" aria-disabled={isOff} onClick={act}>
          {name}
        </button>
      ))}
    </p>
  );
}
