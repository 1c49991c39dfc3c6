import type { BriefingContent } from '@/lib/briefing/briefing';
import type { Locale } from '@/lib/language/locale';
import { dayOf } from '@/lib/language/moment';
import type { Reader } from './answer/reader';

/** A briefing that comes with the data set, in one language. */
export type Starter = { id: string; content: BriefingContent };

/** All of them in the order of the data set, dated by the release. */
export function getStarters(reader: Reader, language: Locale): Promise<Starter[]> {
  return reader.keep(`starters ${language}`, async () => {
    const { starters, starterSlides: slides } = reader.catalogue;
    const say = <T>(zh: T, en: T) => (language === 'zh' ? zh : en);
    return starters.map(({ id, ...starter }) => ({
      id,
      content: {
        title: say(starter.titleZh, starter.titleEn),
        subtitle: say(starter.subtitleZh, starter.subtitleEn),
        date: dayOf(reader.release.importedAt),
        language,
        slides: slides
          .filter((slide) => slide.starter === id)
          .map(({ kind, views, ...slide }, at) => ({
            id: `s${at + 1}`,
            kind,
            headline: say(slide.headlineZh, slide.headlineEn),
            text: say(slide.textZh, slide.textEn),
            note: say(slide.noteZh, slide.noteEn),
            views: views.map((view) => ({ view, frozen: null, kept: null })),
          })),
      },
    }));
  });
}
