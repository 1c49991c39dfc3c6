import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClaimAnswer, getClaimAnswers } from '@/components/proposal/claim-answers';
import { offersOf } from '@/components/proposal/claim-choices';
import { getReader, type Reader } from '@/db/answer/reader';
import type { Database } from '@/db/connection/client';
import type { Figure, ReasonCode } from '@/lib/figures/comparability';
import { isTarget, type ReadingAnswer } from '@/lib/proposal/claim-answer';
import type { ClaimChoice } from '@/lib/proposal/claim-choice';
import { claimTexts } from '@/lib/texts/claim';
import { readTable } from '@/tests/data-table';
import { plainFigure } from '@/tests/plain-figures';
import { askedDriver, openImportedDatabase } from './harness';

const claims = readTable('claims');
const readings = readTable('readings');
const memberships = readTable('group_members');
const inferred = new Set(
  memberships.filter(({ confidence = '' }) => ['high', 'medium', 'low'].includes(confidence)).map(({ group }) => group),
);

/** One choice made for every claim. */
const forAll = (choice: ClaimChoice) => new Map(claims.map(({ id = '' }) => [id, choice]));

const plainOf = ({ line, point }: Figure) => plainFigure(line.series, line.subject, point.period);

/** What the figures of a reading come to, by a few lines of arithmetic on the files. */
function plainResult({ reading, shown, judged }: ReadingAnswer): number | undefined {
  const towards = (value: number) => (reading.direction === 'less' ? -value : value);
  if (shown.kind === 'pair') {
    const own = plainOf(shown.own) ?? Number.NaN;
    const other = isTarget(shown.other) ? shown.other.value : (plainOf(shown.other) ?? Number.NaN);
    const [large, small] = reading.direction === 'less' ? [other, own] : [own, other];
    if (reading.how === 'points') return towards(own - other);
    if (reading.how === 'times') return large / small;
    if (reading.how === 'growth') return (large / small - 1) * 100;
    return (towards(own - other) / 100) * ((shown.population && plainOf(shown.population)) ?? Number.NaN);
  }
  if (shown.kind === 'change') {
    const [from, to] = [plainOf(shown.earlier) ?? Number.NaN, plainOf(shown.later) ?? Number.NaN];
    return towards(shown.later.indicator.unit === '%' ? to - from : (to / from - 1) * 100);
  }
  if (shown.kind === 'members') {
    const level = isTarget(shown.other) ? shown.other.value : (plainOf(shown.other) ?? Number.NaN);
    return shown.of.filter((figure) => towards((plainOf(figure) ?? Number.NaN) - level) >= (reading.threshold ?? 0.005))
      .length;
  }
  return judged.value ?? undefined;
}

function figuresOf({ shown }: ReadingAnswer): Figure[] {
  switch (shown.kind) {
    case 'pair':
      return [
        shown.own,
        ...(isTarget(shown.other) ? [] : [shown.other]),
        ...(shown.population ? [shown.population] : []),
      ];
    case 'change':
      return [shown.earlier, shown.later];
    case 'members':
      return [...shown.of, ...(isTarget(shown.other) ? [] : [shown.other])];
    default:
      return [];
  }
}

