export type LiveWords = { failed: string; again: string };

/** A quiet word that the drawing is all there is, and a way to try again. */
export function Failure({ words, onAgain }: { words: LiveWords; onAgain: () => void }) {
  return (
    <p className="quiet no-print" role="status">
      {words.failed}{' '}
      <button type="button" className="cursor-pointer underline" onClick={onAgain}>
        {words.again}
      </button>
    </p>
  );
}
