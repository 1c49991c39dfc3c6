import { figureSvg } from '@/components/briefings/slides/slide-figure';
import { notesOf, tableNotesOf } from '@/components/briefings/slides/slide-notes';
import { renderPng } from '@/components/charts/draw/picture-png';
import { matrixOf } from '@/components/charts/parts/matrix';
import { matrixNotes } from '@/components/charts/parts/matrix-marks';
import type { ShownSlide } from '@/lib/briefing/briefing';
import type { SlideKind } from '@/lib/briefing/slide-kinds';
import type { Comparison, Source } from '@/lib/figures/comparison';
import { measureOf } from '@/lib/figures/measure';
import { entryOf } from '@/lib/figures/origin';
import { citeFigure } from '@/lib/files/cite';
import type { WordBlock } from '@/lib/files/docx/word-file';
import { documentSettings } from '@/lib/language/documents';
import type { Locale } from '@/lib/language/locale';
import { today } from '@/lib/language/moment';
import { viewWords } from '@/lib/sentences/view-words';
import { briefingTexts } from '@/lib/texts/briefing';
import { wordTable } from './word-table';

/** What the parts of a document are written from; `brief`: charts are low, without a table under them. */
export type WordInput = { slide: ShownSlide; locale: Locale; mapReviewNumber: string | undefined; brief?: true };

/** A counter of what is numbered through a document. */
export type Numbers = { figure: number; table: number };

/** The size of a drawing, in its own pixels: as high as its smallest text needs, to be 8 points on paper. */
const drawing = { width: 1240, heights: [780, 1100, 1500], low: [560, 780], least: 20 } as const;

/** Those whose headline opens a chapter. */
const opening: readonly SlideKind[] = ['section'];
/** Those whose view is a table already. */
const tabular: readonly SlideKind[] = ['table'];

/** Writes a slide as parts of a document: its headline, what it says, its views with their sources as notes, and their figures. */
export async function wordBlocks(input: WordInput, numbers: Numbers): Promise<WordBlock[]> {
  const { slide, locale } = input;
  if (slide.kind === 'cover') return [];
  const heading: WordBlock = { kind: 'heading', level: opening.includes(slide.kind) ? 1 : 2, text: slide.headline };
  if (slide.kind === 'sources') {
    const cited = slide.sources.map(
      (source, at) => ({ kind: 'item', text: `[${at + 1}] ${cite(source, locale)}` }) as const,
    );
    return [{ ...heading, level: 1 }, ...cited];
  }
  const isSaid = slide.text && slide.text !== slide.headline;
  const kind = slide.kind === 'statement' ? 'statement' : 'text';
  const said = isSaid ? (slide.text ?? '').split('\n').map((text): WordBlock => ({ kind, text })) : [];
  const views: WordBlock[] = [];
  for (const { comparison } of slide.views) {
    if (!comparison) views.push({ kind: 'remark', text: briefingTexts[locale].noView });
    else if (slide.kind === 'statement')
      views.push(measured(measureOf(comparison, locale), noteOf(comparison, locale)));
    else views.push(...(await viewBlocks(comparison, input, numbers)));
  }
  return [...(slide.headline ? [heading] : []), ...said, ...views];
}

/** A line that names a picture or table, or what a statement rests on; with who published it as a note, where it is to have one. */
const measured = (text: string, note: string | undefined): WordBlock => ({ kind: 'caption', text, note });

/** Who published the figures of a view; undefined where nobody is known. */
function noteOf(comparison: Comparison, locale: Locale): string | undefined {
  const lines = [...new Set(comparison.sources.map((source) => entryOf(source, locale)))];
  return lines.length > 0 ? briefingTexts[locale].noted(lines) : undefined;
}

const remarks = (texts: readonly string[]) => texts.map((text): WordBlock => ({ kind: 'remark', text }));

async function viewBlocks(comparison: Comparison, input: WordInput, numbers: Numbers): Promise<WordBlock[]> {
  const { slide, locale } = input;
  const { figure, table } = briefingTexts[locale].captions;
  const measure = measureOf(comparison, locale);
  const note = noteOf(comparison, locale);
  const isTable = tabular.includes(slide.kind) || comparison.selection.chart === 'table';
  const drawn = isTable ? [] : [await picture(comparison, input), measured(figure(++numbers.figure, measure), note)];
  const minded = isTable ? tableNotesOf(comparison, locale) : notesOf(comparison, locale);
  const figures = input.brief && !isTable ? undefined : wordTable(comparison, locale);
  if (!figures) return [...drawn, ...remarks(minded)];
  // The note of a picture is that of the table under it too.
  const named = measured(table(++numbers.table, measure), isTable ? note : undefined);
  const legend = matrixNotes(matrixOf(comparison), locale);
  const below = [...(isTable ? minded : []), ...(legend.length > 0 ? [legend.join(' · ')] : [])];
  return [...drawn, ...remarks(isTable ? [] : minded), named, figures, ...remarks(below)];
}

/** A view as a drawing, and as a picture for programs that show none. */
async function picture(comparison: Comparison, { locale, mapReviewNumber, brief }: WordInput): Promise<WordBlock> {
  const { width, heights, low, least } = drawing;
  const tried = (brief ? low : heights).map((height) => {
    const area = { x: 0, y: 0, width, height };
    return { ...figureSvg({ comparison, area, language: locale, key: 'figure', mapReviewNumber }), height };
  });
  const { svg: inner, drawn, height } = tried.find((one) => one.least >= least) ?? (tried.at(-1) as (typeof tried)[0]);
  const bottom = Math.max(...drawn.map((part) => part.y + part.height * part.scale));
  const used = Math.min(height, Math.ceil(bottom));
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${used}" viewBox="0 0 ${width} ${used}">${inner}</svg>`;
  const { title, sentence } = viewWords(comparison, locale);
  return { kind: 'picture', svg, png: await renderPng(svg, 2), width, height: used, alt: sentence ?? title };
}

/** A source as it is cited in a language: by GB/T 7714 in Chinese, by APA in English. */
function cite(source: Source, locale: Locale): string {
  return citeFigure(source, today(), locale)[documentSettings[locale].citation];
}
