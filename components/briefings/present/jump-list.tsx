import { useState } from 'react';
import type { PresentTexts } from '@/lib/texts/present';
import type { PresentedSlide } from './presented';

type JumpListProps = {
  words: PresentTexts;
  slides: readonly PresentedSlide[];
  at: number;
  onPick: (number: number) => void;
};

/** Slides whose number or headline has the text. */
export function filterSlides(slides: readonly PresentedSlide[], text: string): PresentedSlide[] {
  const wanted = text.trim().toLowerCase();
  return slides.filter(
    ({ number, headline }) => wanted === '' || String(number) === wanted || headline.toLowerCase().includes(wanted),
  );
}

/** All slides to jump to; Enter in the filter jumps to the first that is left. */
export function JumpList({ words, slides, at, onPick }: JumpListProps) {
  const [text, setText] = useState('');
  const found = filterSlides(slides, text);
  const pick = (number: number) => {
    setText('');
    onPick(number);
  };
  return (
    <nav className="presenter-jump" aria-label={words.jump}>
      <h2>{words.jump}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0] && text.trim() !== '') pick(found[0].number);
        }}
      >
        <input
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
          placeholder={words.filter}
          aria-label={words.filter}
        />
      </form>
      <ol>
        {found.map(({ number, headline }) => (
          <li key={number}>
            <button type="button" aria-current={number === at ? 'true' : undefined} onClick={() => pick(number)}>
              <span className="presenter-number">{number}</span> {headline}
            </button>
          </li>
        ))}
      </ol>
      {found.length === 0 && <p role="status">{words.noneFound}</p>}
    </nav>
  );
}
