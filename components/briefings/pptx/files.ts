import { createHash } from 'node:crypto';
import type { FoundBriefing } from '@/db/found-briefing';
import { briefingPath } from '@/lib/addresses/briefings';
import { viewAddress, viewQuery } from '@/lib/addresses/view';
import { type BriefingContent, headOf } from '@/lib/briefing/briefing';
import { slideOfView } from '@/lib/briefing/new-slides';
import { showSlides } from '@/lib/briefing/shown-slides';
import { keeper } from '@/lib/cache/keeper';
import type { Comparison } from '@/lib/figures/comparison';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { viewWords } from '@/lib/sentences/view-words';
import { readConfig } from '@/lib/settings/config';
import { type PptxInput, writePptx } from './pptx';

export const pptxType = 'application/vnd.openxmlformats-officedocument.presentationml.presentation';

/** Files by all that they are made from, 32 MB at most; one of a briefing takes the processor a second. */
const keep = keeper(32e6);

function pptxOf(input: Omit<PptxInput, 'mapReviewNumber'>): Promise<Buffer> {
  const { mapReviewNumber } = readConfig();
  const key = createHash('sha256').update(JSON.stringify(input)).digest('base64url');
  return keep(key, () => writePptx({ ...input, mapReviewNumber }));
}

/** Writes a view as a presentation of one slide, for whoever asks at `siteUrl`; `notices` tell of its codes and places. */
export function slideFile(
  comparison: Comparison,
  { language, siteUrl, notices }: { language: Locale; siteUrl: string; notices: string[] },
): Promise<Buffer> {
  const { selection, release } = comparison;
  const { short: title } = viewWords(comparison, language);
  const content: BriefingContent = {
    title,
    subtitle: '',
    date: today(),
    language,
    slides: [slideOfView(viewQuery(selection), 'view')],
  };
  const address = viewAddress(siteUrl, language, { ...selection, release: release.number });
  return pptxOf({
    slides: showSlides(
      content,
      () => comparison,
      () => notices,
    ),
    briefing: headOf(content),
    siteUrl,
    address,
  });
}

/** Writes a briefing as a presentation, or the slide of that number alone. */
export function briefingFile(
  { id, content, slides: all }: FoundBriefing,
  number: number | null,
  siteUrl: string,
): Promise<Buffer> {
  const slides = number === null ? all : all.slice(number - 1, number);
  const page = siteUrl + briefingPath(content.language, id);
  const address = number === null ? page : `${page}#slide-${number}`;
  return pptxOf({ slides, briefing: headOf(content), siteUrl, address });
}
