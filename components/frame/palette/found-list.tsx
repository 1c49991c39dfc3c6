import { CommandGroup, CommandItem, CommandList } from 'cmdk';
import type { SideNames } from '@/lib/area/side-names';
import { type Entry, keyOfEntry, type OtherName } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import type { FindTexts } from '@/lib/texts/find';
import { EntryRow } from './entry-row';
import type { Section } from './sections';

type FoundListProps = {
  locale: Locale;
  words: FindTexts;
  sides: SideNames | undefined;
  sections: Section[];
  label: string;
  isChosen: (entry: Entry) => boolean;
  isBarred: (entry: Entry) => boolean;
  formerOf: (entry: Entry) => OtherName | undefined;
  onPick: (entry: Entry) => void;
};

/** What was found, in sections; of these only the first few entries. */
export function FoundList({
  locale,
  words,
  sides,
  sections,
  label,
  isChosen,
  isBarred,
  formerOf,
  onPick,
}: FoundListProps) {
  return (
    <CommandList label={label} className="palette-list">
      {sections.map(({ name, entries, more }) => (
        <CommandGroup key={name} heading={name === 'recent' ? words.recent : words.kinds[name]}>
          {entries.map((entry) => (
            <CommandItem
              key={keyOfEntry(entry)}
              value={keyOfEntry(entry)}
              disabled={isBarred(entry)}
              onSelect={() => onPick(entry)}
            >
              <EntryRow {...{ entry, locale, words, sides }} former={formerOf(entry)} chosen={isChosen(entry)} />
            </CommandItem>
          ))}
          {more > 0 && (
            <div role="presentation" className="quiet px-4 py-1 ps-10">
              {words.more(more)}
            </div>
          )}
        </CommandGroup>
      ))}
    </CommandList>
  );
}
