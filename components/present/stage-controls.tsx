import type { Deck } from '@/lib/deck';
import type { PresentMessages } from '@/lib/messages/present';
import type { Command } from '@/lib/present-keys';

type StageControlsProps = {
  words: PresentMessages;
  deck: Deck;
  /** Whether the slide has a chart to make live. */
  live: boolean;
  run: (command: Command) => void;
};

/** The same by pointer and finger; seen while the pointer moves or a control has the focus. */
export function StageControls({ words, deck, live, run }: StageControlsProps) {
  const controls: [sign: string, label: string, command: Command, pressed?: boolean][] = [
    ['‹', words.previous, { move: { by: -1 } }],
    ['›', words.next, { move: { by: 1 } }],
    ['▦', words.overview, { move: { toggle: 'overview' } }, deck.over === 'overview'],
    ...(live
      ? [
          ['◎', deck.live ? words.still : words.live, { move: { toggle: 'live' } }, deck.live] as [
            string,
            string,
            Command,
            boolean,
          ],
        ]
      : []),
    ['≡', words.notes, { move: { toggle: 'notes' } }, deck.notes],
    ['⌕', words.find, { act: 'find' }],
    ['⧉', words.presenter, { act: 'presenter' }],
    ['⛶', words.full, { act: 'full' }],
    ['?', words.keys, { move: { toggle: 'help' } }, deck.over === 'help'],
  ];
  return (
    <nav className="stage-controls" aria-label={words.controls}>
      <span className="stage-count" aria-hidden>
        {deck.at} / {deck.of}
      </span>
      {controls.map(([sign, label, command, pressed]) => (
        <button
          key={sign}
          type="button"
          title={label}
          aria-label={label}
          aria-pressed={pressed}
          onClick={() => run(command)}
        >
          <span aria-hidden>{sign}</span>
        </button>
      ))}
    </nav>
  );
}
