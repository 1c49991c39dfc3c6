import type { PresentTexts } from '@/lib/texts/present';

/** The keys of a presentation. */
export function KeyHelp({ words, onClose }: { words: PresentTexts; onClose: () => void }) {
  return (
    <section className="key-help" aria-label={words.keys}>
      <h2>{words.keys}</h2>
      <dl>
        {words.keyList.map(([key, meaning]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="stage-button" onClick={onClose}>
        {words.close} <kbd aria-hidden>Esc</kbd>
      </button>
    </section>
  );
}
