import type { FindTexts } from '@/lib/texts/find';

type FinderFootProps = {
  words: FindTexts;
  several: boolean;
  failed: boolean;
  loading: boolean;
  again: () => void;
  limit: number | undefined;
  /** How many were found; undefined while nothing is asked. */
  count: number | undefined;
  text: string;
  /** What may be typed. */
  examples: string[];
  onClose: () => void;
};

const keyClass = 'font-sans text-ink';

/** Says what came of it, and which keys do what. */
export function FinderFoot(props: FinderFootProps) {
  const { words, several, failed, again, onClose } = props;
  return (
    <div className="palette-foot">
      <p role="status" className="me-auto">
        {statusOf(props)}
      </p>
      {failed && (
        <button type="button" onClick={again} className="cursor-pointer underline">
          {words.again}
        </button>
      )}
      <p className="flex gap-4 max-sm:hidden">
        <span>
          <kbd className={keyClass}>↑↓</kbd> {words.keys.move}
        </span>
        <span>
          <kbd className={keyClass}>↵</kbd> {words.keys.pick}
        </span>
        {several && (
          <span>
            <kbd className={keyClass}>⇧↵</kbd> {words.keys.more}
          </span>
        )}
      </p>
      <button type="button" onClick={onClose} className="cursor-pointer">
        <kbd aria-hidden className={`${keyClass} max-sm:hidden`}>
          Esc{' '}
        </kbd>
        {words.close}
      </button>
    </div>
  );
}

function statusOf({ words, failed, loading, limit, count, text, examples }: FinderFootProps): string {
  if (failed) return words.failed;
  if (loading) return words.loading;
  if (limit !== undefined) return words.limit(limit);
  if (count === undefined) return examples.length > 0 ? words.example(examples) : '';
  return count === 0 ? words.nothing(text) : words.found(count);
}
