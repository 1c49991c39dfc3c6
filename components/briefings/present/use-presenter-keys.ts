import { useEffect } from 'react';
import { isComposing, isWritingIn } from '@/components/frame/palette/opening-keys';
import type { Move } from '@/lib/briefing/deck';
import { commandOfPress } from '@/lib/briefing/present-keys';

/** What only the stage has room for. */
const ofStage = ['overview', 'help', 'notes', 'live'];

/** The keys of the stage that also lead from the presenter's window. */
export function usePresenterKeys(apply: (move: Move) => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isComposing(event) || isWritingIn(event.target)) return;
      const { target, key } = event;
      const inControl = target instanceof Element && target.closest('button, a, [tabindex]');
      if (inControl && /^(Enter| |Arrow(Up|Down)|Home|End)$/.test(key)) return;
      const command = commandOfPress(event);
      if (!command || 'act' in command) return;
      const move: Move = 'rows' in command ? { by: command.rows } : command.move;
      if (typeof move === 'object' && 'toggle' in move && ofStage.includes(move.toggle)) return;
      event.preventDefault();
      apply(move);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [apply]);
}
