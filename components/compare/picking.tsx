import { Picker } from '@/components/palette/picker';
import { compareAddress, readCompare } from '@/lib/addresses/compare';
import { mostIndicators, mostPlaces } from '@/lib/compare-size';
import { type Entry, keyOfEntry } from '@/lib/directory';
import type { Locale } from '@/lib/locale';
import { compareMessages } from '@/lib/messages/compare';
import type { Selection } from '@/lib/selection';
import { formatSubject } from '@/lib/subject';
import { withIndicator, withoutIndicator, withSubject } from './choices';

/** What is picked: things to compare, or what to compare them in. */
export type Pick = 'subjects' | 'indicators';

export type PickingProps = {
  locale: Locale;
  pick: Pick;
  /** Goes to an address of the compare page. */
  onGo: (href: string) => void;
  onClose: () => void;
};

const current = () => readCompare(new URLSearchParams(window.location.search)).selection;

function withoutNamed(selection: Selection, id: string): Selection | undefined {
  const subjects = selection.subjects.filter((subject) => formatSubject(subject) !== id);
  return subjects.length > 0 ? { ...selection, subjects } : undefined;
}

/** Adds to the selection in the address, or takes out of it; the last thing stays. */
export function Picking({ locale, pick, onGo, onClose }: PickingProps) {
  const words = compareMessages[locale];
  const selection = current();
  const go = (next: Selection | undefined) => next && onGo(compareAddress(locale, next));
  if (pick === 'indicators') {
    const chosen = [selection.indicator, ...selection.others].map((id) => keyOfEntry({ kind: 'indicator', id }));
    return (
      <Picker
        {...{ locale, chosen, onClose }}
        kinds={['indicator']}
        label={words.addIndicator}
        most={mostIndicators}
        onPick={({ id }) => go(withIndicator(current(), id))}
        onDrop={({ id }) => go(withoutIndicator(current(), id))}
      />
    );
  }
  const chosen = selection.subjects.map(({ kind, id }) =>
    keyOfEntry({ kind: kind === 'place' ? 'place' : 'group', id }),
  );
  return (
    <Picker
      {...{ locale, chosen, onClose }}
      kinds={['place', 'group']}
      label={words.addPlace}
      most={mostPlaces}
      onPick={({ id }: Entry) => go(withSubject(current(), id))}
      onDrop={({ id }) => go(withoutNamed(current(), id))}
    />
  );
}
