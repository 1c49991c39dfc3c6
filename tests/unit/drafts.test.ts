import { describe, expect, it } from 'vitest';
import { against } from '@/lib/drafts/against';
import { type DraftCell, draftCells } from '@/lib/drafts/cells';
import { newState } from '@/lib/drafts/draft';
import { byGravity, keptOf, unseenTurns } from '@/lib/drafts/effects';
import { isAccepted } from '@/lib/drafts/finding';
import { findJumps, type Jump, type PastFigure } from '@/lib/drafts/jumps';
import { findExcesses } from '@/lib/drafts/members';
import { pageParts, partChanges } from '@/lib/drafts/page-parts';
import { partedLine } from '@/lib/drafts/parted-line';
import { stripOf } from '@/lib/drafts/strip';
import { answersFor, tableForm } from '@/lib/drafts/table-form';
import type { Question, ReadCell } from '@/lib/reading/reading';
import { stateAfter } from '@/server/requests/draft-wish';

const cell = (ref: string, value: string, more: Partial<ReadCell['as']> = {}, question?: string): ReadCell => ({
  ...{ sheet: '', ref, raw: value, rules: [], ...(question && { question }) },
  as: {
    ...{ place: '500101', indicator: 'gdp', series: 'gdp.yearbook', period: '2021', value, shift: 0 },
    lastDigit: value.includes('.') ? value.indexOf('.') + 1 - value.length : 0,
    ...more,
  },
});

describe('the figures of a draft', () => {
  it('are those that were read whole and not left out, with the status of the file before that of the form', () => {
    const cells = [
      cell('B2', '1.5'),
      cell('B3', '2', { status: 'P' }),
      cell('B4', '3', {}, 'series:gdp'),
      cell('B5', '4'),
    ];
    const taken = draftCells({ cells }, { ...newState, status: 'E', left: ['B5'] });
    expect(taken.map(({ ref, value, status }) => [ref, value, status])).toEqual([
      ['B2', 1.5, 'E'],
      ['B3', 2, 'P'],
    ]);
  });

  it('of another unit are shifted by the point alone, and keep as many digits', () => {
    const [shifted] = draftCells({ cells: [cell('B2', '10879418')] }, { ...newState, shifted: { B2: -4 } });
    expect(shifted).toMatchObject({ value: 1087.9418, lastDigit: -4, power: -4, raw: '10879418' });
  });
});

describe('a figure against the one held', () => {
  const held = (value: number) => ({ value, status: 'A', source: 'x' }) as const;
  it.each([
    [undefined, 'new'],
    [970.68, 'same'],
    [970.6849, 'same'],
    [970.67, 'other'],
    [9706.8, 'other'],
  ])('beside %s is %s', (value, is) => {
    expect(against({ value: 970.68, lastDigit: -2 }, value === undefined ? undefined : held(value))).toBe(is);
  });

  it('agrees to the digits of its own file, also before the point', () => {
    expect(against({ value: 1_200_000, lastDigit: 4 }, held(1_204_079))).toBe('same');
    expect(against({ value: 1_200_000, lastDigit: 4 }, held(1_206_000))).toBe('other');
  });
});

describe('members against the place that they lie in', () => {
  const places = ['511702', '511703', '511723'].map((id) => ({ id, parent: '511700', validFrom: null, validTo: null }));
  const all = [{ id: '511700', parent: '510000', validFrom: null, validTo: null }, ...places];
  const figure = (place: string, period: string, value: number, line = 1) => ({
    ...{ line: line * Number(`${place.slice(-2)}${period.slice(-2)}`), series: 'gdp.yearbook' },
    ...{ place, period, value },
  });
  const tolerance = { share: 0.005, rounding: () => 0.005 };
  const find = (figures: Parameters<typeof findExcesses>[0], of: Parameters<typeof findExcesses>[1] = all) =>
    findExcesses(figures, of, tolerance);

  it('are told once, of the period in which they exceed it most', () => {
    const figures = ['2021', '2022'].flatMap((period, at) => [
      figure('511700', period, 100),
      figure('511702', period, 60 + at, -1),
      figure('511703', period, 45),
    ]);
    const [excess, ...others] = find(figures);
    expect(excess).toMatchObject({ place: '511700', period: '2022', value: 100, sum: 106, members: 2, periods: 2 });
    expect(excess?.lines).toHaveLength(6);
    expect(others).toEqual([]);
  });

  it('are not told where they are fewer or as much, where rounding explains it, or nothing of it is new', () => {
    const whole = figure('511700', '2021', 100, -1);
    expect(find([whole, figure('511702', '2021', 100.4)])).toEqual([]);
    expect(find([whole, figure('511702', '2021', 30)])).toEqual([]);
    expect(find([whole, figure('511702', '2022', 300)])).toEqual([]);
    expect(find([figure('511700', '2021', 100), figure('511702', '2021', 300)])).toEqual([]);
    // Of small numbers, half a unit of the last digit of each.
    expect(find([figure('511700', '2021', 0.02, -1), figure('511702', '2021', 0.025)])).toEqual([]);
    expect(find([figure('511700', '2021', 0.02, -1), figure('511702', '2021', 0.026)])).toHaveLength(1);
  });

  it('count only while they are places of their own', () => {
    const gone = all.map((one) => (one.id === '511702' ? { ...one, validTo: '2020-06' } : one));
    const figures = ['2020', '2021'].flatMap((period) => [
      figure('511700', period, 100, -1),
      figure('511702', period, 130),
    ]);
    expect(find(figures, gone)).toMatchObject([{ period: '2020', periods: 1 }]);
  });
});

