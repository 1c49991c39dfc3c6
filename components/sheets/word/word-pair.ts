import { filledWidths } from '@/components/briefings/docx/word-table';
import { gapText } from '@/components/charts/parts/words';
import { gapTableOf } from '@/components/compare/gap-rows';
import { originTexts } from '@/components/places/place-parts';
import { getPairView, pairLead } from '@/components/sheets/pair-view';
import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Place } from '@/lib/figures/comparison';
import type { WordBlock } from '@/lib/files/docx/word-file';
import { noFigure, shortPeriod } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { speech } from '@/lib/language/speech';
import { reasonTexts } from '@/lib/sentences/reasons';
import { verdictText } from '@/lib/sentences/verdict-text';
import { briefingTexts } from '@/lib/texts/briefing';
import { compareTexts } from '@/lib/texts/compare';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { viewBlocks, type WordSheet } from './word-views';

/** Writes two places side by side as a document: the finding, every indicator of both with the gap, and the first over time. */
export async function pairDocument(context: PageContext, places: readonly [Place, Place]): Promise<WordSheet> {
  const { locale, reader } = context;
  const words = sheetTexts[locale];
  const [a, b] = places.map((place) => nameOf(place, locale)) as [string, string];
  const view = await getPairView(reader, places);
  const title = { title: words.pair(a, b), subtitle: words.kind.pair };
  if (!view) return { ...title, blocks: [{ kind: 'text', text: words.pairNone }] };
  const { comparison } = view;
  const { selection } = comparison;
  const charts = await viewBlocks(context, [{ ...selection, others: [], chart: 'line' }]);
  return {
    ...title,
    blocks: [
      { kind: 'heading', level: 1, text: words.kind.pair },
      ...pairLead(view, locale).map((text): WordBlock => ({ kind: 'text', text })),
      ...tableBlocks(comparison, locale),
      ...charts,
    ],
  };
}

/** The gap of the two in every indicator, with whether it may be told. */
function tableBlocks(comparison: Comparison, locale: Locale): WordBlock[] {
  const content = gapTableOf(comparison, locale);
  if (!content) return [];
  const [first, left, right] = content.heads;
  const words = compareTexts[locale];
  const number = (text: string) => ({ text, isNumber: true });
  const sources = originTexts(
    [comparison, ...comparison.others].flatMap((one) => one.sources),
    locale,
  );
  const head = [{ text: first }, number(left), number(words.gap), number(right), { text: words.verdict }];
  const rows = content.rows.map(({ title, pair }) => [
    { text: title },
    number(told(pair.a, locale)),
    number(pair.gap ? gapText(pair.gap, locale) : noFigure),
    number(told(pair.b, locale)),
    { text: verdictText(pair.verdict, locale, reasonTexts(pair, locale)) },
  ]);
  return [
    { kind: 'caption', text: words.gapTable, note: sources ? briefingTexts[locale].noted([sources]) : undefined },
    { kind: 'table', head, rows, widths: filledWidths([head, ...rows]), isParted: true },
  ];
}

const told = (figure: Figure | undefined, locale: Locale): string =>
  figure && figure.point.value !== null
    ? `${speech[locale].marked(figure)}\n${shortPeriod(figure.point.period, locale)}`
    : noFigure;
