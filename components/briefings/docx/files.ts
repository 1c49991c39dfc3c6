import { createHash } from 'node:crypto';
import type { FoundBriefing } from '@/db/found-briefing';
import { briefingPath } from '@/lib/addresses/briefings';
import { withoutSourcePages } from '@/lib/briefing/source-slides';
import { keeper } from '@/lib/cache/keeper';
import type { WordBlock } from '@/lib/files/docx/word-file';
import { writeWord } from '@/lib/files/docx/write-word';
import { formatPeriod } from '@/lib/language/format';
import { today } from '@/lib/language/moment';
import { readConfig } from '@/lib/settings/config';
import { briefingTexts } from '@/lib/texts/briefing';
import { type Numbers, wordBlocks } from './word-blocks';

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Files by all that they are made from and the day, which stands in them as that on which they were read; 16 MB at most. */
const keep = keeper(16e6);

/** Writes a briefing as a document to be read and edited, with a link to its page at `siteUrl`. */
export function briefingDocument({ id, content, slides }: FoundBriefing, siteUrl: string): Promise<Buffer> {
  const { mapReviewNumber } = readConfig();
  const { title, subtitle, date, language: locale } = content;
  const address = siteUrl + briefingPath(locale, id);
  const made = { title, subtitle, date, locale, slides, address, mapReviewNumber, day: today() };
  const key = createHash('sha256').update(JSON.stringify(made)).digest('base64url');
  return keep(key, async () => {
    const numbers: Numbers = { figure: 0, table: 0 };
    const blocks: WordBlock[] = [];
    for (const slide of withoutSourcePages(slides))
      blocks.push(...(await wordBlocks({ slide, locale, mapReviewNumber }, numbers)));
    const contents = briefingTexts[locale].contents;
    return writeWord({ title, subtitle, date: formatPeriod(date, locale), contents, locale, address, blocks });
  });
}
