import { useCallback, useRef, useState } from 'react';
import type { Area } from '@/lib/area/area';
import { viewsOfEntry } from '@/lib/briefing/present-view';
import { addressOf } from '@/lib/figures/selection';
import { type Entry, keyOfEntry } from '@/lib/find/directory';
import { type Locale, nameOf } from '@/lib/language/locale';

/** A view that is shown for a moment: its slide, or how far asking for it has come. */
export type Glance = { name: string; svg?: string; failed?: boolean };

/** How long a meeting waits, in ms. */
const patience = 8000;

/** The slide of the first of its views that has figures; else of the first. */
async function readSlide(area: Area, entry: Entry, locale: Locale): Promise<string> {
  let first: string | undefined;
  for (const selection of viewsOfEntry(area, entry)) {
    const path = addressOf('/slide.svg', selection);
    const address = `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`;
    const answer = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    const svg = await answer.text();
    if (answer.headers.get('x-figures') !== '0') return svg;
    first ??= svg;
  }
  if (first === undefined) throw new Error(`There is no view of ${keyOfEntry(entry)}.`);
  return first;
}

/** Shows any place, group or indicator for a moment, and goes back. */
export function useJump(area: Area, locale: Locale) {
  const [glance, setGlance] = useState<Glance>();
  const wanted = useRef<Entry>(undefined);
  const show = useCallback(
    async (entry: Entry) => {
      const name = nameOf(entry, locale);
      wanted.current = entry;
      setGlance({ name });
      const found = await readSlide(area, entry, locale).then(
        (svg): Glance => ({ name, svg }),
        (): Glance => ({ name, failed: true }),
      );
      if (wanted.current === entry) setGlance(found);
    },
    [area, locale],
  );
  const leave = useCallback(() => {
    wanted.current = undefined;
    setGlance(undefined);
  }, []);
  return { glance, show, leave };
}
