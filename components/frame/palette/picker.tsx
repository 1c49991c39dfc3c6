'use client';

import { type Entry, type EntryKind, keyOfEntry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { Finder } from './finder';

export type PickerProps = {
  locale: Locale;
  /** What may be picked, such as `['place', 'group']` or `['indicator']`. */
  kinds: readonly EntryKind[];
  /** What the pick is for, such as 添加地区; names the dialog and stands in its empty field. */
  label: string;
  /** Each pick. Entries that are chosen already are not picked again. */
  onPick: (entry: Entry) => void;
  /** The dialog has closed, after a pick or without: render it no more. Focus is back where it was. */
  onClose: () => void;
  /** What is chosen already, by `keyOfEntry`; shown so. */
  chosen?: readonly string[];
  /** Picking a chosen entry drops it; without this nothing changes. */
  onDrop?: (entry: Entry) => void;
  /** How many may be chosen in all; then nothing more can be picked, and it is said. */
  most?: number;
  /** Keeps it open after each pick; without, Shift+Enter or a click with Shift does. */
  stay?: boolean;
  /** What the field holds at first. */
  initialText?: string;
};

/**
 * Picks places, groups or indicators out of the directory. Load it when it is wanted, see `useLazyPart`, and render
 * it while it is open: it opens by being rendered.
 */
export function Picker({ chosen = [], most = Number.POSITIVE_INFINITY, onPick, onDrop, ...rest }: PickerProps) {
  const isChosen = (entry: Entry) => chosen.includes(keyOfEntry(entry));
  const full = chosen.length >= most;
  return (
    <Finder
      {...rest}
      several
      isChosen={isChosen}
      isBarred={(entry) => full && !isChosen(entry)}
      limit={full ? most : undefined}
      onPick={(entry) => (isChosen(entry) ? onDrop?.(entry) : onPick(entry))}
    />
  );
}
