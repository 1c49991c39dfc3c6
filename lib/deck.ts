/** How a presentation stands: which slide of how many, what lies over it, and the number that is being typed. */
export type Deck = {
  of: number;
  /** From 1. */
  at: number;
  /** What takes the place of the slide. */
  over: 'overview' | 'help' | null;
  /** The slide that is marked in the overview. */
  marked: number;
  blank: boolean;
  notes: boolean;
  /** Whether the charts of the slide are live. */
  live: boolean;
  entry: string;
};

/** What changes a deck. */
export type Move =
  | { to: number }
  | { by: number }
  | { digit: string }
  | { toggle: 'blank' | 'overview' | 'help' | 'notes' | 'live' }
  | 'enter'
  | 'escape';

export function deckOf(of: number, at = 1): Deck {
  const start = within(at, of);
  return { of, at: start, over: null, marked: start, blank: false, notes: false, live: false, entry: '' };
}

const within = (number: number, of: number) => Math.max(1, Math.min(Math.max(1, of), number));

/** The number of a slide as it stands in an address; undefined for anything else. */
export function slideOfHash(hash: string, of: number): number | undefined {
  const number = /^#([1-9]\d{0,2})$/.exec(hash)?.[1];
  return number && Number(number) <= of ? Number(number) : undefined;
}

/** The deck after a move; the very same where nothing changes. */
export function moved(deck: Deck, move: Move): Deck {
  if (move === 'enter') return enter(deck);
  if (move === 'escape') return escape(deck);
  if ('digit' in move) return { ...deck, entry: (deck.entry + move.digit).slice(-3) };
  if ('toggle' in move) return toggled({ ...deck, entry: '' }, move.toggle);
  if (deck.over === 'overview' && 'by' in move) return { ...deck, marked: within(deck.marked + move.by, deck.of) };
  if (deck.over === 'overview' && (move as { to: number }).to !== undefined) {
    return { ...deck, marked: within((move as { to: number }).to, deck.of) };
  }
  // A first press only brings the picture back, as on every remote control.
  if (deck.blank && 'by' in move) return { ...deck, blank: false };
  return shown(deck, 'by' in move ? deck.at + move.by : move.to);
}

/** A slide shown by itself, whatever lay over it. */
export function shown(deck: Deck, number: number): Deck {
  const at = within(number, deck.of);
  const live = deck.live && at === deck.at;
  return { ...deck, at, live, marked: at, over: null, blank: false, entry: '' };
}

function enter(deck: Deck): Deck {
  if (deck.entry !== '') return shown(deck, Number(deck.entry));
  return deck.over === 'overview' ? shown(deck, deck.marked) : deck;
}

/** Takes away one thing, the last that came; the place stays. */
function escape(deck: Deck): Deck {
  if (deck.entry !== '') return { ...deck, entry: '' };
  if (deck.over) return { ...deck, over: null, marked: deck.at };
  if (deck.blank) return { ...deck, blank: false };
  if (deck.live) return { ...deck, live: false };
  return deck.notes ? { ...deck, notes: false } : deck;
}

function toggled(deck: Deck, what: 'blank' | 'overview' | 'help' | 'notes' | 'live'): Deck {
  if (what === 'overview' || what === 'help') {
    return { ...deck, blank: false, live: false, over: deck.over === what ? null : what, marked: deck.at };
  }
  return { ...deck, [what]: !deck[what], ...(what === 'blank' ? {} : { over: null }) };
}
