import { readTable } from './data-table';

/** Figures from the rows of the files alone: loops, sums, one division; nothing of the application. */
const rows = readTable('observations').filter(({ rank }) => rank === '1');
const memberships = readTable('group_members');
const runs = readTable('series');
const cells = new Map(rows.map((row) => [`${row.series} ${row.place} ${row.period}`, Number(row.value)]));

export const plainCell = (series: string, place: string, period: string) => cells.get(`${series} ${place} ${period}`);

/** What a ratio divides by at a period: of one that sets a year against the count of a day in it, the count of that year. */
export function plainBase(ratio: string, place: string, period: string): number | undefined {
  const { denominator = '', pairing } = runs.find(({ id }) => id === ratio) ?? {};
  if (!pairing) return plainCell(denominator, place, period);
  const days = rows.filter((row) => row.series === denominator && row.place === place);
  const day = days.find((row) => row.period?.startsWith(`${period}-`) && row.period.length === 10);
  return day && Number(day.value);
}

const inYears = (spans: string, year: number) =>
  spans.split(';').some((span) => {
    const [from = Number.NaN, to = Number.NaN] = span.split('-').map(Number);
    return from <= year && year <= to;
  });

/** Whether a newer base has a figure of a place for the year of a figure or one of the two years after it. */
export function isReplaced(series: string, place: string, period: string): boolean {
  const own = runs.find(({ id }) => id === series);
  const year = Number(period.slice(0, 4));
  const parts = [series, own?.numerator, own?.denominator].map((part) => runs.find(({ id }) => id === part));
  return parts.some(
    (part) =>
      part?.superseded_by &&
      inYears(part.superseded_years ?? '', year) &&
      part.superseded_by
        .split(';')
        .some((newer) => yearsOf(newer, place).some((one) => one >= year && one <= year + 2)),
  );
}

const yearsOf = (series: string, place: string) =>
  rows
    .filter((row) => row.series === series && row.place === place)
    .map(({ period = '' }) => Number(period.slice(0, 4)));

/** The places that a text such as `500112`, `side-chongqing` or `side-chongqing~500112` means. */
export function plainPlaces(subject: string): string[] {
  const [id = '', ...without] = subject.split('~');
  const members = memberships.filter(({ group }) => group === id).map(({ place = '' }) => place);
  return (members.length > 0 ? members : [id]).filter((place) => !without.includes(place));
}

export const isGroup = (subject: string) => memberships.some(({ group }) => group === subject.split('~')[0]);

/** The published value of a place, or Σ numerator ÷ Σ denominator or Σ of a group over the members that have both. */
export function plainFigure(series: string, subject: string, period: string): number | undefined {
  const { numerator, denominator, factor } = runs.find(({ id }) => id === series) ?? {};
  const published = isGroup(subject) ? undefined : plainCell(series, subject, period);
  if (published !== undefined) return published;
  let [top, base, count] = [0, 0, 0];
  for (const place of plainPlaces(subject)) {
    const own = plainCell(numerator || series, place, period);
    const under = denominator ? plainBase(series, place, period) : 1;
    if (own === undefined || under === undefined) continue;
    top += own;
    base += under;
    count += 1;
  }
  if (count === 0) return undefined;
  return denominator ? (Number(factor) * top) / base : top;
}
