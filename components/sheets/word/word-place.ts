import { filledWidths } from '@/components/briefings/docx/word-table';
import { subjectsOf } from '@/components/charts/draw/view';
import { gapText } from '@/components/charts/parts/words';
import { describe } from '@/components/places/place-description';
import { leadOf } from '@/components/places/place-first';
import { keyNotes, sourceTexts } from '@/components/places/place-parts';
import { getPlaceView, type PlaceView, setName } from '@/components/places/place-view';
import { pooledText, unrankedText } from '@/components/sheets/place-sheet-table';
import { tagOf } from '@/components/sheets/place-tag';
import type { Place } from '@/lib/figures/comparison';
import type { Selection } from '@/lib/figures/selection';
import type { WordBlock, WordCell } from '@/lib/files/docx/word-file';
import { noFigure } from '@/lib/language/format';
import { type Locale, nameOf } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { type SheetRow, sheetRows } from '@/lib/places/sheet-rows';
import { changeText } from '@/lib/sentences/change';
import { momentOf, notedMoment } from '@/lib/sentences/figure-moment';
import { briefingTexts } from '@/lib/texts/briefing';
import { placePageTexts } from '@/lib/texts/place-page';
import { sheetTexts } from '@/lib/texts/sheet';
import type { PageContext } from '@/server/page/page-context';
import { viewBlocks, type WordSheet } from './word-views';

/** Writes the sheet of a place as a document: its findings, its key figures, and how it stands to those that face it. */
export async function placeDocument(context: PageContext, place: Place): Promise<WordSheet> {
  const { locale, reader } = context;
  const view = await getPlaceView(reader, place);
  const rows = sheetRows(view.keys, view);
  const said = leadOf(context, view, describe(context, view)).map((text): WordBlock => ({ kind: 'text', text }));
  const note = keyNotes(reader, view, locale);
  const sources = sourceTexts(
    view,
    rows.map(({ figure }) => figure),
    locale,
  );
  const table = rows.length > 0 ? tableBlocks(rows, view, setName(reader, view, locale), sources, locale) : [];
  return {
    title: nameOf(place, locale),
    subtitle: tagOf(context, view),
    blocks: [
      { kind: 'heading', level: 1, text: placePageTexts[locale].keys.title },
      ...said,
      ...table,
      ...(note ? [{ kind: 'remark', text: note } as const] : []),
      ...(await viewBlocks(context, viewsOf(view))),
    ],
  };
}

/** The views of a document: beside those that face it at the time that all share, and over time beside what it lies in. */
function viewsOf({ place, facing, gaps, keys, wholes }: PlaceView): Partial<Selection>[] {
  const [own] = gaps;
  const ids = [place, ...facing].map(({ id }) => id);
  const beside = own && {
    indicator: own.comparison.indicator.id,
    series: [own.own.line.series.split('.')[1] ?? ''],
    at: yearOf(own.own.point.period),
    subjects: subjectsOf(...ids),
    chart: 'bars' as const,
    order: 'value' as const,
  };
  const province = wholes.find(({ kind }) => kind === 'province');
  const others = province ? [province.id] : [];
  const courses = keys.slice(0, 2).map(({ row }) => ({
    indicator: row.indicator.id,
    subjects: subjectsOf(place.id, ...(row.indicator.aggregation === 'sum' ? [] : others)),
    chart: 'line' as const,
  }));
  return [...(beside ? [beside] : []), ...courses];
}

type Rows = readonly SheetRow[];

/** The key figures as a native table with its caption, whose note has the sources. */
function tableBlocks(rows: Rows, view: PlaceView, peers: string, sources: string, locale: Locale): WordBlock[] {
  const { column: words } = sheetTexts[locale];
  const isFacing = view.facing.length > 0 && rows.some(({ pooled }) => pooled);
  const cell = (text: string): WordCell => ({ text });
  const number = (text: string): WordCell => ({ text, isNumber: true });
  const beside = isFacing
    ? [number(words.together(view.facing.length)), number(words.gap(shortNameOf(view.place, locale)))]
    : [];
  const named = [words.indicator, words.latest, words.time, words.change, words.rank(peers, view.peers.length)];
  const head = [...named.map(cell), ...beside];
  const cells = rows.map((row) => [
    ...cellsOf(row, locale).map(cell),
    ...(isFacing ? [number(pooledText(row, locale)), number(row.gap ? gapText(row.gap, locale) : noFigure)] : []),
  ]);
  return [
    {
      kind: 'caption',
      text: placePageTexts[locale].keys.title,
      note: sources ? briefingTexts[locale].noted([sources]) : undefined,
    },
    { kind: 'table', head, rows: cells, widths: filledWidths([head, ...cells]), isParted: true },
  ];
}

function cellsOf(row: SheetRow, locale: Locale): string[] {
  const { figure, change } = row;
  return [
    nameOf(figure.indicator, locale),
    speech[locale].told(figure),
    notedMoment(figure, locale),
    change ? changeText(change.gap, change.from.point.period, locale) : noFigure,
    rankText(row, locale),
  ];
}

/** The rank or share of a figure in words, with its time where that is another. */
function rankText(row: SheetRow, locale: Locale): string {
  const { position, share } = row.told;
  const { keys: words } = placePageTexts[locale];
  const of = position?.figure ?? share?.figure;
  const time = of && momentOf(of, locale) !== momentOf(row.figure, locale) ? `\n${momentOf(of, locale)}` : '';
  if (position) return words.rank(position) + words.of(position.of) + time;
  if (!share) return unrankedText(row, locale);
  const [before, after] = share.whole
    ? words.shareOf(shortNameOf(share.whole, locale))
    : words.share(share.of, share.among);
  return `${before}${speech[locale].number(share.percent)}${speech[locale].marks.space}%${after}${time}`;
}
