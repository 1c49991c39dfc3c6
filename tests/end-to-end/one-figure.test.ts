import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { beforeAll, expect, inject, test } from 'vitest';
import { stepValues } from '@/components/charts/live/point-sentence';
import { momentsOf } from '@/components/charts/parts/latest-points';
import { matrixOf } from '@/components/charts/parts/matrix';
import { evidenceAddress } from '@/lib/addresses/evidence';
import type { Comparison, Line, Point } from '@/lib/figures/comparison';
import { type StatusName, signOf } from '@/lib/figures/status-name';
import type { Locale } from '@/lib/language/locale';
import { yearOf } from '@/lib/language/period';
import { columnTexts } from '@/lib/texts/columns';
import { fileTexts } from '@/lib/texts/files';
import { siteTexts } from '@/lib/texts/site';
import { partsOf } from '@/tests/presentation';
import {
  type Answered,
  answeredIn,
  chosenFrom,
  groups,
  indicators,
  isPartial,
  keyOf,
  someOf,
  stored,
} from './chosen-figures';
import { figuresIn, headOfEvidence, rowsIn, type Shown, says, shownOn, signsOf, withoutYear } from './shown-figures';

const address = inject('address');
const count = 200;

async function get(path: string): Promise<Response> {
  const response = await fetch(address + path);
  expect([path, response.status]).toEqual([path, 200]);
  return response;
}
const textOf = async (path: string) => (await get(path)).text();
const bytesOf = async (path: string) => Buffer.from(await (await get(path)).arrayBuffer());
const compared = async (query: string): Promise<Comparison> =>
  (await (await get(`/api/comparison?${query}`)).json()).comparison;

/** Does the same to each, three at a time. */
async function forEach<T>(things: Iterable<T>, act: (thing: T) => Promise<unknown>): Promise<void> {
  const queue = [...things];
  const work = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(next);
  };
  await Promise.all([work(), work(), work()]);
}

const queries = new Map(indicators.map((id) => [id, someOf(id)]));
/** The answers of which the figures are chosen, and all their figures. */
const answers = new Map<string, Comparison>();
const known = new Map<string, Answered>();
let chosen: Answered[] = [];
const shown: Shown[] = [];

/** Half of the indicators are read in each language. */
const localeOf = (indicator: string): Locale => (indicators.indexOf(indicator) % 2 === 0 ? 'zh' : 'en');

/** Of each indicator, place and group that is chosen its page, the table of the compare page, and the pages of all themes. */
async function readPages(): Promise<void> {
  const ids = [...new Set(chosen.map(({ comparison }) => comparison.indicator.id))];
  const subjects = [...new Set(chosen.map(({ line }) => line.subject))];
  const paths = [
    ...['', '/urbanization', '/openness', '/ports', '/clusters', '/proposal'].map((path) => `/en${path}`),
    ...ids.map((id) => `/${localeOf(id)}/compare?${queries.get(id)}&v=table`),
    ...ids.map((id) => `/${localeOf(id)}/indicators/${id}`),
    ...subjects.map((id) => `/en/${groups.includes(id) ? 'clusters' : 'places'}/${id}`),
  ];
  await forEach(paths, async (path) => shown.push(...shownOn(await textOf(path), path)));
}

/** What the page of its evidence says in its head, and what a point of a chart says when it is pressed. */
async function readEvidence({ key, comparison, line, point }: Answered): Promise<void> {
  const locale = localeOf(comparison.indicator.id);
  const where = evidenceAddress(locale, { ...line, period: point.period });
  const { amount, plain } = headOfEvidence(await textOf(where));
  const [pressed = ''] = stepValues({ line, point }, comparison, locale);
  const form = `whole amount ${locale}`;
  shown.push({ key, form: 'plain number', text: plain, where });
  shown.push({ key, form, text: pressed, where: 'the tip of a point' });
  if (amount) shown.push({ key, form, text: amount, where });
}

type Placed = { line: Line; point: Point };

