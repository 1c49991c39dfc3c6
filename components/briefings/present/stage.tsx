'use client';

import { type PointerEvent, useEffect, useEffectEvent } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import { briefingPath, slideFiguresAddress } from '@/lib/addresses/briefings';
import type { Locale } from '@/lib/language/locale';
import { presentTexts } from '@/lib/texts/present';
import { GlanceView } from './glance-view';
import { KeyHelp } from './key-help';
import type { PresentedSlide } from './presented';
import { StageControls } from './stage-controls';
import { StageSlide } from './stage-slide';
import { useActivity } from './use-activity';
import { useChannel } from './use-channel';
import { useCommands } from './use-commands';
import { useDeck } from './use-deck';
import { useJump } from './use-jump';
import { usePointing } from './use-pointing';
import { usePreload } from './use-preload';
import './present.css';
import './stage.css';

export type StageProps = { id: string; locale: Locale; language: Locale; title: string; slides: PresentedSlide[] };

/** A briefing on the wall: one slide at a time, led by keys, clicker, touch, or the presenter's window. */
export function Stage({ id, locale, language, title, slides }: StageProps) {
  const words = presentTexts[locale];
  const { deck, apply, ready } = useDeck(slides.length, { inAddress: true });
  const jump = useJump(locale);
  const [Finding, loadFinding] = useLazyPart(() => import('./finding').then((module) => module.Finding));
  const commands = useCommands({ id, locale, deck, apply, jump, loadFinding });
  const follow = useEffectEvent(({ at, blank }: { at: number; blank: boolean }) => {
    jump.leave();
    apply({ follow: { at, blank } });
  });
  useLink({ id, ready, at: deck.at, blank: deck.blank, follow });
  usePreload({ id, locale, slides, loadFinding });
  const { active, wake } = useActivity();
  const pointing = usePointing(commands.run);
  const now = slides[deck.at - 1];
  const { glance } = jump;
  const shows = glance ? 'glance' : (deck.over ?? 'slide');
  return (
    <main
      className="stage"
      data-ready={ready || undefined}
      data-shows={shows}
      data-notes={(deck.notes && shows === 'slide') || undefined}
      data-active={active || undefined}
      {...pointing}
      onPointerMove={(event: PointerEvent) => event.pointerType === 'mouse' && wake()}
    >
      <h1 className="sr-only">{title}</h1>
      <div className="stage-slides">
        {slides.map((slide) => (
          <StageSlide
            key={slide.number}
            {...{ slide, words, language, apply }}
            place={slide.number === deck.at ? 'now' : undefined}
            live={deck.live && slide.number === deck.at && shows === 'slide'}
            marked={deck.over === 'overview' && slide.number === deck.marked}
            inOverview={deck.over === 'overview'}
            address={slideFiguresAddress(id, slide.id, locale)}
          />
        ))}
      </div>
      {glance && <GlanceView {...{ glance, words }} onLeave={jump.leave} />}
      {deck.notes && shows === 'slide' && (
        <aside className="stage-notes" aria-label={words.notes}>
          {now?.note ?? words.noNote}
        </aside>
      )}
      {deck.over === 'help' && <KeyHelp words={words} onClose={() => apply('escape')} />}
      {deck.entry && (
        <p className="stage-entry" role="status">
          {words.going(deck.entry)}
        </p>
      )}
      {deck.blank && <div className="stage-blank" aria-hidden />}
      <StageControls
        {...{ words, deck }}
        live={(now?.figures.length ?? 0) > 0}
        page={briefingPath(locale, id)}
        run={commands.run}
      />
      <p className="sr-only" aria-live="polite">
        {deck.blank ? words.blankOn : now && ready && words.spoken(now.number, slides.length, now.headline)}
      </p>
      {commands.finding && Finding && <Finding {...{ locale, words }} {...commands.found} />}
    </main>
  );
}

type Link = {
  id: string;
  ready: boolean;
  at: number;
  blank: boolean;
  follow: (standing: { at: number; blank: boolean }) => void;
};

/** Tells the presenter's window where the stage stands, and goes where it says. A stage opened at a slide leads. */
function useLink({ id, ready, at, blank, follow }: Link) {
  useChannel({
    id,
    role: 'stage',
    own: ready ? { at, blank } : undefined,
    asks: at === 1,
    onMessage: (message) => message.type === 'state' && follow(message),
  });
  // Nothing that is shown may scroll away.
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
}
