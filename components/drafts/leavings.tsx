import type { ReactNode } from 'react';
import { Folded } from '@/components/ui/folded';
import type { Locale } from '@/lib/language/locale';
import { grouped } from '@/lib/reading/held';
import type { Reading } from '@/lib/reading/reading';
import { draftTexts } from '@/lib/texts/drafts';
import { readingTexts } from '@/lib/texts/reading';

/** So many rows that were not read are listed, and so many cells named of each reason. */
const [mostRows, mostRefs] = [200, 8];

/** What of a table was not read and why, what its totals say, and by which rules the rest was read. */
export function Leavings({ reading, locale }: { reading: Reading; locale: Locale }) {
  const words = draftTexts[locale].read;
  const { unread: why, noFigure, roles } = readingTexts[locale];
  const skipped = reading.rows.filter(({ role, why }) => (role === 'data' ? why !== undefined : role !== 'blank'));
  const reasons = counted(reading.unread, (cell) => cell.why);
  return (
    <div className="mt-6 grid gap-4">
      <Listed title={words.skipped(skipped.length)}>
        {skipped.slice(0, mostRows).map(({ row, role, why: reason, text }) => (
          <li key={row}>
            {words.row(row)} {reason ? why[reason] : roles[role]} {text && <q>{text}</q>}
          </li>
        ))}
      </Listed>
      <Listed title={words.unread(reading.unread.length)}>
        {reasons.map(([key, cells]) => (
          <li key={key}>
            {key in why ? why[key as keyof typeof why] : noFigure[key as keyof typeof noFigure]}{' '}
            <small className="text-mute">
              {[words.inCells(cells.length), ...cells.slice(0, mostRefs).map(({ ref }) => ref)].join(' ')}
            </small>
          </li>
        ))}
      </Listed>
      <Listed title={words.totals}>
        {reading.totals.map(({ ref, given, sum, difference }) => (
          <li key={ref}>{words.totalOf(ref, given, sum, difference)}</li>
        ))}
      </Listed>
      <Rules {...{ reading, locale }} />
    </div>
  );
}

function Rules({ reading, locale }: { reading: Reading; locale: Locale }) {
  const words = draftTexts[locale].read;
  const used = counted(
    reading.cells.flatMap((cell) => cell.rules),
    (rule) => rule,
  );
  return (
    <Listed title={words.rules}>
      {used.map(([rule, all]) => (
        <li key={rule}>
          {readingTexts[locale].rules[rule]} <small className="text-mute">{words.inCells(all.length)}</small>
        </li>
      ))}
    </Listed>
  );
}

/** A folded list; nothing where it has no item. */
function Listed({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <Folded title={title}>
      <ul className="grid gap-1 text-sm">{children}</ul>
    </Folded>
  );
}

/** Things by a key of each, those of which there are most first. */
const counted = <T, K extends string>(things: readonly T[], keyOf: (thing: T) => K): [K, T[]][] =>
  // Each key is what `keyOf` gives.
  [...(grouped(things, keyOf) as Map<K, T[]>)].sort((a, b) => b[1].length - a[1].length);
