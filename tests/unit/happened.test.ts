import { describe, expect, it } from 'vitest';
import { comparable, comparableOverTime, type Figure } from '@/lib/figures/comparability';
import type { Line, Status } from '@/lib/figures/comparison';
import { definitionsOf, happenedBetween, happenedTo } from '@/lib/figures/happened';
import { legendOf } from '@/lib/figures/marks';
import type { Happened } from '@/lib/figures/told-reason';
import { unsure } from '@/lib/proposal/claim';
import { reasonText } from '@/lib/sentences/reason-text';
import { exampleLine, examplePoint, rate } from '@/tests/example-comparison';

const happened = (year: string, wordsZh: string, more: Partial<Happened> = {}): Happened => ({
  ...{ year, wordsZh, wordsEn: `part left (${year})`, place: '511703', restated: false, reporting: false },
  ...more,
});
const left = happened('2013', '达县部分划出');
const apart = happened('2020', '普查不含经开区', { reporting: true });
const redefined = [{ since: 2010, year: null, wordsZh: '2000年按1999年的规定划分', wordsEn: 'of 1999' }];

/** Figures of one line at the years given, each with its status. */
function figuresOf(statuses: [period: string, status: Status][], more: Partial<Line> = {}): Figure[] {
  const points = statuses.map(([period, status]) => examplePoint(period, 10, { status }));
  const line = exampleLine('511703', points, more);
  return points.map((point) => ({ indicator: rate, line, point }));
}

const told = (earlier: Figure | undefined, later: Figure | undefined) =>
  earlier && later ? happenedBetween(earlier, later).map((code) => reasonText(code, 'zh')) : [];

describe('what happened between two figures', () => {
  it.each([
    ['2010', '2020', ['2013年达县部分划出']],
    ['2012', '2013', ['2013年达县部分划出']],
    ['2013', '2020', []],
    ['2000', '2010', []],
  ])('%s and %s', (from, to, expected) => {
    const [earlier, later] = figuresOf(
      [
        [from, 'A'],
        [to, 'A'],
      ],
      { happened: [left] },
    );
    expect(told(earlier, later)).toEqual(expected);
  });

  it('is nothing where the earlier one was restated, but for one that is marked', () => {
    const restated = { happened: [{ ...left, restated: true }] };
    const [first, second, third] = figuresOf(
      [
        ['2000', 'D'],
        ['2010', 'A'],
        ['2020', 'A'],
      ],
      restated,
    );
    expect(told(second, third)).toEqual([]);
    expect(told(first, third)).toEqual(['2013年达县部分划出']);
  });

  it('is what is not counted, only where the later figure is marked', () => {
    const [a, b] = figuresOf(
      [
        ['2010', 'A'],
        ['2020', 'D'],
      ],
      { happened: [apart] },
    );
    expect(told(a, b)).toEqual(['2020年普查不含经开区']);
    const [c, d] = figuresOf(
      [
        ['2010', 'A'],
        ['2020', 'A'],
      ],
      { happened: [apart] },
    );
    expect(told(c, d)).toEqual([]);
  });

  it('is another definition, whatever the figures are marked as', () => {
    const [first, second, third] = figuresOf(
      [
        ['2000', 'A'],
        ['2010', 'A'],
        ['2020', 'A'],
      ],
      { redefined },
    );
    expect(told(first, third)).toEqual(['2000年按1999年的规定划分']);
    expect(told(second, third)).toEqual([]);
    if (!first || !third) throw new Error('no figures');
    expect(comparableOverTime(first, third)).toMatchObject({ level: 'note' });
  });
});

describe('a figure of another definition', () => {
  it('names what happened next, and what was not counted in its year', () => {
    const figures = figuresOf(
      [
        ['2010', 'D'],
        ['2016', 'D'],
        ['2020', 'D'],
      ],
      {
        happened: [left, happened('2018', '又划出'), apart],
      },
    );
    expect(figures.map((one) => definitionsOf(one).map((code) => reasonText(code, 'zh')))).toEqual([
      ['2013年达县部分划出'],
      ['2018年又划出'],
      ['2020年普查不含经开区'],
    ]);
  });

  it('is told so in place of the general word, which stands where nothing is known', () => {
    const [known] = figuresOf([['2010', 'D']], { happened: [left] });
    const [unknown] = figuresOf([['2010', 'D']], { subject: '511722' });
    if (!known || !unknown) throw new Error('no figures');
    expect(comparable(known, unknown).reasons.map((code) => reasonText(code, 'zh'))).toEqual([
      '2013年达县部分划出',
      '定义略有不同',
    ]);
    expect(reasonText(comparable(known, known).reasons.at(-1) ?? 'base', 'en')).toBeDefined();
    expect(legendOf([known], 'zh')).toEqual([['D', expect.stringContaining('（2013年达县部分划出）')]]);
    expect(legendOf([unknown], 'zh')).toEqual([['D', expect.not.stringContaining('2013')]]);
  });

  it('leaves a claim sure', () => {
    const [figure] = figuresOf([['2010', 'D']], { happened: [left] });
    expect(unsure(figure ? [...definitionsOf(figure), 'definition', 'estimated'] : [])).toEqual(['estimated']);
  });
});

describe('events of places', () => {
  const event = { ...{ id: 1, nameEn: null, nameZh: null, kind: 'boundary_change' as const, date: '2013-06-28' } };
  const whole = { ...event, oldCodes: [], oldNameEn: null, oldNameZh: null, detailEn: '', detailZh: '' };
  const words = { breakEn: 'part left', breakZh: '部分划出', sources: [], quote: null, certain: 'yes' as const };
  const moved = { ...whole, ...words, place: '511703', otherPlaces: ['511702'], restated: ['census'], position: 0 };

  it('are of those whose area they touched, and of none that has both', () => {
    expect(happenedTo([moved], ['511703'], 'yearbook')).toMatchObject([{ year: '2013', restated: false }]);
    expect(happenedTo([moved], ['511703'], 'census')).toMatchObject([{ restated: true }]);
    expect(happenedTo([moved], ['511703', '511702'], 'yearbook')).toEqual([]);
    expect(happenedTo([moved], ['511702'], 'yearbook')).toEqual([]);
    expect(happenedTo([{ ...moved, breakEn: null, breakZh: null }], ['511703'], 'yearbook')).toEqual([]);
  });
});
