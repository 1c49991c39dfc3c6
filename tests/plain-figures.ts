import { readTable } from './data-table';

/** Figures from the rows of the files alone: loops, sums, one division; nothing of the application. */
const rows = readTable('observations').filter(({ rank }) => rank === '1');
const memberships = readTable('group_members');
const runs = readTable('series');
const cells = new Map(rows.map((row) => [`${row.series} ${row.place} ${row.period}`, Number(row.value)]));

export const plainCell = (series: string, place: string, period: string) => cells.get(`${series} ${place} ${period}`);

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
    const under = denominator ? plainCell(denominator, place, period) : 1;
    if (own === undefined || under === undefined) continue;
    top += own;
    base += under;
    count += 1;
  }
  if (count === 0) return undefined;
  return denominator ? (Number(factor) * top) / base : top;
}