describe('figures that stand out', () => {
  const of = (place: string, value: number): DraftCell => ({
    ...{ sheet: '', ref: place, raw: String(value), place, indicator: 'gdp', series: 'gdp.yearbook', period: '2021' },
    ...{ value, lastDigit: 0, status: 'A', power: 0 },
  });
  const past: Record<string, PastFigure[]> = {
    a: [{ period: '2020', value: 100 }],
    b: [
      { period: '2010', value: 50 },
      { period: '2019', value: 200 },
    ],
    c: [{ period: '2020', value: 80 }],
    d: [{ period: '2020-11-01', value: 1 }],
  };
  const pastOf = ({ place }: DraftCell) => past[place] ?? [];
  const jumps = (...cells: DraftCell[]) => findJumps(cells, pastOf, { deviations: 8, times: 2, years: 12 });

  it('are told by the power of ten that would lead back, against the nearest figure of the like period', () => {
    expect(jumps(of('a', 1_060_000), of('b', 215), of('c', 84))).toEqual([
      { ref: 'a', times: 10_600, nearest: { period: '2020', value: 100 }, power: -4 },
    ]);
    expect(jumps(of('a', 1.06))).toMatchObject([{ power: 2 }]);
    const all = jumps(of('a', 1_060_000), of('b', 2_150_000), of('c', 840_000));
    expect(all.map(({ power }) => power)).toEqual([-4, -4, -4]);
  });

  it('are none where all places of a column moved alike, and none where nothing is held', () => {
    expect(jumps(of('a', 260), of('b', 500), of('c', 210))).toEqual([]);
    expect(jumps(of('d', 5), of('e', 9_000))).toEqual([]);
    expect(jumps(of('a', 101), of('b', 203), of('c', 245))).toMatchObject([{ ref: 'c', power: undefined }]);
  });

  it('go as far as the area says, and where it says nothing only powers of ten are told', () => {
    const column = [of('a', 101), of('b', 203), of('c', 245)];
    expect(findJumps(column, pastOf, { deviations: 8, times: 4, years: 12 })).toEqual([]);
    expect(findJumps(column, pastOf, {})).toEqual([]);
    expect(findJumps(column, pastOf, { times: 2 })).toEqual([]);
    expect(findJumps([of('c', 245)], pastOf, { times: 2 })).toMatchObject([{ ref: 'c' }]);
    expect(findJumps([of('c', 800_000)], pastOf, {})).toMatchObject([{ ref: 'c', power: -4 }]);
    expect(findJumps([{ ...of('c', 800_000), period: '2023' }], pastOf, { years: 2 })).toEqual([]);
  });

  it('of shares are told in points, and few figures do not excuse each other', () => {
    const limits = { deviations: 8, times: 2, points: 15, years: 12 };
    const shares = (...cells: DraftCell[]) => findJumps(cells, pastOf, limits, () => true).map(({ ref }) => ref);
    expect(shares(of('c', 88.5), of('a', 97))).toEqual([]);
    expect(shares(of('c', 12), of('a', 97))).toEqual(['c']);
    expect(jumps(of('a', 270), of('b', 80), of('c', 140)).map(({ ref }) => ref)).toEqual(['b']);
  });
});

