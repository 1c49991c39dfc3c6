import type { FigureKey } from '@/lib/addresses/evidence';
import { seriesIn } from '@/lib/figures/catalogue';
import type { Series } from '@/lib/figures/comparison';
import { selectionOf } from '@/lib/figures/selection';
import { parseSubject } from '@/lib/figures/subject';
import { isKnownGroup } from '@/lib/groups/members';
import { placesNamed } from '@/lib/places/place-names';
import type { Reader } from './reader';

/** Why an address names no figure: the part that is absent or wrong, what stands there, and figures that there are. */
export type FigureProblem = { part: 'series' | 'subject' | 'period'; value: string; instead: FigureKey[] };

const most = 12;

/** What is wrong with the address of a figure, part by part; nothing where each part is right. */
export async function checkFigure(reader: Reader, key: FigureKey): Promise<FigureProblem[]> {
  const { catalogue } = reader;
  const series = seriesIn(catalogue, key.series);
  const subject = parseSubject(key.subject);
  const known = subject && (catalogue.places.has(subject.id) || isKnownGroup(catalogue, subject.id));
  const problems: FigureProblem[] = [];
  if (!series) {
    const [indicator = ''] = key.series.split('.');
    const own = (catalogue.series.get(indicator) ?? []).map(({ id }) => ({ ...key, series: id }));
    problems.push({ part: 'series', value: key.series, instead: known && key.period ? own.slice(0, most) : [] });
  }
  if (!known) {
    const meant = placesNamed(catalogue, key.subject).map(({ id }) => ({ ...key, subject: id }));
    problems.push({ part: 'subject', value: key.subject, instead: series && key.period ? meant : [] });
  }
  if (key.period === '' || (series && known)) {
    const held = series && known ? await figuresOf(reader, series, key) : [];
    problems.push({ part: 'period', value: key.period, instead: held.slice(-most) });
  }
  return problems;
}

/** The figures of the subject in the series, as the release has them. */
async function figuresOf(reader: Reader, series: Series, key: FigureKey): Promise<FigureKey[]> {
  const subject = parseSubject(key.subject);
  const selection = { indicator: series.indicator, subjects: subject ? [subject] : [], series: [series.name] };
  const comparison = await reader.compare(selectionOf({ ...selection, release: reader.release.number }));
  const points = comparison?.lines[0]?.points ?? [];
  return points.filter(({ value }) => value !== null).map(({ period }) => ({ ...key, period }));
}

/** A figure to show what evidence is: the latest of what the site shows first. */
export async function getExampleFigure(
  reader: Reader,
): Promise<(FigureKey & { nameZh: string; nameEn: string }) | undefined> {
  const comparison = await reader.compare(selectionOf({}));
  const line = comparison?.lines.find(({ points }) => points.some(({ value }) => value !== null));
  const point = line?.points.findLast(({ value }) => value !== null);
  if (!comparison || !line || !point) return undefined;
  const { indicator } = comparison;
  const named = { nameZh: `${line.nameZh} · ${indicator.nameZh}`, nameEn: `${line.nameEn} · ${indicator.nameEn}` };
  return { series: line.series, subject: line.subject, period: point.period, ...named };
}
