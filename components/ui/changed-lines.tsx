import { partedLine } from '@/lib/drafts/parted-line';
import './changed-lines.css';

type Props = {
  lines: readonly string[];
  /** The lines in whose place they stand, or which stand in theirs. */
  others: readonly string[];
  as: 'del' | 'ins';
};

/** Lines that are gone or come, of each that has its like on the other side only what differs marked. */
export function ChangedLines({ lines, others, as: Mark }: Props) {
  return lines.map((line, at) => {
    const { before, differs, after } = partedLine(line, others[at]);
    return (
      // Lines may be alike, and never change their order.
      <p key={at} className="mb-1">
        {before}
        {differs !== '' && <Mark>{differs}</Mark>}
        {after}
      </p>
    );
  });
}