describe('two states of a page', () => {
  const page = (text: string, bar: number) => `<html><body><nav id="n">x</nav><main id="content"><h1>Title</h1>
    <figure id="gap" data-x="1"><h2 id="gap-title">Gap</h2><p>It is <b>${text}</b>.</p><script>var a = 1;</script>
    <svg id="_r_${bar}_" viewBox="0 0 9 9"><rect width="${bar}"/><text>a &lt; b</text></svg></figure>
    <ul><li id="claim-1">Claim</li><li>other</li></ul></main></body></html>`;

  it('differ in the innermost part with an anchor, by its lines and its picture', () => {
    const { changes, same } = partChanges(pageParts(page('19.7', 3)), pageParts(page('19.6', 4)));
    expect(changes).toMatchObject([{ id: 'gap', title: 'Gap', gone: ['It is 19.7.'], come: ['It is 19.6.'] }]);
    expect(changes[0]?.pictures?.after).toContain('<rect width="4">');
    expect(changes[0]?.pictures?.after).toContain('a &lt; b');
    expect(same).toBe(2);
  });

  it('are the same but for names that every page makes anew', () => {
    const anew = page('19.7', 3).replace('id="_r_3_"', 'id="_r_9_"');
    expect(partChanges(pageParts(page('19.7', 3)), pageParts(anew)).changes).toEqual([]);
  });

  it('are the same where only the last digits of a place in a picture differ', () => {
    const [a, b] = ['width="88.69636959914826"', 'width="88.6963695991482"'].map((text) =>
      pageParts(page('19.7', 3).replace('width="3"', text)),
    );
    expect(partChanges(a ?? [], b ?? []).changes).toEqual([]);
    expect(partChanges(a ?? [], pageParts(page('19.7', 3).replace('width="3"', 'width="88.7"'))).changes).toHaveLength(
      1,
    );
  });

  it('tell of parts that came or went', () => {
    const less = page('19.7', 3).replace('<li id="claim-1">Claim</li>', '');
    expect(partChanges(pageParts(page('19.7', 3)), pageParts(less)).changes).toMatchObject([
      { id: 'claim-1', gone: ['Claim'], come: [] },
    ]);
  });
});

describe('a picture of a page', () => {
  it('keeps the styles of what holds it, without which a map is black', () => {
    const page = (width: number) =>
      pageParts(
        `<main id="content"><div class="border-map"><svg><path d="M0 0H${width}"/></svg></div><p><svg/></p></main>`,
      );
    expect(page(4)[0]?.pictures).toEqual([
      '<div class="border-map"><svg><path d="M0 0H4"></path></svg></div>',
      '<svg></svg>',
    ]);
    expect(partChanges(page(4), page(5)).changes[0]?.pictures?.after).toContain('H5');
  });
});

