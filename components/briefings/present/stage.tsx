'use client';

import { type PointerEvent, useEffect, useEffectEvent } from 'react';
import { useLazyPart } from '@/components/charts/live/lazy-part';
import { briefingFileAddress, briefingPath, slideFiguresAddress } from '@/lib/addresses/briefings';
import { type PresentTexts, presentTexts } from '@/lib/texts/present';
import { GlanceView } from './glance-view';
import { KeyHelp } from './key-help';
import type { Presentation } from './presentation';
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

export type StageProps = Presentation;

/** A briefing on the wall: one slide at a time, led by keys, clicker, touch, or the presenter's window. */
export function Stage(props: StageProps) {
  const { id, locale, title, slides } = props;
  const words = presentTexts[locale];
  const { deck, apply, ready, jump, commands, Finding } = useStage(props);
  const { active, wake } = useActivity();
  const pointing = usePointing(commands.run);
  const now = slides[deck.at - 1];
  const shows = jump.glance ? 'glance' : (deck.over ?? 'slide');
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
      <StageSlides {...props} {...{ deck, apply, words }} shown={shows === 'slide'} />
      {jump.glance && <GlanceView glance={jump.glance} words={words} onLeave={jump.leave} />}
      <StageOver {...{ deck, apply, words }} note={shows === 'slide' ? (now?.note ?? words.noNote) : undefined} />
      <StageControls
        {...{ words, deck }}
        live={(now?.figures.length ?? 0) > 0}
        page={briefingPath(locale, id)}
        files={filesOf(props)}
        run={commands.run}
      />
      <p className="sr-only" aria-live="polite">
        {deck.blank ? words.blankOn : now && ready && words.spoken(now.number, slides.length, now.headline)}
      </p>
      {commands.finding && Finding && <Finding {...{ locale, words }} {...commands.found} />}
    </main>
  );
}

/** The files of a room: its slides, and a page for each. */
const filesOf = ({ id, locale }: StageProps) =>
  (['pptx', 'pdf'] as const).map((ending) => ({
    name: ending.toUpperCase(),
    address: briefingFileAddress(locale, id, ending),
  }));

/** Where the stage stands, what leads it, and what it can show for a moment. */
function useStage({ area, id, locale, slides }: StageProps) {
  const { deck, apply, ready } = useDeck(slides.length, { inAddress: true });
  const jump = useJump(area, locale);
  const [Finding, loadFinding] = useLazyPart(() => import('./finding').then((module) => module.Finding));
  const commands = useCommands({ id, locale, deck, apply, jump, loadFinding });
  const follow = useEffectEvent(({ at, blank }: { at: number; blank: boolean }) => {
    jump.leave();
    apply({ follow: { at, blank } });
  });
  useLink({ id, ready, at: deck.at, blank: deck.blank, follow });
  usePreload({ id, locale, slides, loadFinding });
  return { deck, apply, ready, jump, commands, Finding };
}

type Led = Pick<ReturnType<typeof useStage>, 'deck' | 'apply'> & { words: PresentTexts };

function StageSlides({
  id,
  locale,
  language,
  slides,
  deck,
  apply,
  words,
  shown,
}: StageProps & Led & { shown: boolean }) {
  const inOverview = deck.over === 'overview';
  return (
    <div className="stage-slides">
      {slides.map((slide) => (
        <StageSlide
          key={slide.number}
          {...{ slide, words, language, apply, inOverview }}
          place={slide.number === deck.at ? 'now' : undefined}
          live={deck.live && slide.number === deck.at && shown}
          marked={inOverview && slide.number === deck.marked}
          address={slideFiguresAddress(id, slide.id, locale)}
        />
      ))}
    </div>
  );
}

/** What lies over the slide: notes, help, the number that is being typed, or nothing but black. */
function StageOver({ deck, apply, words, note }: Led & { note: string | undefined }) {
  return (
    <>
      {deck.notes && note !== undefined && (
        <aside className="stage-notes" aria-label={words.notes}>
          {note}
        </aside>
      )}
      {deck.over === 'help' && <KeyHelp words={words} onClose={() => apply('escape')} />}
      {deck.entry && (
        <p className="stage-entry" role="status">
          {words.going(deck.entry)}
        </p>
      )}
      {deck.blank && <div className="stage-blank" aria-hidden />}
    </>
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
