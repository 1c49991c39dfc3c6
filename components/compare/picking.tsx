import { Picker } from '@/components/frame/palette/picker';
import { compareAddress, readCompare, withSubjects } from '@/lib/addresses/compare';
import type { AreaDefaults } from '@/lib/area/area';
import { mostIndicators, mostPlaces } from '@/lib/figures/compare-size';
import type { Selection } from '@/lib/figures/selection';
import { formatSubject } from '@/lib/figures/subject';
import { type Entry, keyOfEntry } from '@/lib/find/directory';
import type { Locale } from '@/lib/language/locale';
import { compareTexts } from '@/lib/texts/compare';
import { withIndicator, withoutIndicator, withSubject } from './choices';

/** What is picked: things to compare, or what to compare them in. */
export type Pick = 'subjects' | 'indicators';

export type PickingProps = {
  locale: Locale;
  lead: AreaDefaults;
  pick: Pick;
  /** Goes to an address of the compare page. */
  onGo: (href: string) => void;
  onClose: () => void;
};

const selectionNow = (lead: AreaDefaults) => readCompare(new URLSearchParams(window.location.search), lead).selection;

function withoutNamed(selection: Selection, id: string): Selection | undefined {
  const subjects = selection.subjects.filter((subject) => formatSubject(subject) !== id);
  return subjects.length > 0 ? withSubjects(selection, subjects) : undefined;
}

/** Adds to the selection in the address, or takes out of it; the last thing stays. */
export function Picking({ locale, lead, pick, onGo, onClose }: PickingProps) {
  const words = compareTexts[locale];
  const current = () => selectionNow(lead);
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