function see(figures: readonly (Placed | undefined)[], texts: readonly string[], form: string, where: string): void {
  expect([where, texts.length]).toEqual([where, figures.length]);
  for (const [at, figure] of figures.entries()) {
    const key = figure && keyOf(figure.line.series, figure.line.subject, figure.point.period);
    if (key) shown.push({ key, form, text: withoutYear(texts[at] ?? ''), where });
  }
}

const drawings = ['table', 'heat', 'bars'] as const;

/** The table of a moment in a presentation, and the same moment as a drawing, of each kind in turn. */
async function readDrawn([at, [moment, subjects]]: [number, [string, Set<string>]]): Promise<void> {
  const [indicator, series, year] = moment.split(' ');
  const query = `i=${indicator}&s=${series}&p=${[...subjects].join('.')}&t=${year}&lang=en`;
  const kind = drawings[at % drawings.length] ?? 'table';
  const [comparison, svg, pptx] = await Promise.all([
    compared(`${query}&v=${kind}`),
    textOf(`/${kind === 'table' ? 'slide' : 'chart'}.svg?${query}&v=${kind}`),
    bytesOf(`/slide.pptx?${query}&v=table`).then(partsOf),
  ]);
  const { columns, groups: rows } = matrixOf(comparison);
  const cells = rows.flatMap(({ lines }) => lines.map(({ subject }) => columns[0]?.cells.get(subject)?.figure));
  const table = rowsIn(await pptx.text('ppt/slides/slide1.xml')).slice(1, 1 + cells.length);
  see(
    cells,
    table.map((row) => row[1] ?? ''),
    'cell',
    `/slide.pptx?${query}`,
  );
  const figures = cells.flatMap((cell) => (cell && cell.point.value !== null ? cell : []));
  if (kind !== 'bars') return see(figures, figuresIn(svg, kind), 'cell', `${kind} ${query}`);
  const bars = momentsOf(comparison).moments.flatMap(({ line, point }) => (point ? { line, point } : []));
  const highest = bars.sort((a, b) => b.point.value - a.point.value);
  see(highest, figuresIn(svg, kind), 'label', `bars ${query}`);
}

async function readAllDrawn(): Promise<void> {
  const moments = new Map<string, Set<string>>();
  for (const { comparison, line, point } of chosen) {
    const moment = `${comparison.indicator.id} ${line.series.split('.')[1]} ${yearOf(point.period)}`;
    moments.set(moment, (moments.get(moment) ?? new Set()).add(line.subject));
  }
  await forEach([...moments].entries(), readDrawn);
}

const words = Object.entries(siteTexts.en.status);

/** A row of a file as its value, and its marks as a table of a page would have them. */
function fileText(cell: (column: keyof typeof columnTexts.en) => string): { value: string; signs: string } {
  const statuses = cell('status_text').split('; ');
  const names = statuses.flatMap((status) => words.find(([, word]) => word === status)?.[0] ?? []);
  const worked = cell('computed') === fileTexts.en.yes && cell('members_of') === '' ? 'ƒ' : '';
  const [members, of] = [cell('members'), cell('members_of')];
  const signs = names.filter((name) => name !== 'A').map((name) => signOf(name as StatusName));
  return {
    value: cell('value'),
    signs: [cell('bound'), ...signs, worked, members === of ? '' : `${members}/${of}`].filter(Boolean).join(' '),
  };
}

async function readFiles(query: string): Promise<void> {
  const all = `${query}&full=1&lang=en`;
  const csv = Papa.parse<Record<string, string>>((await textOf(`/compare.csv?${all}`)).trim(), { header: true }).data;
  const [sheet] = await readXlsxFile(await bytesOf(`/compare.xlsx?${all}`));
  const [head = [], ...rows] = sheet?.data ?? [];
  const readers = [
    ...csv.map((row) => (column: string) => row[column] ?? ''),
    ...rows.map(
      (row) => (column: keyof typeof columnTexts.en) => String(row[head.indexOf(columnTexts.en[column])] ?? ''),
    ),
  ];
  for (const [at, cell] of readers.entries()) {
    const { value, signs } = fileText(cell);
    const key = keyOf(cell('series'), cell('subject'), cell('period'));
    const where = `${at < csv.length ? 'csv' : 'xlsx'} ${query}`;
    if (value !== '')
      shown.push({ key, form: 'value', text: value, where }, { key, form: 'signs', text: signs, where });
  }
}

