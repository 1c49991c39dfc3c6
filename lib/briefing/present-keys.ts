import type { Move } from './deck';

export type Press = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** What a key asks for: a move, or something that the browser must do. */
export type Command = { move: Move } | { rows: number } | { act: 'full' | 'presenter' | 'find' | 'escape' | 'back' };

const next: Command = { move: { by: 1 } };
const previous: Command = { move: { by: -1 } };

/** By name of the key: arrows, and what the clickers of presenters send. */
const named: Record<string, Command> = {
  ArrowRight: next,
  ArrowLeft: previous,
  ArrowDown: { rows: 1 },
  ArrowUp: { rows: -1 },
  PageDown: next,
  PageUp: previous,
  Home: { move: { to: 1 } },
  End: { move: { to: Number.MAX_SAFE_INTEGER } },
  Enter: { move: 'enter' },
  Escape: { act: 'escape' },
  Backspace: { act: 'back' },
  '.': { move: { toggle: 'blank' } },
  '。': { move: { toggle: 'blank' } },
  '?': { move: { toggle: 'help' } },
  '？': { move: { toggle: 'help' } },
  '/': { act: 'find' },
  '、': { act: 'find' },
};

/** By where the key stands, for a Chinese input method gives letters another name. */
const letters: Record<string, Command> = {
  KeyB: { move: { toggle: 'blank' } },
  KeyF: { act: 'full' },
  KeyO: { move: { toggle: 'overview' } },
  KeyN: { move: { toggle: 'notes' } },
  KeyL: { move: { toggle: 'live' } },
  KeyP: { act: 'presenter' },
};

const byLetter: Record<string, Command> = Object.fromEntries(
  Object.entries(letters).map(([code, command]) => [code.slice(3).toLowerCase(), command]),
);

/** The command of a key press; undefined where the key is left to the browser. */
export function commandOfPress({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Press): Command | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'k' ? { act: 'find' } : undefined;
  if (key === ' ' || key === 'Spacebar') return shiftKey ? previous : next;
  if (/^\d$/.test(key)) return { move: { digit: key } };
  if (Object.hasOwn(named, key)) return named[key];
  const letter = key.toLowerCase();
  if (/^[a-z]$/.test(letter)) return byLetter[letter];
  return key === 'Process' ? letters[code] : undefined;
}