describe('the gravity of a change', () => {
  const panel = (ahead: string, verdict: string, said: string, cell: string) =>
    pageParts(`<main id="content"><figure id="p" data-ahead="${ahead}"><h2>T</h2><p>${said}</p>
      <span data-verdict="${verdict}">v</span><table><tr><td>${cell}</td></tr></table></figure>
      <section id="list" data-repeats><b data-verdict="${verdict}">${verdict}</b></section></main>`);
  const now = panel('a>b c?d', 'supported', 'By 3.0.', '3.0');
  const gravities = (...asked: Parameters<typeof panel>) =>
    partChanges(now, panel(...asked)).changes.map(({ id, gravity }) => `${id} ${gravity}`);

  it('is greatest where a verdict or who is ahead turns, once for both and for its place in a list', () => {
    expect(gravities('b>a c?d', 'supported', 'By 2.0.', '3.0')).toEqual(['p turned']);
    expect(gravities('a>b c?d', 'contradicted', 'By 2.0.', '3.0')).toEqual(['p turned', 'list said']);
    expect(partChanges(panel('x>', 'mixed', '1', '1'), panel('y>', 'mixed', '2', '1')).changes[0]?.gravity).toBe(
      'turned',
    );
  });

  it('is less where a pair can be compared or no longer, then of sentences, of tables, of drawings', () => {
    expect(gravities('a>b c>d', 'supported', 'By 2.0.', '3.0')).toEqual(['p compared']);
    expect(gravities('a>b c?d', 'supported', 'By 2.0.', '3.0')).toEqual(['p said']);
    expect(gravities('a>b c?d', 'supported', 'By 3.0.', '4.5')).toEqual(['p figures']);
  });

  it('has a size by which those of one kind stand in order, and sentences come before cells', () => {
    const [change] = partChanges(now, panel('a>b c?d', 'supported', 'By 3.0.', '4.5')).changes;
    expect(change?.size).toBeCloseTo(0.5);
    const both = partChanges(now, panel('a>b c?d', 'supported', 'By 2.0.', '4.5')).changes[0];
    expect(both).toMatchObject({ gone: ['By 3.0.', '3.0'], come: ['By 2.0.', '4.5'], said: { gone: 1, come: 1 } });
    const effects = [change, both].flatMap((one) => (one ? [{ ...one, page: 'P', path: '/p' }] : []));
    expect(byGravity(effects).map(({ gravity }) => gravity)).toEqual(['said', 'figures']);
    expect(keptOf(effects)).toMatchObject({ counts: { said: 1, figures: 1 }, told: [{ gone: ['By 3.0.'] }] });
  });

  it('keeps every turn, however many sentences come before it', () => {
    const [said] = partChanges(now, panel('a>b c?d', 'supported', 'By 2.0.', '3.0')).changes;
    const [turned] = partChanges(now, panel('b>a c?d', 'supported', 'By 2.0.', '3.0')).changes;
    if (!said || !turned) throw new Error('nothing changes');
    const many = [...Array.from({ length: 500 }, () => said), turned].map((one) => ({ ...one, page: 'P', path: '/p' }));
    expect(unseenTurns(keptOf(many), [])).toMatchObject([{ id: 'p', gravity: 'turned' }]);
  });
});

describe('a line beside that in whose place it stands', () => {
  it('is marked where it differs, never within a figure or a word', () => {
    expect(partedLine('永川比泸州高1.05个百分点（2019年）。', '永川比泸州高1.65个百分点（2022年）。')).toEqual({
      before: '永川比泸州高',
      differs: '1.05个百分点（2019',
      after: '年）。',
    });
    expect(partedLine('It rose by 12%.', 'It rose by 13%.').differs).toBe('12%.');
  });

  it('is marked whole where it has little in common with it, or none stands there', () => {
    expect(partedLine('不可比：时期不同', '开州比达州高').differs).toBe('不可比：时期不同');
    expect(partedLine('a', undefined)).toEqual({ before: '', differs: 'a', after: '' });
  });
});

describe('a table of a form that is known', () => {
  const reading = (head: string): Parameters<typeof tableForm>[0] => ({
    from: { rows: ['place'], columns: ['indicator'], around: ['period'] },
    columns: [
      { column: 0, head: '区县', role: 'place' },
      { column: 1, head, role: 'figures' },
    ],
  });

  it('is one with the same heads but for the year', () => {
    expect(tableForm(reading('2022年地区生产总值'))).toBe(tableForm(reading('2023年地区生产总值')));
    expect(tableForm(reading('2022年地区生产总值'))).not.toBe(tableForm(reading('2022年常住人口')));
  });

  it('takes over only answers to open questions that have them among their choices', () => {
    const question = (id: string, values: string[], answer?: string): Question => ({
      ...{ id, kind: 'series', about: [], cells: 1, refs: [], choices: values.map((value) => ({ value })) },
      ...(answer && { answer }),
    });
    const questions = [
      question('a', ['1', '2']),
      question('b', ['3']),
      question('c', ['4'], '4'),
      question('year', []),
    ];
    expect(answersFor({ questions }, { a: '2', b: '9', c: '4', year: '2022' })).toEqual({ a: '2' });
  });
});

