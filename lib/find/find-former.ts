import { locales, nameOf } from '@/lib/language/locale';
import type { Directory, Entry, OtherName } from './directory';
import { indexOf } from './find-index';
import { wordsIn } from './find-several';
import { fold } from './find-signs';

/** The name or code of former times by which a text finds an entry; undefined where a name of today is what was typed. */
export function formerNameOf(directory: Directory, entry: Entry, text: string): OtherName | undefined {
  const former = entry.names.filter(({ until }) => until !== null);
  if (former.length === 0) return undefined;
  const written = indexOf(directory).simplify(text);
  const own = [...locales.map((locale) => nameOf(entry, locale)), entry.shortZh, entry.pinyin, entry.code ?? ''].map(
    fold,
  );
  for (const asked of [fold(written), ...wordsIn(directory, written)].filter(Boolean)) {
    if (own.some((name) => name.startsWith(asked) || (name !== '' && asked.endsWith(name)))) continue;
    const whole = former.find(({ name, pinyin }) => fold(name) === asked || fold(pinyin) === asked);
    const found = whole ?? former.find((one) => begins(one, asked)) ?? former.find((one) => ends(one, asked));
    if (found) return found;
  }
  return undefined;
}

/** A name is meant by its beginning, a code only by the whole of it. */
const begins = ({ name, pinyin }: OtherName, asked: string) =>
  !/^\d+$/.test(name) && (fold(name).startsWith(asked) || fold(pinyin).startsWith(asked));

/** Before a name may stand where it lies. */
const ends = ({ name }: OtherName, asked: string) => !/^\d+$/.test(name) && asked.endsWith(fold(name));
