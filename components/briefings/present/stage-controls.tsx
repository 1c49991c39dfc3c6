import type { Deck } from '@/lib/briefing/deck';
import type { Command } from '@/lib/briefing/present-keys';
import type { PresentTexts } from '@/lib/texts/present';

type StageControlsProps = {
  words: PresentTexts;
  deck: Deck;
  /** Whether the slide has a chart to make live. */
  live: boolean;
  /** The page of the briefing, to which one leaves. */
  page: string;
  /** What it is taken along as, by name. */
  files: readonly { name: string; address: string }[];
  run: (command: Command) => void;
};

type Control = { sign: string; label: string; command: Command; pressed?: boolean; wide?: boolean };

function controlsOf({ words, deck, live }: StageControlsProps): Control[] {
  const { short } = words;
  const liveControl: Control = {
    sign: deck.live ? short.still : short.live,
    label: deck.live ? words.still : words.live,
    command: { move: { toggle: 'live' } },
  };
  return [
    { sign: '‹', label: words.previous, command: { move: { by: -1 } } },
    { sign: '›', label: words.next, command: { move: { by: 1 } } },
    {
      sign: short.overview,
      label: words.overview,
      command: { move: { toggle: 'overview' } },
      pressed: deck.over === 'overview',
    },
    ...(live ? [liveControl] : []),
    { sign: short.notes, label: words.notes, command: { move: { toggle: 'notes' } }, pressed: deck.notes },
    { sign: short.find, label: words.find, command: { act: 'find' } },
    { sign: short.presenter, label: words.presenter, command: { act: 'presenter' }, wide: true },
    { sign: short.full, label: words.full, command: { act: 'full' }, wide: true },
    { sign: '?', label: words.keys, command: { move: { toggle: 'help' } }, pressed: deck.over === 'help', wide: true },
  ];
}

/** The same by pointer and finger; seen while the pointer moves or a control has the focus. */
export function StageControls(props: StageControlsProps) {
  const { words, deck, page, files, run } = props;
  return (
    <nav className="stage-controls" aria-label={words.controls}>
      <span className="stage-count">
        {deck.at} / {deck.of}
      </span>
      {controlsOf(props).map(({ sign, label, command, pressed, wide }) => (
        <button
          key={label}
          type="button"
          title={label}
          // A word names itself, a sign does not.
          aria-label={sign.length === 1 ? label : undefined}
          aria-pressed={pressed}
          className={wide ? 'max-sm:hidden' : undefined}
          // A press leaves the focus where it was, so that keys go on to lead.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => run(command)}
        >
          {sign}
        </button>
      ))}
      {files.map(({ name, address }) => (
        <a
          key={name}
          href={address}
          rel="nofollow"
          className="max-sm:hidden"
          aria-label={words.file(name)}
          title={words.file(name)}
        >
          {name}
        </a>
      ))}
      <a href={page}>{words.short.leave}</a>
    </nav>
  );
}
