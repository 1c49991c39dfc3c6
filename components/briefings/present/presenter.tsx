'use client';

import { useState } from 'react';
import { stageAddress } from '@/lib/addresses/briefings';
import type { Message } from '@/lib/briefing/present-channel';
import { type PresentTexts, presentTexts } from '@/lib/texts/present';
import { JumpList } from './jump-list';
import { PresenterTimer } from './presenter-timer';
import { SlideSheet } from './slide-sheet';
import type { StageProps } from './stage';
import { useChannel } from './use-channel';
import { useDeck } from './use-deck';
import { usePresence } from './use-presence';
import { usePresenterKeys } from './use-presenter-keys';
import './present.css';
import './presenter.css';

/** The presenter's own window: what is shown, what comes next, what to say, and how long it has taken. */
export function Presenter({ id, locale, title, slides }: StageProps) {
  const words = presentTexts[locale];
  const { deck, apply, ready } = useDeck(slides.length, { inAddress: false });
  const staged = useStage(id, { deck, apply, ready });
  usePresenterKeys(apply);
  return (
    <main className="presenter" data-ready={ready || undefined} data-blank={deck.blank || undefined}>
      <header className="presenter-head">
        <h1>{title}</h1>
        <p role="status" className={staged ? 'presenter-linked' : 'presenter-alone'}>
          {staged ? words.linked : words.noStage}{' '}
          {!staged && (
            <a href={stageAddress(locale, id, deck.at)} target={`pilin-stage-${id}`}>
              {words.openStage}
            </a>
          )}
        </p>
        <PresenterTimer words={words} slide={deck.at} />
      </header>
      <Slides {...{ deck, slides, words }} />
      <Moves {...{ deck, apply, words }} />
      <section className="presenter-notes" aria-label={words.notes}>
        <h2>{words.notes}</h2>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key */}
        <div tabIndex={0}>
          <Notes slide={slides[deck.at - 1]} none={words.noNote} />
        </div>
      </section>
      <JumpList {...{ words, slides }} at={deck.at} onPick={(number) => apply({ pick: number })} />
    </main>
  );
}

/** The note of the author, and below it what the figures say. */
function Notes({ slide, none }: { slide: StageProps['slides'][number] | undefined; none: string }) {
  const { note, spoken = [] } = slide ?? {};
  if (!note && spoken.length === 0) return <span className="presenter-none">{none}</span>;
  return (
    <>
      {note && <p>{note}</p>}
      {spoken.map((text) => (
        <p key={text} className="presenter-none">
          {text}
        </p>
      ))}
    </>
  );
}

type Led = Pick<ReturnType<typeof useDeck>, 'deck' | 'apply' | 'ready'>;

/** Goes where the stage goes, leads it, and tells whether one is open. */
function useStage(id: string, { deck, apply, ready }: Led): boolean {
  const [heard, setHeard] = useState<Message>();
  const post = useChannel({
    id,
    role: 'presenter',
    own: ready ? { at: deck.at, blank: deck.blank } : undefined,
    asks: true,
    onMessage: (message) => {
      setHeard(message);
      if (message.type === 'state') apply({ follow: message });
    },
  });
  return usePresence(heard, post);
}

type SlidesProps = Pick<Led, 'deck'> & Pick<StageProps, 'slides'> & { words: PresentTexts };

/** What is shown, and what comes next. */
function Slides({ deck, slides, words }: SlidesProps) {
  const placeOf = (number: number) => (number === deck.at ? 'now' : number === deck.at + 1 ? 'next' : undefined);
  return (
    <div className="presenter-slides">
      <p className="presenter-label presenter-now-label">
        {words.nowShown} · {words.slideOf(deck.at, slides.length)}
        {deck.blank && ` · ${words.blank}`}
      </p>
      <p className="presenter-label presenter-next-label">
        {deck.at < slides.length ? words.nextShown : words.lastSlide}
      </p>
      {slides.map((slide) => (
        <SlideSheet key={slide.number} slide={slide} place={placeOf(slide.number)} />
      ))}
    </div>
  );
}

function Moves({ deck, apply, words }: Pick<Led, 'deck' | 'apply'> & { words: PresentTexts }) {
  return (
    <nav className="presenter-moves" aria-label={words.controls}>
      <button type="button" onClick={() => apply({ by: -1 })} disabled={deck.at === 1}>
        ‹ {words.previous}
      </button>
      <button type="button" onClick={() => apply({ by: 1 })} disabled={deck.at === deck.of}>
        {words.next} ›
      </button>
      <button type="button" aria-pressed={deck.blank} onClick={() => apply({ toggle: 'blank' })}>
        {words.blank}
      </button>
    </nav>
  );
}
