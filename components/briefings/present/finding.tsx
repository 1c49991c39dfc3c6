import { Finder } from '@/components/frame/palette/finder';
import type { Entry, EntryKind } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import type { PresentTexts } from '@/lib/texts/present';

type FindingProps = { locale: Locale; words: PresentTexts; onPick: (entry: Entry) => void; onClose: () => void };

const kinds: readonly EntryKind[] = ['place', 'group', 'indicator'];

/** Finds what to show for a moment. */
export function Finding({ locale, words, onPick, onClose }: FindingProps) {
  return <Finder {...{ locale, kinds, onPick, onClose }} label={words.findLabel} />;
}