describe('what a form says of a draft', () => {
  const form = (fields: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    return data;
  };
  const source = { title: '公报', publisher: '统计局', published: '2024-04-02', url: 'https://a.example/b', tier: 'A' };
  const after = (does: string, fields: Record<string, string>) => stateAfter(newState, does, form(fields), '甲');

  it('names a source that is held, or a new one with all that it needs', () => {
    expect(after('source', { held: 'census', status: 'P' })).toMatchObject({ source: 'census', status: 'P' });
    expect(after('source', { ...source, status: 'A' })).toMatchObject({ source });
    for (const wrong of [
      { title: ' ' },
      { publisher: '' },
      { tier: 'D' },
      { published: '2024-13' },
      { published: '2999' },
      { url: 'javascript:alert(1)' },
      { url: 'https://' },
    ])
      expect(after('source', { ...source, ...wrong, status: 'A' })).toBeUndefined();
    expect(after('source', { ...source, status: 'Z' })).toBeUndefined();
  });

  it('says where in the source the figures stand, in one line each, or nothing of it', () => {
    const told = after('source', { held: 'census', status: 'A', page: ' 第12页\u200b ', quote: 'Total\n of  all' });
    expect(told).toMatchObject({ page: '第12页', quote: 'Total of all' });
    const form2 = form({ held: 'census', status: 'A', page: '', quote: ' ' });
    expect(stateAfter({ ...newState, page: '3', quote: 'x' }, 'source', form2, null)).not.toHaveProperty('page');
    expect(after('source', { held: 'census', status: 'A', page: '9'.repeat(60) })?.page).toHaveLength(40);
  });

  it('answers questions, and leaves out cells that are cells', () => {
    const answered = after('answers', { 'q:year': '2023', 'q:series:gdp': '', other: 'x', form: 'place × indicator' });
    expect(answered).toMatchObject({ answers: { year: '2023' }, form: 'place × indicator' });
    expect(after('leave', { ref: 'B4' })?.left).toEqual(['B4']);
    expect(after('leave', { ref: '<b>' })?.left).toEqual([]);
    expect(after('shift', { ref: 'B4', power: '-4' })?.shifted).toEqual({ B4: -4 });
    for (const power of ['', 'x', '1.5', '99', 'Infinity']) {
      const state = after('shift', { ref: 'B4', power });
      expect(state === undefined || state.shifted.B4 === 0).toBe(true);
    }
  });

  it('chooses which figures are shown, or leaves it to the rule', () => {
    const chosen = after('prefer', { prefer: 'held' });
    expect(chosen?.prefer).toBe('held');
    expect(chosen && stateAfter(chosen, 'prefer', form({ prefer: 'none' }), null)).not.toHaveProperty('prefer');
  });

  it('lets a warning pass only with a reason, and takes it back', () => {
    expect(after('accept', { kind: 'unit', reason: '' })).toBeUndefined();
    expect(after('accept', { kind: 'unit', reason: 'x'.repeat(501) })).toBeUndefined();
    const passed = after('accept', { kind: 'unit', reason: '已核', ref: 'B4' });
    expect(passed?.accepted.unit).toMatchObject({ refs: ['B4'], reason: '已核', by: '甲' });
    const finding = (refs: string[], stops = false) => ({ kind: 'unit', stops, refs });
    const state = passed ?? newState;
    expect([['B4'], ['B4', 'B5']].map((refs) => isAccepted(finding(refs), state))).toEqual([true, false]);
    expect(isAccepted(finding(['B4'], true), state)).toBe(false);
    expect(passed && stateAfter(passed, 'withdraw', form({ kind: 'unit' }), null)?.accepted).toEqual({});
    expect(after('explode', {})).toBeUndefined();
  });
});

describe('the strip of a column', () => {
  const cell = (ref: string, place: string, value: number, period = '2022') => ({
    ref,
    place,
    value,
    period,
    series: 's',
  });
  const jump = (ref: string, past: number): Jump => ({
    ...{ ref, times: 10, power: -1 },
    nearest: { period: '2021', value: past },
  });

  it('has all figures of the column between powers of ten, and ties those that stand out to what is held', () => {
    const cells = [cell('B2', 'a', 40), cell('B3', 'b', 700), cell('B4', 'c', 90), cell('B5', 'd', 55)];
    const strip = stripOf([jump('B3', 7)], [...cells, cell('C2', 'a', 1, '2023')]);
    expect(strip).toMatchObject({ low: 0, high: 3 });
    expect(strip?.marks.map(({ place, nearest }) => [place, nearest])).toEqual([
      ['a', undefined],
      ['b', 7],
      ['c', undefined],
      ['d', undefined],
    ]);
  });

  it('is not drawn of few figures, of none, or where one is not above zero', () => {
    const cells = [cell('B2', 'a', 40), cell('B3', 'b', 700), cell('B4', 'c', 90)];
    expect(stripOf([jump('B3', 7)], cells)).toBeUndefined();
    expect(stripOf([], [...cells, cell('B5', 'd', 1)])).toBeUndefined();
    expect(stripOf([jump('B3', 7)], [...cells, cell('B5', 'd', 0)])).toBeUndefined();
  });
});
