import { createSerializer, type inferParserType, parseAsStringLiteral } from 'nuqs/server';
import { unknownParameters } from '@/lib/addresses/tracking';
import type { AreaDefaults } from '@/lib/area/area';
import { addressTexts } from '@/lib/texts/address';
import { type ChartKind, chartFacts } from './chart-facts';
import * as values from './selection-values';

export const chartKinds = Object.keys(chartFacts) as ChartKind[];

/** The choice of a reader, shared by server and browser. Only what differs from the default is written. */
export const selectionParsers = {
  /** Empty for what the area leads with, see `completed`. */
  indicator: values.indicator.withDefault(''),
  others: values.others.withDefault([]),
  /** Empty for the two sides of the area, see `completed`. */
  subjects: values.subjects.withDefault([]),
  years: values.years.withDefault({}),
  /** The year that a view of one moment shows; the last common one where absent. */
  at: values.oneYear,
  /** The earlier year from which change is told; the first comparable one where absent. */
  since: values.oneYear,
  series: values.seriesNames.withDefault([]),
  benchmarks: values.benchmarks.withDefault([]),
  named: values.placeIds.withDefault([]),
  scale: parseAsStringLiteral(['linear', 'log']).withDefault('linear'),
  /** Whether small panels share one scale. */
  axes: parseAsStringLiteral(['shared', 'free']).withDefault('shared'),
  order: parseAsStringLiteral(['given', 'value', 'gap', 'change']).withDefault('given'),
  chart: parseAsStringLiteral(chartKinds).withDefault('line'),
  layout: parseAsStringLiteral(['boundary', 'tiles']).withDefault('boundary'),
  release: values.release,
};

/** `lead` is what its area shows unless a reader chooses: it goes unwritten. */
export type Selection = inferParserType<typeof selectionParsers> & { lead?: AreaDefaults };

type Key = keyof typeof selectionParsers;

/** The short names in the address, and what may stand there. */
export const urlKeys = {
  indicator: 'i',
  others: 'j',
  subjects: 'p',
  years: 'y',
  at: 't',
  since: 'c',
  series: 's',
  benchmarks: 'b',
  named: 'n',
  scale: 'x',
  axes: 'a',
  order: 'o',
  chart: 'v',
  layout: 'l',
  release: 'r',
} as const satisfies Record<Key, string>;

/** A wrong parameter: where it stands, what stands there and what would do. */
export type SelectionProblem = {
  parameter: string;
  value: string;
  allowed: string;
  /** Whether a page shows the rest of what stands there. */
  kept?: true;
  /** The places of today that a former code stands for. */
  meant?: { id: string; nameZh: string; nameEn: string }[];
  /** Whether it is shown under the code of today, so that there is nothing to mend. */
  renamed?: true;
  /** The years that there are, where the one asked for lies outside. */
  years?: [from: number, to: number];
  /** How many lines a selection has that is too large, and how many it may have. */
  lines?: [count: number, most: number];
};

const serialize = createSerializer(selectionParsers, { urlKeys });
const serializeFrom = serialize as (base: string, selection: Partial<Selection>) => string;

const { eq: areSame } = values.subjects;

/** What of a selection is written: all but what its area leads with. */
function chosenOf({ lead, ...selection }: Partial<Selection>): Partial<Selection> {
  if (!lead) return selection;
  return {
    ...selection,
    ...(selection.indicator === lead.indicator && { indicator: '' }),
    ...(selection.subjects && areSame(selection.subjects, lead.subjects) && { subjects: [] }),
  };
}

/** A selection with what its area leads with in place of what is not chosen. */
export function completed(selection: Selection, lead: AreaDefaults): Selection {
  return {
    ...selection,
    indicator: selection.indicator || lead.indicator,
    subjects: selection.subjects.length > 0 ? selection.subjects : lead.subjects,
    lead,
  };
}

/** The selection as a query string with `?`, or empty when all is default. */
export function formatSelection(selection: Partial<Selection>): string {
  return serialize(chosenOf(selection));
}

/** The address of a selection under a path. */
export function addressOf(path: string, selection: Partial<Selection>): string {
  return serializeFrom(path, chosenOf(selection));
}

/** A selection with all that is not said at its default. */
export function selectionOf(chosen: Partial<Selection>): Selection {
  return { ...readSelection(new URLSearchParams()).selection, ...chosen };
}

const keys = Object.keys(urlKeys) as Key[];

/** What names several things, of which each is read by itself. */
const lists: readonly Key[] = ['others', 'subjects', 'series', 'benchmarks', 'named'];

/** What of a list can be read, and what cannot; undefined where nothing can, or it is too long. */
function readableOf(key: Key, text: string): { value: unknown; wrong: string[] } | undefined {
  if (!lists.includes(key)) return undefined;
  const { parse } = selectionParsers[key];
  const items = text.split('.');
  const right = items.filter((item) => item !== '' && parse(item) !== null);
  const value = right.length > 0 ? parse(right.join('.')) : null;
  return value === null ? undefined : { value, wrong: items.filter((item) => !right.includes(item)) };
}

/** What an address says of one key, and what is wrong with that; no value where it says nothing, or nothing readable. */
function readKey(search: URLSearchParams, key: Key): { value?: unknown; problem?: SelectionProblem } {
  const given = search.getAll(urlKeys[key]);
  const [text] = given;
  if (text === undefined) return {};
  const found = { parameter: urlKeys[key], allowed: addressTexts.en[urlKeys[key]] ?? '' };
  if (given.length > 1) return { problem: { ...found, value: given.join(' and ') } };
  const value = selectionParsers[key].parse(text);
  if (value !== null) return { value };
  const part = readableOf(key, text);
  if (!part) return { problem: { ...found, value: text } };
  return { value: part.value, problem: { ...found, value: part.wrong.join('.') || text, kept: true } };
}

function defaultOf(key: Key): unknown {
  const parser = selectionParsers[key];
  return 'defaultValue' in parser ? parser.defaultValue : null;
}

function unknownProblems(search: URLSearchParams, known: readonly string[]): SelectionProblem[] {
  const allowed = `one of the parameters ${[...known].sort().join(', ')}`;
  return unknownParameters(search, known).map((parameter) => ({
    parameter,
    value: search.get(parameter) ?? '',
    allowed,
  }));
}

/**
 * Reads a selection; what cannot be read falls back to `defaults`, or is left out of a list, and is listed, so that pages can say so and the API refuse.
 * `others` are parameters that belong to the page and are not an error here.
 */
export function readSelection(
  search: URLSearchParams,
  defaults: Partial<Selection> = {},
  others: readonly string[] = [],
): { selection: Selection; problems: SelectionProblem[] } {
  const read = keys.map((key) => ({ key, ...readKey(search, key) }));
  const chosen = read.map(({ key, value }) => [key, value ?? defaults[key] ?? defaultOf(key)]);
  const problems = [
    ...read.flatMap(({ problem }) => problem ?? []),
    ...unknownProblems(search, [...Object.values(urlKeys), ...others]),
  ];
  return { selection: Object.fromEntries(chosen) as Selection, problems };
}
