import { useCallback, useEffect, useEffectEvent, useState } from 'react';
import { isComposing, isWritingIn } from '@/components/frame/palette/opening-keys';
import { briefingPath } from '@/lib/addresses/briefings';
import type { Deck, Move } from '@/lib/briefing/deck';
import { type Command, commandOfPress } from '@/lib/briefing/present-keys';
import type { Entry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { toggleFullScreen } from './full-screen';
import type { useJump } from './use-jump';

type Commanding = {
  id: string;
  locale: Locale;
  deck: Deck;
  apply: (move: Move) => void;
  jump: ReturnType<typeof useJump>;
  loadFinding: () => void;
};

/** How many slides stand beside each other in the overview. */
function columnsShown(): number {
  const slides = [...document.querySelectorAll<HTMLElement>('.stage-slides > .slide')];
  const top = slides[0]?.offsetTop;
  return Math.max(1, slides.filter(({ offsetTop }) => offsetTop === top).length);
}

/** What a presentation can be told to do, by keys or otherwise. */
export function useCommands({ id, locale, deck, apply, jump, loadFinding }: Commanding) {
  const [finding, setFinding] = useState(false);
  const closeTop = () => {
    if (jump.glance) return jump.leave();
    const open = deck.entry !== '' || deck.over || deck.blank || deck.live || deck.notes;
    if (open) apply('escape');
    else if (document.fullscreenElement) void toggleFullScreen();
  };
  const act = (what: 'full' | 'presenter' | 'find' | 'escape' | 'back') => {
    if (what === 'full') void toggleFullScreen();
    // Named by the briefing, so that a second press comes back to the same window.
    if (what === 'presenter')
      window.open(briefingPath(locale, id, 'presenter'), `pilin-${id}`, 'popup,width=1180,height=760');
    if (what === 'find') {
      loadFinding();
      setFinding(true);
    }
    if (what === 'escape') closeTop();
    if (what === 'back') jump.glance ? jump.leave() : apply({ digit: 'back' });
  };
  const run = (command: Command) => {
    if ('act' in command) return act(command.act);
    // Whoever goes on has seen enough of the view that was shown for a moment.
    if (jump.glance) jump.leave();
    if ('move' in command) return apply(command.move);
    apply({ by: deck.over === 'overview' ? command.rows * columnsShown() : command.rows });
  };
  useCommandKeys(run, deck);
  const onClose = useCallback(() => setFinding(false), []);
  const onPick = (entry: Entry) => void jump.show(entry);
  return { run, finding, found: { onPick, onClose } };
}

function useCommandKeys(run: (command: Command) => void, deck: Deck): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isComposing(event) || isWritingIn(event.target)) return;
    const { target } = event;
    if (target instanceof Element && target.closest('dialog')) return;
    const onButton = target instanceof Element && target.closest('button, a') !== null;
    if (onButton && (event.key === 'Enter' || event.key === ' ') && deck.entry === '') return;
    const command = commandOfPress(event);
    if (!command || (event.repeat && 'act' in command)) return;
    event.preventDefault();
    run(command);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
