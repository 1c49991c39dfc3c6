'use client';

import { CommandInput, CommandRoot } from 'cmdk';
import { useRef, useState } from 'react';
import { sideNames } from '@/lib/area/side-names';
import { type Entry, type EntryKind, keyOfEntry } from '@/lib/find/directory';
import { examplesOf } from '@/lib/find/examples';
import { find } from '@/lib/find/find';
import { formerNameOf } from '@/lib/find/find-former';
import type { Locale } from '@/lib/language/locale';
import { findTexts } from '@/lib/texts/find';
import { FinderDialog } from './finder-dialog';
import { FinderFoot } from './finder-foot';
import { FoundList } from './found-list';
import { addRecent, readRecent } from './recent';
import { sectionsOf } from './sections';
import { useDirectory } from './use-directory';
import './palette.css';

type FinderProps = {
  locale: Locale;
  kinds: readonly EntryKind[];
  label: string;
  onPick: (entry: Entry) => void;
  onClose: () => void;
  initialText?: string;
  /** Stays open after each pick. */
  stay?: boolean;
  /** Several can be picked in a row, with Shift. */
  several?: boolean;
  isChosen?: (entry: Entry) => boolean;
  isBarred?: (entry: Entry) => boolean;
  /** How many may be chosen, once that many are. */
  limit?: number;
};

const never = () => false;
/** So many of a kind are shown where kinds share the list; one who looks through a few kinds sees all. */
const shownOfMany = 6;
const shownOfFew = 100;
/** Finding is ours; Ctrl-K and the like are not to move about. */
const commands = { shouldFilter: false, vimBindings: false, loop: true };

/** What the reader asks, and what is found for it. */
function useFinding(kinds: readonly EntryKind[], initialText: string, locale: Locale) {
  const { directory, failed, again } = useDirectory();
  const [text, setText] = useState(initialText);
  const [recent] = useState(readRecent);
  const atRest = text.trim() === '';
  const found = directory ? find(directory, text, { kinds, recent }) : [];
  const sections = sectionsOf(found, atRest ? recent : [], kinds.length > 2 ? shownOfMany : shownOfFew);
  const count = directory && !atRest ? found.length : undefined;
  const formerOf = (entry: Entry) => directory && formerNameOf(directory, entry, text);
  const sides = directory?.sides && sideNames(directory.sides, locale);
  const examples = directory ? examplesOf(directory, locale) : [];
  const state = { text, count, examples, loading: !directory, failed, again };
  return { text, setText, sections, sides, formerOf, state };
}

/** Finds entries of the directory while the reader types, and picks one. Opens by being rendered. */
export function Finder({ locale, kinds, label, initialText = '', several = false, ...rest }: FinderProps) {
  const { onPick, onClose, stay = false, isChosen = never, isBarred = never, limit } = rest;
  const words = findTexts[locale];
  const { text, setText, sections, sides, formerOf, state } = useFinding(kinds, initialText, locale);
  const shifted = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const noteShift = (event: { shiftKey: boolean }) => {
    shifted.current = event.shiftKey;
  };
  const pick = (entry: Entry, close: () => void) => {
    // A comparison is of what was typed, and found by typing it again.
    if (entry.kind !== 'comparison') addRecent(keyOfEntry(entry));
    onPick(entry);
    if (!stay && !(several && shifted.current)) return close();
    // What is typed next replaces what was asked.
    field.current?.focus();
    field.current?.select();
  };
  const placeholder = several ? words.placeholderFor(label) : words.placeholder;
  const list = { locale, words, sides, sections, label, isChosen, isBarred, formerOf };
  return (
    <FinderDialog label={label} onClose={onClose}>
      {(close) => (
        <CommandRoot {...commands} label={label} onKeyDown={noteShift} onClickCapture={noteShift}>
          <CommandInput ref={field} value={text} onValueChange={setText} placeholder={placeholder} />
          <FoundList {...list} onPick={(entry) => pick(entry, close)} />
          <FinderFoot {...{ words, several, limit }} {...state} onClose={close} />
        </CommandRoot>
      )}
    </FinderDialog>
  );
}