beforeAll(async () => {
  await forEach(queries, async ([id, query]) => answers.set(id, await compared(query)));
  const inOrder = indicators.flatMap((id) => answers.get(id) ?? []);
  for (const one of inOrder.flatMap(answeredIn)) known.set(one.key, one);
  chosen = chosenFrom(inOrder, count);
  await readPages();
  await forEach(chosen, readEvidence);
  await readAllDrawn();
  await forEach([...new Set(chosen.map(({ comparison }) => queries.get(comparison.indicator.id) ?? ''))], readFiles);
}, 240_000);

const showing = ({ key, form, text, where }: Shown) => `${key} as ${form}: ${text} in ${where}`;

test('two hundred figures are read: of every indicator that has a figure, with every mark, in every form', () => {
  const having = [...answers.values()].filter((answer) => answeredIn(answer).length > 0);
  expect(new Set(chosen.map(({ key }) => key)).size).toBe(count);
  expect(new Set(chosen.map(({ comparison }) => comparison)).size).toBe(having.length);
  const signs = new Set(shown.filter(({ form }) => form === 'number').flatMap(({ text }) => signsOf(text).split(' ')));
  for (const sign of ['>', '×', 'Σ', 'Σ−', 'U', 'P', 'D', 'B', 'ƒ']) expect(signs).toContain(sign);
  expect(chosen.filter(({ point }) => isPartial(point)).length).toBeGreaterThan(1);
  const seen = new Set(shown.map(({ key, form }) => `${key} as ${form}`));
  const unseen = (form: string) => chosen.filter(({ key }) => !seen.has(`${key} as ${form}`)).map(({ key }) => key);
  for (const form of ['number', 'plain number', 'value', 'signs']) expect([form, unseen(form)]).toEqual([form, []]);
  // A table of a year holds one of its figures where the year has parts.
  expect(unseen('cell').length).toBeLessThan(count / 15);
});

test('a figure has one text in each form, wherever it stands', () => {
  const first = new Map<string, Shown>();
  const others = shown.filter((one) => {
    const name = `${one.key} as ${one.form}`;
    if (!first.has(name)) first.set(name, one);
    return first.get(name)?.text !== one.text;
  });
  expect(others.map((one) => `${showing(one)}, but ${first.get(`${one.key} as ${one.form}`)?.text}`)).toEqual([]);
});

test('a figure has the same signs in every form', () => {
  const signs = new Map(
    shown.flatMap(({ key, form, text }) => (form === 'number' ? [[key, signsOf(text)] as const] : [])),
  );
  const lost = shown.filter(({ key, form, text }) => {
    const own = signs.get(key);
    if (own === undefined || form === 'value') return false;
    if (form === 'signs') return text !== own;
    return form === 'cell' ? signsOf(text) !== own : text.startsWith('>') !== own.startsWith('>');
  });
  expect(lost.map((one) => `${showing(one)}, but ${signs.get(one.key)}`)).toEqual([]);
});

test('a file has the very value that is stored, and all other texts that value as their decimals allow', () => {
  const wrong = shown.filter(({ key, form, text }) => {
    const value = known.get(key)?.point.value ?? null;
    if (value === null || form === 'signs' || form.includes('amount')) return false;
    if (form !== 'value') return !says(text, value);
    return text !== String(value) || (stored.get(key) ?? value) !== value;
  });
  expect(wrong.map((one) => `${showing(one)}, but ${known.get(one.key)?.point.value}`)).toEqual([]);
});
