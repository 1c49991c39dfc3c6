import type { SideNames } from '@/lib/area/side-names';
import type { Point, Source } from '@/lib/figures/comparison';
import { publishedOf, publisherOf, titleOf } from '@/lib/figures/publisher';
import { type StatusName, statusName } from '@/lib/figures/status-name';
import { type Locale, nameOf, unitOf } from '@/lib/language/locale';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import { type Column, spokenColumns } from './column';
import type { FigureRow } from './figure-row';
import type { Passport } from './passport';

/** What every row says of the file that it stands in, so that it can be read alone. */
export function passportColumns<Row>({ title, filters, release, address }: Passport): Column<Row>[] {
  return [
    { name: 'title', width: 30, read: () => title },
    { name: 'filters', width: 30, read: () => filters.map(({ name, value }) => `${name}: ${value}`).join('; ') },
    { name: 'release', width: 9, read: () => release.number },
    { name: 'release_date', width: 12, read: () => release.date },
    { name: 'retrieved_from', width: 40, read: () => address },
  ];
}

/** Returns the columns of a table of figures, in the order written: what each figure is of, then what it is. */
export function figureColumns(locale: Locale, sides: SideNames): Column<FigureRow>[] {
  const files = fileTexts[locale];
  return [
    { name: 'indicator', width: 22, read: ({ indicator }) => indicator.id },
    ...spokenColumns<FigureRow>('indicator', { zh: 18, en: 24 }, ({ indicator }, one) => nameOf(indicator, one)),
    { name: 'subject', width: 16, read: ({ subject }) => subject.subject },
    ...spokenColumns<FigureRow>('subject', { zh: 16, en: 20 }, ({ subject }, one) => nameOf(subject, one)),
    { name: 'side', width: 10, read: ({ subject: { side } }) => side && sides[side] },
    { name: 'role', width: 10, read: ({ role }) => files.role[role] },
    { name: 'series', width: 26, read: ({ series }) => series?.id ?? null },
    ...spokenColumns<FigureRow>('series', { zh: 20, en: 22 }, ({ series }, one) =>
      series ? nameOf(series, one) : null,
    ),
    ...valueColumns(locale),
  ];
}

/** Returns the columns of a figure itself, with what it stands on. */
function valueColumns(locale: Locale): Column<FigureRow>[] {
  const files = fileTexts[locale];
  return [
    { name: 'period', width: 12, read: ({ period }) => period },
    { name: 'bound', width: 8, read: ({ point }) => boundOf(point) },
    { name: 'value', width: 14, read: ({ value }) => value, decimals: ({ indicator }) => indicator.decimals },
    { name: 'unit', width: 12, read: ({ indicator }) => indicator.unit },
    { name: 'unit_text', width: 14, read: ({ indicator }) => unitOf(indicator, locale) },
    { name: 'status', width: 10, read: ({ status }) => status },
    { name: 'status_text', width: 18, read: (row) => statusWords(row, locale) },
    {
      name: 'computed',
      width: 12,
      read: ({ point }) => (point ? (point.computed || point.derived ? files.yes : files.no) : null),
    },
    { name: 'members', width: 10, read: ({ point }) => point?.coverage?.members ?? null },
    { name: 'members_of', width: 10, read: ({ point }) => point?.coverage?.of ?? null },
    {
      name: 'denominator_share',
      width: 12,
      read: ({ point }) => point?.coverage?.share ?? null,
      decimals: () => 3,
    },
    { name: 'tier', width: 9, read: ({ point, sources }) => (point ? point.tier : (sources[0]?.tier ?? null)) },
    { name: 'source_ids', width: 22, read: ({ sources }) => sources.map(({ id }) => id).join(' ') || null },
    {
      name: 'sources',
      width: 40,
      read: ({ sources }) => sources.map((source) => sourceText(source, locale)).join('; ') || null,
    },
    { name: 'note', width: 30, read: ({ note }) => note },
  ];
}

/** Returns > where the source says only that a figure was passed; null for one that it prints. */
export const boundOf = (point: Pick<Point, 'over'> | undefined) => (point?.over ? '>' : null);

/** Returns what the status of a row means, and the doubt behind it where it would hide one. */
function statusWords({ status, value, point }: FigureRow, locale: Locale): string {
  const doubt = value === null ? null : point?.doubt;
  const names = [status, doubt ?? status].map((one) => (one === 'E' && point ? statusName(point, one) : one));
  return [...new Set(names)].map((one) => statusText(one, locale)).join('; ');
}

/** What a status means, in words. */
export function statusText(status: FigureRow['status'] | StatusName, locale: Locale): string {
  const { missing } = fileTexts[locale];
  return status === 'Q' || status === 'M' || status === 'O' ? missing[status] : siteTexts[locale].status[status];
}

/** Returns a source in a few words: title, publisher, date. */
function sourceText(source: Source, locale: Locale): string {
  const rest = [publisherOf(source, locale), publishedOf(source, locale)].filter(Boolean).join(', ');
  const title = titleOf(source, locale);
  return rest ? `${title} (${rest})` : title;
}
