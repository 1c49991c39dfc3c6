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
  /** A digit of a number that is being typed, or that the last one goes. */
  | { digit: string | 'back' }
  /** A slide picked in the overview. */
  | { pick: number }
  /** Where another window of the presentation stands. */
  | { follow: { at: number; blank: boolean } }
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
  if (move === 'escape') return without(deck);
  if ('pick' in move) return shown(deck, move.pick);
  if ('follow' in move) return following(deck, move.follow);
  if ('digit' in move) return { ...deck, entry: typed(deck.entry, move.digit) };
  if ('toggle' in move) return toggled({ ...deck, entry: '' }, move.toggle);
  const from = deck.over === 'overview' ? deck.marked : deck.at;
  const number = within('by' in move ? from + move.by : move.to, deck.of);
  if (deck.over === 'overview') return { ...deck, marked: number };
  // A first press only brings the picture back, as on every remote control.
  return deck.blank && 'by' in move ? { ...deck, blank: false } : shown(deck, number);
}

function typed(entry: string, digit: string): string {
  return digit === 'back' ? entry.slice(0, -1) : (entry + digit).slice(-3);
}

function following(deck: Deck, { at, blank }: { at: number; blank: boolean }): Deck {
  return at === deck.at ? { ...deck, blank } : { ...shown(deck, at), blank };
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
function without(deck: Deck): Deck {
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
