import { useCallback, useLayoutEffect, useState } from 'react';
import { type Deck, deckOf, type Move, moved, slideOfHash } from '@/lib/briefing/deck';

/** A deck whose slide stands in the address; `ready` once the address has been read. */
export function useDeck(of: number, { inAddress }: { inAddress: boolean }) {
  const [deck, setDeck] = useState<Deck>(() => deckOf(of));
  const [ready, setReady] = useState(false);
  const apply = useCallback((move: Move) => setDeck((known) => moved(known, move)), []);
  useLayoutEffect(() => {
    const read = () => {
      const number = slideOfHash(window.location.hash, of);
      if (number !== undefined) setDeck((known) => (known.at === number ? known : moved(known, { to: number })));
    };
    if (inAddress) read();
    setReady(true);
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, [of, inAddress]);
  const { at } = deck;
  useLayoutEffect(() => {
    if (!ready || !inAddress || slideOfHash(window.location.hash, of) === at) return;
    if (at > 1 || window.location.hash) window.history.replaceState(null, '', `#${at}`);
  }, [ready, inAddress, of, at]);
  return { deck, apply, setDeck, ready };
}
