import { parseSubject } from '@/lib/figures/subject';
import { rateOf } from '@/lib/figures/unit';
import { type Said, say } from '@/lib/texts/import';
import { byId, flag, idsOf } from './keys';
import type { Problems } from './problem';
import { type SmallName, smallSheets, type Tables } from './tables';

type Reading = Tables['readings'][number];
type How = NonNullable<Reading['values']['how']>;
type Key = keyof Reading['values'];

/** What the cells of a reading must hold: filled, empty, or either where it is not named. */
type Wanted = { filled: Key[]; empty: Key[] };

const ofFigures: Wanted = { filled: ['series', 'comparators', 'direction'], empty: ['measure'] };
const wanted: Record<How, Wanted> = {
  points: ofFigures,
  growth: ofFigures,
  people: ofFigures,
  times: ofFigures,
  members: ofFigures,
  change: { filled: ['series', 'direction'], empty: ['comparators', 'measure'] },
  zones: { filled: ['comparators', 'direction'], empty: ['series', 'measure', 'period', 'threshold', 'chart'] },
  status: { filled: [], empty: ['series', 'comparators', 'measure', 'period', 'direction', 'threshold', 'chart'] },
  fact: { filled: ['measure'], empty: ['series', 'comparators', 'chart'] },
};

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0);

type Scene = {
  problems: Problems;
  series: Map<string | null | undefined, Tables['series'][number]>;
  indicators: Map<string | null | undefined, Tables['indicators'][number]>;
  targets: Map<string | null | undefined, Tables['targets'][number]>;
  /** Whether an id stands in one of these sheets; true where one of them could not be read. */
  knows(id: string, names: SmallName[]): boolean;
};

function checkFilled(row: Reading, { problems }: Scene): void {
  const { how } = row.values;
  if (how === undefined) return;
  const add = (key: Key, said: Said) => flag(problems, smallSheets.readings, row, key, said);
  for (const key of wanted[how].filled) {
    if (isEmpty(row.values[key])) add(key, say('filled', how));
  }
  for (const key of wanted[how].empty) {
    const value = row.values[key];
    if (value !== undefined && !isEmpty(value)) add(key, say('emptyWhere', how));
  }
  const { threshold, direction } = row.values;
  if (typeof threshold === 'number' && direction === null && how === 'fact') add('direction', say('direction'));
}

const filesOf = (names: SmallName[]) => names.map((name) => smallSheets[name].file);

/** What is wrong with a place or group whose figures are read; undefined where nothing is. */
function subjectAdvice(text: string, kinds: SmallName[], scene: Scene): Said | undefined {
  const subject = parseSubject(text);
  if (!subject || subject.kind === 'members') return say('subject', text);
  const unknown = [
    ...(scene.knows(subject.id, kinds) ? [] : [subject.id]),
    ...subject.without.filter((place) => !scene.knows(place, ['places'])),
  ];
  if (unknown.length === 0) return undefined;
  return say('notIds', unknown, filesOf(kinds));
}

function checkSubject(row: Reading, scene: Scene): void {
  const { how, subject } = row.values;
  if (how === undefined || subject === undefined) return;
  const add = (said: Said) => flag(scene.problems, smallSheets.readings, row, 'subject', said);
  if (how === 'status' || how === 'fact') {
    const kinds: SmallName[] =
      how === 'status' ? ['projects', 'groups'] : ['projects', 'groups', 'zones', 'places', 'claims'];
    if (!scene.knows(subject, kinds)) add(say('notAnId', filesOf(kinds)));
    return;
  }
  const kinds: SmallName[] = how === 'members' ? ['groups'] : ['places', 'groups'];
  const advice = subjectAdvice(subject, kinds, scene);
  if (advice) add(advice);
}

/** Targets are read of the indicator and in the unit of the series alone. */
function targetAdvice(id: string, row: Reading, scene: Scene): Said | undefined {
  const target = scene.targets.get(id)?.values;
  if (!target) return scene.knows(id, ['targets']) ? undefined : say('notIds', [id], ['targets.csv']);
  const { how, series } = row.values;
  if (how !== 'points' && how !== 'people' && how !== 'members')
    return how === undefined ? undefined : say('targetHow', id, how);
  const indicator = scene.series.get(series)?.values.indicator;
  return indicator === undefined || target.indicator === indicator ? undefined : say('targetOf', id, indicator);
}

function checkComparators(row: Reading, scene: Scene): void {
  for (const text of row.values.comparators ?? []) {
    const advice = text.startsWith('target-')
      ? targetAdvice(text, row, scene)
      : subjectAdvice(text, ['places', 'groups'], scene);
    if (advice) flag(scene.problems, smallSheets.readings, row, 'comparators', advice);
  }
}

/** Points need a rate, and people a rate whose denominator is counted. */
function checkSeries(row: Reading, scene: Scene): void {
  const { how, series } = row.values;
  const found = scene.series.get(series)?.values;
  const unit = scene.indicators.get(found?.indicator)?.values.unit;
  const add = (said: Said) => flag(scene.problems, smallSheets.readings, row, 'series', said);
  if ((how === 'points' || how === 'people') && unit !== undefined && rateOf(unit) === undefined)
    add(say('seriesUnit', unit, how));
  else if (how === 'people' && found && found.denominator === null) add(say('noDenominator'));
}

/** Whether each reading has what its way of reading needs, of things that exist. */
export function checkReadings(tables: Tables, problems: Problems): void {
  const scene: Scene = {
    problems,
    series: byId(tables.series),
    indicators: byId(tables.indicators),
    targets: byId(tables.targets),
    knows: (id, names) => idsOf(names, tables, problems)?.has(id) ?? true,
  };
  for (const row of tables.readings) {
    checkFilled(row, scene);
    checkSubject(row, scene);
    checkComparators(row, scene);
    checkSeries(row, scene);
  }
}
