import type { Page } from 'playwright-core';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { statusName } from '@/lib/figures/status-name';
import { formatAmount } from '@/lib/language/amount';
import { type Locale, nameOf } from '@/lib/language/locale';
import { shortNameOf } from '@/lib/language/short-name';
import { speech } from '@/lib/language/speech';
import { siteTexts } from '@/lib/texts/site';

export type Figure = { line: Line; point: Point & { value: number } };

/** All figures of a comparison that are not withheld. */
export function figuresOf({ lines, benchmarks }: Comparison): Figure[] {
  return [...lines, ...benchmarks].flatMap((line) =>
    line.points.flatMap((point) => (point.value === null ? [] : [{ line, point: { ...point, value: point.value } }])),
  );
}

/** One name for a figure: that of its evidence. */
export function keyOf({ line, point }: Figure): string {
  return [line.series, line.subject, point.period].join(' ');
}

/** The number in full decimals as a reader of the language writes it. */
export function numberOf({ point }: Figure, { indicator }: Comparison, locale: Locale): string {
  const digits = { minimumFractionDigits: indicator.decimals, maximumFractionDigits: indicator.decimals };
  return point.value.toLocaleString(speech[locale].regionLang, digits).replace('-', '−');
}

export function amountOf({ point: { value } }: Figure, { indicator }: Comparison, locale: Locale): string {
  return formatAmount(value, indicator.decimals, indicator, locale);
}

/** What must be said of a figure besides its place and value: when, the series where there are several, status. */
export function circumstancesOf({ line, point }: Figure, { series }: Comparison, locale: Locale): string[] {
  const { status, panel } = siteTexts[locale];
  const year = point.period.slice(0, 4);
  const census = /^\d{4}-\d\d-\d\d$/.test(point.period);
  const named = series.length > 1 && !census ? series.filter(({ id }) => id === line.series) : [];
  return [
    census ? `${year}${locale === 'zh' ? '年' : ' '}${panel.censusDay}` : year,
    ...named.map((one) => nameOf(one, locale)),
    ...(point.status === 'A' ? [] : [status[statusName(point, point.status)]]),
  ];
}

/** Whether a part of a sentence is this text, or this and in brackets what happened. */
const isSaid = (part: string, text: string) => part.startsWith(text) && /^( ?[（(].*)?$/s.test(part.slice(text.length));

/** The figures that a sentence can be about: place first, then when, the value with its unit and what to mind. */
export function figuresSaid(sentence: string, comparison: Comparison, locale: Locale): Figure[] {
  const comma = speech[locale].marks.clause;
  return figuresOf(comparison).filter((figure) => {
    const name = shortNameOf(figure.line, locale) + comma;
    const [when = '', ...rest] = sentence.slice(name.length).split(comma);
    const [moment = '', ...others] = circumstancesOf(figure, comparison, locale);
    return (
      sentence.startsWith(name) &&
      (moment.length > 4 ? when === moment : when.includes(moment)) &&
      [amountOf(figure, comparison, locale), ...others].every((text) => rest.some((one) => isSaid(one, text)))
    );
  });
}

export type Cell = { number: string; marks: string[] };

/** The cells of the table behind a chart by the figure that they lead to. */
export async function readTable(page: Page, id: string): Promise<Map<string, Cell>> {
  const cells = await page.locator(`#${id} table.observations td`).evaluateAll((tds) =>
    tds.map((td) => ({
      address: td.querySelector('a')?.href,
      number: td.querySelector('a')?.textContent ?? '',
      marks: [...td.querySelectorAll('sup')].map((sup) => sup.textContent?.trim() ?? ''),
    })),
  );
  return new Map(cells.flatMap(({ address, ...cell }) => (address ? [[figureAt(address), cell]] : [])));
}

/** The figure that an address of the evidence page names, see `keyOf`. */
export function figureAt(address: string): string {
  const { searchParams } = new URL(address);
  return ['s', 'p', 'y'].map((key) => searchParams.get(key)).join(' ');
}
