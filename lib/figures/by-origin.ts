import type { Locale } from '@/lib/language/locale';
import { barTexts } from '@/lib/texts/bar';
import type { Source } from './comparison';
import { originalOf, originOf } from './origin';
import { publisherOf } from './publisher';

/** Sources of one origin and document: its name, the source with most figures, and the figures of all. */
export type OriginGroup = { name: string; source: Source; sources: number; figures: number };

/** Groups sources by who measured or first published what they say, and in which document; those with most figures first. */
export function byOrigin(entries: readonly { source: Source; figures: number }[], locale: Locale): OriginGroup[] {
  const groups = new Map<string, OriginGroup>();
  for (const { source, figures } of entries.toSorted((a, b) => b.figures - a.figures)) {
    const [origin, document] = [originOf(source, locale), originalOf(source, locale)];
    const own = origin ?? publisherOf(source, locale) ?? source.title;
    const name = document ? barTexts[locale].of(own, document) : own;
    const known = groups.get(name);
    if (known) Object.assign(known, { sources: known.sources + 1, figures: known.figures + figures });
    else groups.set(name, { name, source, sources: 1, figures });
  }
  return [...groups.values()].sort((a, b) => b.figures - a.figures);
}
