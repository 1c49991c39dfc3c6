import { type Numbers, wordBlocks } from '@/components/briefings/docx/word-blocks';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { Comparison } from '@/lib/figures/comparison';
import { type Selection, selectionOf } from '@/lib/figures/selection';
import type { WordBlock } from '@/lib/files/docx/word-file';
import { viewWords } from '@/lib/sentences/view-words';
import { readConfig } from '@/lib/settings/config';
import type { PageContext } from '@/server/page/page-context';

/** What a document of a sheet says: its title, what stands under it, and its parts. */
export type WordSheet = { title: string; subtitle: string; blocks: WordBlock[] };

/** Writes views as parts of a document: a headline, and a low chart with its sources as a note. */
export async function viewBlocks(
  { locale, reader }: PageContext,
  views: readonly Partial<Selection>[],
): Promise<WordBlock[]> {
  const numbers: Numbers = { figure: 0, table: 0 };
  const { mapReviewNumber } = readConfig();
  const blocks: WordBlock[] = [];
  for (const view of views) {
    const comparison = await reader.compare(selectionOf(view));
    if (!comparison || !hasFigures(comparison)) continue;
    const slide = slideOf(comparison, viewWords(comparison, locale).title);
    blocks.push(...(await wordBlocks({ slide, locale, mapReviewNumber, brief: true }, numbers)));
  }
  return blocks;
}

const hasFigures = ({ lines }: Comparison) => lines.some(({ points }) => points.some(({ value }) => value !== null));

/** A view as a slide shows it. */
function slideOf(comparison: Comparison, headline: string): ShownSlide {
  return {
    ...{ id: 'sheet', kind: 'view', number: 1, of: 1, headline, text: null, note: null },
    written: { headline: null, text: null },
    views: [{ view: '', comparison }],
    sources: comparison.sources,
    sides: comparison.sides,
  };
}
