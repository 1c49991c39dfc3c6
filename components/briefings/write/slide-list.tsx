import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { emptySlide, type Slide, type SlideKind, slideKinds } from '@/lib/briefing/briefing';
import { newSlideId } from '@/lib/briefing/new-slides';
import type { Locale } from '@/lib/language/locale';
import { briefingTexts } from '@/lib/texts/briefing';
import { briefingEditorTexts } from '@/lib/texts/briefing-editor';
import type { DrawnSlide } from './drawn-slide';
import { SelectField } from './select-field';
import { movedPage, slidePage } from './slide-pages';
import type { Editing } from './use-editing';

export type ListProps = {
  slides: readonly Slide[];
  drawings: ReadonlyMap<string, DrawnSlide>;
  chosen: string | undefined;
  /** Slides with newer figures. */
  marked: Pick<ReadonlySet<string>, 'has'>;
  onChoose: (id: string) => void;
  change: Editing['change'];
  say: (text: string) => void;
  locale: Locale;
  language: Locale;
};

type SlideListProps = ListProps & { onAdded: (id: string) => void };

/** The slides in their order, to be chosen and ordered by keys, by buttons or by dragging. */
export function SlideList(props: SlideListProps) {
  const { slides, locale } = props;
  const words = briefingEditorTexts[locale];
  const list = useRef<HTMLOListElement>(null);
  const press = useKeys(props, list);
  const { over, ...drag } = useDrag(props);
  return (
    <nav aria-label={words.slides} className="editor-list">
      <ol ref={list} onKeyDown={press} className="editor-thumbs">
        {slides.map((slide, at) => (
          <li
            key={slide.id}
            draggable
            data-over={over === slide.id || undefined}
            onDragStart={(event) => drag.start(event, slide.id)}
            onDragOver={(event) => drag.enter(event, slide.id)}
            onDrop={(event) => drag.drop(event, at)}
            onDragEnd={drag.end}
          >
            <Thumb {...{ slide, at }} {...props} />
          </li>
        ))}
      </ol>
      {slides.length === 0 ? <p className="quiet">{words.none}</p> : <p className="quiet editor-keys">{words.keys}</p>}
      <AddSlide {...props} />
    </nav>
  );
}

/** What a slide is headed by: the author's words, what the figures say, or its kind. */
export function headlineOf(slide: Slide, { drawings, language }: Pick<ListProps, 'drawings' | 'language'>): string {
  const written = drawings.get(slide.id)?.written.headline;
  return slide.headline ?? written ?? briefingTexts[language].kinds[slide.kind];
}

function Thumb({ slide, at, ...props }: ListProps & { slide: Slide; at: number }) {
  const { chosen, marked, drawings, onChoose, locale } = props;
  const words = briefingEditorTexts[locale];
  const picture = drawings.get(slide.id)?.picture;
  const headline = headlineOf(slide, props);
  const { number } = slidePage(props.slides, at, drawings);
  const name = words.named(number, headline);
  const isMarked = marked.has(slide.id);
  return (
    <button
      type="button"
      data-slide={slide.id}
      aria-current={slide.id === chosen || undefined}
      aria-label={isMarked ? words.news.marked(name) : name}
      data-news={isMarked || undefined}
      onClick={() => onChoose(slide.id)}
      className="editor-thumb"
    >
      <span aria-hidden="true">{number}</span>
      {picture ? (
        <img src={picture} alt="" width={192} height={108} draggable={false} />
      ) : (
        <span className="editor-undrawn">{headline}</span>
      )}
    </button>
  );
}

/** Arrows choose, with Alt they move; Delete removes. */
function useKeys(
  { slides, chosen, onChoose, change, say, locale, drawings, language }: ListProps,
  list: { current: HTMLElement | null },
) {
  const words = briefingEditorTexts[locale];
  const wanted = useRef<string>(undefined);
  useEffect(() => {
    const button = wanted.current && list.current?.querySelector<HTMLElement>(`[data-slide="${wanted.current}"]`);
    if (button) button.focus();
    wanted.current = undefined;
  });
  return (event: KeyboardEvent) => {
    const at = slides.findIndex(({ id }) => id === (event.target as HTMLElement).dataset.slide);
    const slide = slides[at];
    if (!slide || event.ctrlKey || event.metaKey) return;
    const step = { ArrowUp: -1, ArrowLeft: -1, ArrowDown: 1, ArrowRight: 1 }[event.key];
    if (step) {
      event.preventDefault();
      const other = slides[at + step];
      if (!other) return;
      wanted.current = event.altKey ? slide.id : other.id;
      if (!event.altKey) return onChoose(other.id);
      change({ type: 'move', id: slide.id, to: at + step });
      const page = movedPage(slides, slide.id, at + step, drawings);
      say(words.moved(page.number, page.of));
    } else if (event.key === 'Delete') {
      event.preventDefault();
      const next = slides[at + 1] ?? slides[at - 1];
      wanted.current = next?.id;
      change({ type: 'remove', id: slide.id });
      say(words.removed(headlineOf(slide, { drawings, language })));
      if (next && slide.id === chosen) onChoose(next.id);
    }
  };
}

/** Moves a slide to where it is dropped, where it is the one at hand. */
function useDrag({ change, say, slides, drawings, locale, onChoose }: ListProps) {
  const dragged = useRef<string>(undefined);
  const [over, setOver] = useState<string>();
  const end = () => {
    dragged.current = undefined;
    setOver(undefined);
  };
  return {
    over,
    end,
    start(event: DragEvent, id: string) {
      dragged.current = id;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', id);
    },
    enter(event: DragEvent, id: string) {
      if (!dragged.current) return;
      event.preventDefault();
      setOver(id);
    },
    drop(event: DragEvent, to: number) {
      if (!dragged.current) return;
      event.preventDefault();
      change({ type: 'move', id: dragged.current, to });
      onChoose(dragged.current);
      const page = movedPage(slides, dragged.current, to, drawings);
      say(briefingEditorTexts[locale].moved(page.number, page.of));
      end();
    },
  };
}

/** The view with which a slide begins until its author gives it another: the two sides in the first indicator. */
const first = { view: '', frozen: null, kept: null };

/** Adds a slide of a kind, and has its author write its headline. */
function AddSlide({ slides, chosen, drawings, onAdded, change, say, locale }: SlideListProps) {
  const words = briefingEditorTexts[locale];
  const { kinds } = briefingTexts[locale];
  const add = (kind: SlideKind) => {
    const views = Array.from({ length: slideKinds[kind].least }, () => first);
    const slide = { ...emptySlide(newSlideId(), kind), views };
    change({ type: 'add', slide, after: chosen ?? null });
    const at = slides.findIndex(({ id }) => id === chosen);
    say(words.added(slidePage(slides, at < 0 ? slides.length : at + 1, drawings).number));
    onAdded(slide.id);
  };
  const options = (Object.keys(slideKinds) as SlideKind[]).map((kind) => [kind, kinds[kind]] as const);
  return (
    <div className="mt-2">
      <SelectField label={words.add} value="" empty="＋" options={options} onPick={(kind) => add(kind as SlideKind)} />
    </div>
  );
}
