import { type RefObject, useEffect, useRef } from 'react';
import type { Step } from '@/components/charts/parts/steps';

type Choosing = {
  /** What holds the chart. */
  host: RefObject<HTMLElement | null>;
  /** The point whose tip stays and leads on. */
  chosen: Step | undefined;
  choose: (step: Step | undefined) => void;
  pointAt: (key: string | undefined) => void;
};

/**
 * Keeps a point chosen, with the first of its ways on in focus, until Esc, which goes back to the chart, or until the reader
 * turns elsewhere. Returns the place of its tip.
 */
export function useChoosing({ host, chosen, choose, pointAt }: Choosing): RefObject<HTMLDivElement | null> {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!chosen) return;
    tip.current?.querySelector('a')?.focus({ preventScroll: true });
    const leave = ({ target }: Event) => {
      if (!(target instanceof Node && tip.current?.contains(target))) choose(undefined);
    };
    const press = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      choose(undefined);
      host.current?.parentElement?.querySelector<HTMLElement>('[role=application]')?.focus();
      pointAt(chosen.key);
    };
    document.addEventListener('keydown', press);
    const turns = ['pointerdown', 'focusin'] as const;
    for (const name of turns) document.addEventListener(name, leave);
    return () => {
      document.removeEventListener('keydown', press);
      for (const name of turns) document.removeEventListener(name, leave);
    };
  }, [host, chosen, choose, pointAt]);
  return tip;
}
