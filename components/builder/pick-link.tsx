import type { ReactNode } from 'react';
import type { Pick } from './pick';
import { isInferred } from './pick';

type Props = { pick: Pick; where: 'tile' | 'map' | 'list'; children: ReactNode };

/** A press takes the place in or out. It is a link, so that it works without script; arrows and Space are added by the browser. */
export function PickLink({ pick: { place, state, proposed, href, label }, where, children }: Props) {
  return (
    <a
      href={href}
      aria-label={label}
      className="pick"
      data-pick={`${where} ${place.id}`}
      data-state={state}
      data-side={place.side}
      data-confidence={proposed ? (proposed.confidence ?? 'official') : undefined}
      data-inferred={isInferred(proposed?.confidence) || undefined}
    >
      {children}
    </a>
  );
}
