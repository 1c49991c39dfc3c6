import type { SideNames } from '@/lib/area/side-names';
import type { Entry, OtherName } from '@/lib/find/directory';
import { fieldOf, type Locale, nameOf } from '@/lib/language/locale';
import type { FindTexts } from '@/lib/texts/find';

const marks = {
  left: { sign: '●', colour: 'text-(--side-left)' },
  right: { sign: '◆', colour: 'text-(--side-right)' },
};

type EntryRowProps = {
  entry: Entry;
  /** The name or code of former times by which it was found. */
  former: OtherName | undefined;
  locale: Locale;
  words: FindTexts;
  /** What the sides of the border are called. */
  sides: SideNames | undefined;
  chosen: boolean;
};

/** An entry as it stands in the list: the mark of its side, its name, after a former one if that was typed, what tells it from others, its code. */
export function EntryRow({ entry, former, locale, words, sides, chosen }: EntryRowProps) {
  const { side, code } = entry;
  const [detail, word] = [fieldOf(entry, 'detail', locale), fieldOf(entry, 'word', locale)];
  const mark = side && marks[side];
  return (
    <>
      <span aria-hidden className={`w-4 shrink-0 text-center text-xs ${mark ? mark.colour : ''}`}>
        {mark?.sign}
      </span>
      {side && sides && <span className="sr-only">{sides[side]}</span>}
      <span className="shrink-0 max-w-full truncate">
        {former && <span className="text-mute">{words.former(former.name, former.until?.slice(0, 4) ?? '')} → </span>}
        {nameOf(entry, locale)}
      </span>
      <span className="min-w-0 grow truncate text-mute text-sm">{detail}</span>
      {chosen && <span className="shrink-0 text-accent text-sm">✓ {words.chosen}</span>}
      <span className="shrink-0 text-mute text-xs tabular-nums max-sm:hidden">
        {code ?? (entry.kind === 'page' ? '' : word)}
      </span>
    </>
  );
}
