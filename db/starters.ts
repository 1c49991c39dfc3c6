import type { BriefingContent } from '@/lib/briefing/briefing';
import { fieldOf, type Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import type { Reader } from './answer/reader';

/** A briefing that comes with the data set, in one language. */
export type Starter = { id: string; content: BriefingContent };

/** All of them in the order of the data set, dated by the release. */
export function getStarters(reader: Reader, language: Locale): Promise<Starter[]> {
  return reader.keep(`starters ${language}`, async () => {
    const { starters, starterSlides: slides } = reader.catalogue;
    return starters.map(({ id, ...starter }) => ({
      id,
      content: {
        title: fieldOf(starter, 'title', language),
        subtitle: fieldOf(starter, 'subtitle', language),
        date: dayOf(reader.release.importedAt),
        language,
        slides: slides
          .filter((slide) => slide.starter === id)
          .map(({ kind, views, ...slide }, at) => ({
            id: `s${at + 1}`,
            kind,
            headline: fieldOf(slide, 'headline', language),
            text: fieldOf(slide, 'text', language),
            note: fieldOf(slide, 'note', language),
            views: views.map((view) => ({ view, frozen: null, kept: null })),
          })),
      },
    }));
  });
}