describe.each(askedDriver(import.meta.url))('on %s', (driver) => {
  let database: Database;
  let reader: Reader;
  let answers: ClaimAnswer[];
  beforeAll(async () => {
    database = await openImportedDatabase(driver);
    reader = (await getReader(database.db)) as Reader;
    answers = await getClaimAnswers(reader);
  });
  afterAll(() => database?.close());

  const of = (id: string) => {
    const found = answers.flatMap((one) => one.readings).find(({ reading }) => reading.id === id);
    if (!found) throw new Error(id);
    return found;
  };

  test('every claim and reading of the files is answered, in their order', () => {
    expect(answers.map(({ claim }) => claim.id)).toEqual(claims.map(({ id }) => id));
    expect(answers.flatMap((one) => one.readings.map(({ reading }) => reading.id))).toEqual(
      readings.map(({ id }) => id),
    );
  });

  test('every reading of the committed data finds its figures', () => {
    const empty = answers.flatMap((one) => one.readings.filter(({ shown }) => shown.kind === 'none'));
    expect(empty.map(({ reading }) => reading.id)).toEqual([]);
  });

  test('every figure and every result agrees with the files, whatever is picked', async () => {
    const offered = offersOf(answers.flatMap((one) => one.readings));
    const choices = [
      { comparator: null, year: null },
      ...offered.comparators.map(({ id }) => ({ comparator: id, year: null })),
      ...offered.years.map((year) => ({ comparator: null, year })),
    ];
    const wrong: string[] = [];
    let told = 0;
    const check = (name: string, value: number | null, plain: number | undefined) => {
      told += 1;
      if (plain !== undefined && value !== null && Math.abs(value - plain) <= 1e-9 * Math.max(1, Math.abs(plain)))
        return;
      wrong.push(`${name}: ${value} is ${plain}`);
    };
    for (const choice of choices) {
      for (const answer of (await getClaimAnswers(reader, forAll(choice))).flatMap((one) => one.readings)) {
        for (const figure of figuresOf(answer))
          check(`${figure.line.subject} ${figure.point.period}`, figure.point.value, plainOf(figure));
        if (answer.judged.value !== null) check(answer.reading.id, answer.judged.value, plainResult(answer));
      }
    }
    expect(wrong).toEqual([]);
    expect(told).toBeGreaterThan(1500);
  });

  test('the two measured claims are what the files say', () => {
    expect(of('urban-space-points').judged).toMatchObject({ value: expect.closeTo(19.71, 2), verdict: 'direction' });
    expect(of('openness-exports').judged).toMatchObject({ value: expect.closeTo(9.45, 1), verdict: 'direction' });
    expect(of('openness-exports-without').judged.value).toBeCloseTo(2.8, 1);
    expect(of('openness-zones').shown).toMatchObject({ own: { length: 4 }, other: { length: 1 } });
  });

  test('the comparator and the year move what a reading comes to, and readings that differ are mixed', async () => {
    const spaceWith = async (comparator: string | null, year: number | null) =>
      (await getClaimAnswers(reader, forAll({ comparator, year }))).find(({ claim }) => claim.id === 'urban-space');
    const judgedWith = async (comparator: string | null, year: number | null) =>
      (await spaceWith(comparator, year))?.readings[0]?.judged.verdict;
    expect(await judgedWith(null, null)).toBe('direction');
    expect(await judgedWith('500000', null)).toBe('supported');
    expect(await judgedWith('510000', 2010)).toBe('direction');
    // Lower, but in points short of 20, as in most counties; as a share of its own rate far enough.
    expect((await spaceWith(null, null))?.verdict).toBe('mixed');
    expect((await spaceWith('500000', null))?.verdict).toBe('mixed');
    const trade = (await getClaimAnswers(reader, forAll({ comparator: null, year: 2010 }))).flatMap(
      (one) => one.readings,
    );
    expect(trade.find(({ reading }) => reading.id === 'openness-trade')?.judged.verdict).toBe('contradicted');
  });

  test('a verdict follows all readings, and a plan is no more than a plan', () => {
    const verdictOn = (id: string) => answers.find(({ claim }) => claim.id === id)?.verdict;
    expect(verdictOn('port-pull')).toBe('mixed');
    for (const id of ['third-pole', 'eastern-gateway']) expect(verdictOn(id)).toBe('planned');
    for (const id of ['wanda-bonded', 'gorges-rail']) expect(verdictOn(id)).toBe('untestable');
    expect(verdictOn('middle-pole')).toBe('contradicted');
    for (const { readings, verdict } of answers) {
      const tested = readings.filter(
        ({ reading, judged }) => reading.how !== 'status' && judged.verdict !== 'untestable',
      );
      if (verdict === 'supported') expect(tested.every(({ judged }) => judged.verdict === 'supported')).toBe(true);
      if (verdict === 'mixed') expect(new Set(tested.map(({ judged }) => judged.verdict)).size).toBeGreaterThan(1);
    }
  });

  const shares = (reasons: readonly ReasonCode[]) => reasons.some((code) => code === 'shared' || code === 'within');
  test('no reading of the committed data is refused for what its subject and comparator share', () => {
    const refused = answers.flatMap(({ readings }) =>
      readings.filter(({ judged }) => judged.comparability?.level === 'no' && shares(judged.comparability.reasons)),
    );
    expect(refused.map(({ reading }) => reading.id)).toEqual([]);
  });

  test('a pole is set against the rest of its cluster, which shares none of its members', async () => {
    expect(of('third-pole-urban').judged).toMatchObject({ value: expect.closeTo(5.03, 2), verdict: 'supported' });
    expect(of('middle-pole-urban').judged).toMatchObject({ value: expect.closeTo(-6.97, 2), verdict: 'contradicted' });
    expect(of('eastern-gateway-exports').judged.verdict).toBe('contradicted');
    for (const id of ['third-pole-urban', 'middle-pole-urban']) {
      const { shown, reading } = of(id);
      const own = readTable('group_members').filter(({ group }) => group === reading.subject);
      const [rest = ''] = reading.comparators;
      const others = readTable('group_members').filter(({ group }) => group === rest.split('~')[0]);
      const left = others.filter(({ place = '' }) => !rest.split('~').includes(place)).map(({ place }) => place);
      expect(left.length).toBeGreaterThan(2);
      const parents = own.map(({ place }) => reader.catalogue.places.get(place ?? '')?.parent);
      expect(left.filter((place) => [...own.map((one) => one.place), ...parents].includes(place))).toEqual([]);
      expect(shown.kind).not.toBe('none');
    }
    const picked = new Map([['third-pole', { comparator: 'side-sichuan', year: null }]]);
    const readings = (await getClaimAnswers(reader, picked)).flatMap((one) => one.readings);
    expect(readings.find(({ reading }) => reading.id === 'third-pole-urban')?.judged.value).not.toBeNull();
  });

  test('a bounded share moves by a bounded difference, and exports of few counties by no multiple', () => {
    expect(claimTexts.zh.read(of('port-pull-share'))).toContain('提高超过10.0个百分点');
    expect(claimTexts.en.read(of('port-pull-share'))).toContain('up by more than 10.0 percentage points');
    for (const id of ['openness-exports', 'openness-exports-without']) {
      expect(claimTexts.zh.read(of(id))).toMatch(/^\d{4}年.*不以倍数表述。$/);
      expect(claimTexts.en.title(of(id))).not.toContain('times');
    }
  });

  test('what was picked for a claim is that of no other, and where a reading of it has no such thing that is said', async () => {
    const picked = { comparator: 'target-outline-urbanization-rate-2025', year: null };
    const all = await getClaimAnswers(reader, new Map([['urban-space', picked]]));
    const space = all.find(({ claim }) => claim.id === 'urban-space')?.readings ?? [];
    expect(space.filter(({ otherComparator }) => otherComparator).map(({ reading }) => reading.id)).toEqual([
      'urban-space-growth',
    ]);
    const others = (some: ClaimAnswer[]) => some.filter(({ claim }) => claim.id !== 'urban-space');
    expect(others(all)).toEqual(others(answers));
  });

  test('people are told and not judged, for the claim names no number', () => {
    expect(of('urban-space-people').judged).toMatchObject({ value: expect.any(Number), verdict: 'untestable' });
  });

  test('whoever is read with inferred members is known as such', () => {
    for (const { reading, inferred: marked, comparator } of answers.flatMap((one) => one.readings)) {
      const ids = [reading.subject, comparator ?? ''].map((text) => text.split('~')[0] ?? '');
      expect(marked.map(({ id }) => id)).toEqual([...new Set(ids)].filter((id) => inferred.has(id)));
    }
  });
});
