import type { Comparison, Indicator, Series, Source } from '@/lib/figures/comparison';
import { publishedOf, publisherOf } from '@/lib/figures/publisher';
import { fieldOf, type Locale, nameOf, noteOf, unitOf } from '@/lib/language/locale';
import type { ColumnName } from '@/lib/texts/columns';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import type { Cell } from './column';
import { statusText } from './figure-columns';
import type { FigureRow } from './figure-row';
import type { Passport } from './passport';
import { headCell, type Sheet, sheetCell } from './workbook';

/** Text sheets are blocks, each with a head, with a line between. */
function blocks(name: string, widths: number[], parts: { head: string[]; rows: Cell[][] }[]): Sheet {
  const rows = parts.flatMap(({ head, rows }, index) => [
    ...(index > 0 ? [[]] : []),
    head.map(headCell),
    ...rows.map((row) => row.map((cell) => withWrap(sheetCell(cell)))),
  ]);
  return { name, widths, rows, filtered: false };
}

function withWrap(cell: ReturnType<typeof sheetCell>) {
  return cell && { ...cell, wrap: true, alignVertical: 'top' as const, align: 'left' as const };
}

/** Where the figures come from: the view, its indicators with definitions, its series and its sources. */
export function metadataSheet(comparison: Comparison, passport: Passport, locale: Locale): Sheet {
  const { about, sheet } = fileTexts[locale];
  const { tier } = siteTexts[locale];
  const all = [comparison, ...comparison.others];
  const sources = new Map(all.flatMap((one) => one.sources.map((source) => [source.id, source])));
  const indicators = all.map(({ indicator }) => indicator);
  return blocks(
    sheet.metadata,
    [34, 34, 60, 22, 26, 50, 30],
    [
      { head: [about.field, about.content], rows: passportRows(passport, locale) },
      {
        head: [about.indicator, about.name, about.definition, about.unit],
        rows: indicators.map((one) => indicatorRow(one, locale)),
      },
      {
        head: [about.series, about.name, about.note],
        rows: all.flatMap(({ series }) => series.map((one) => seriesRow(one, locale))),
      },
      {
        head: [about.source, about.publisher, about.title, about.published, about.tier, about.link, about.note],
        rows: [...sources.values()].map((one) => sourceRow(one, tier, locale)),
      },
    ],
  );
}

function passportRows({ title, address, release, retrieved, citation }: Passport, locale: Locale): Cell[][] {
  const { about } = fileTexts[locale];
  return [
    [about.title, title],
    [about.address, address],
    [about.release, `${release.number} (${release.date})`],
    [about.retrieved, retrieved],
    [about.gbt, citation.gbt],
    [about.apa, citation.apa],
  ];
}

function indicatorRow(indicator: Indicator, locale: Locale): Cell[] {
  return [
    indicator.id,
    nameOf(indicator, locale),
    fieldOf(indicator, 'description', locale),
    unitOf(indicator, locale),
  ];
}

function seriesRow(series: Series, locale: Locale): Cell[] {
  return [series.id, nameOf(series, locale), fieldOf(series, 'note', locale)];
}

function sourceRow(source: Source, tiers: Record<'A' | 'B' | 'C' | 'none', string>, locale: Locale): Cell[] {
  const { id, title, tier, url } = source;
  return [
    id,
    publisherOf(source, locale),
    title,
    publishedOf(source, locale),
    tiers[tier ?? 'none'],
    url,
    noteOf(source, locale),
  ];
}

/** How the figures were chosen. */
export function filterSheet({ filters }: Passport, locale: Locale): Sheet {
  const { about, sheet } = fileTexts[locale];
  const rows = filters.map(({ name, value }) => [name, value]);
  return blocks(sheet.filters, [24, 90], [{ head: [about.field, about.content], rows }]);
}

const statuses: FigureRow['status'][] = ['A', 'B', 'D', 'E', 'P', 'U', 'Q', 'M', 'O'];

/** How to read the figures: rules, what the letters of the status mean, and the columns by their names in CSV. */
export function noteSheet(locale: Locale, columns: ColumnName[]): Sheet {
  const files = fileTexts[locale];
  return blocks(
    files.sheet.notes,
    [24, 100],
    [
      { head: [files.about.note, ''], rows: files.notes.map((text, index) => [index + 1, text]) },
      {
        head: [files.code, files.meaning],
        rows: statuses.map((status) => [status, status === 'E' ? files.worked : statusText(status, locale)]),
      },
      { head: [files.columns, files.meaning], rows: columns.map((name) => [name, files.column[name]]) },
    ],
  );
}
