import { asc } from 'drizzle-orm';
import type { BriefingContent } from '@/lib/briefing';
import type { Locale } from '@/lib/locale';
import type { Reader } from './reader';
import { starterSlides, starters } from './schema/starters';

/** A briefing that comes with the data set, in one language. */
export type Starter = { id: string; content: BriefingContent };

/** All of them in the order of the data set, dated by the release; read once under it. */
export function getStarters(reader: Reader, language: Locale): Promise<Starter[]> {
  return reader.keep(`starters ${language}`, async () => {
    const [all, slides] = await Promise.all([
      reader.db.select().from(starters).orderBy(asc(starters.position)),
      reader.db.select().from(starterSlides).orderBy(asc(starterSlides.position)),
    ]);
    const say = <T>(zh: T, en: T) => (language === 'zh' ? zh : en);
    return all.map(({ id, ...starter }) => ({
      id,
      content: {
        title: say(starter.titleZh, starter.titleEn),
        subtitle: say(starter.subtitleZh, starter.subtitleEn),
        date: reader.release.importedAt.toISOString().slice(0, 10),
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
