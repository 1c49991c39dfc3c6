import type { ReactNode } from 'react';
import { isInferred } from '@/lib/figures/membership';
import type { Pick } from './pick';

type Props = {
  pick: Pick;
  where: 'tile' | 'map' | 'list';
  /** The text that stands there; the short name unless said. */
  shown?: string;
  children: ReactNode;
};

/** A press takes the place in or out. It is a link, so that it works without script; arrows and Space are added by the browser. */
export function PickLink({ pick, where, shown = pick.name, children }: Props) {
  const { place, state, proposed, href, labelWith } = pick;
  return (
    <a
      href={href}
      aria-label={labelWith(shown)}
      className="pick"
      data-pick={`${where} ${place.id}`}
      data-state={state}
      data-side={place.side}
      data-confidence={proposed ? (proposed.confidence ?? 'official') : undefined}
      data-inferred={(proposed && isInferred(proposed)) || undefined}
    >
      {children}
    </a>
  );
}
