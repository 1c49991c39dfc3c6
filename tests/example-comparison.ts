import type { Figure } from '@/lib/figures/comparability';
import type { Comparison, Indicator, Line, Point, Series } from '@/lib/figures/comparison';
import { completed, type Selection, selectionOf } from '@/lib/figures/selection';
import { exampleArea, exampleSides } from '@/tests/example-area';

export const rate: Comparison['indicator'] = {
  id: 'urbanization_rate',
  theme: 'urbanization',
  nameEn: 'Urbanization rate',
  nameZh: '城镇化率',
  unit: '%',
  unitEn: '%',
  unitZh: '%',
  decimals: 2,
  polarity: 'up',
  aggregation: 'ratio',
  partOf: null,
  partKind: null,
  folded: null,
  least: null,
  most: null,
  role: 'urban_share',
  descriptionEn: '',
  descriptionZh: '',
  position: 0,
};

export function examplePoint(period: string, value: number | null, more: Partial<Point> = {}): Point {
  const doubt = (['U', 'E', 'P'] as const).find((status) => status === more.status) ?? null;
  return {
    period,
    value,
    status: 'A',
    doubt,
    tier: 'A',
    computed: false,
    derived: false,
    over: false,
    coverage: null,
    sources: ['yearbook'],
    ...more,
  };
}

export function exampleSeries(name: string, more: Partial<Series> = {}): Series {
  return {
    id: `urbanization_rate.${name}`,
    indicator: 'urbanization_rate',
    name,
    nameEn: name,
    nameZh: name,
    rank: 1,
    noteEn: null,
    noteZh: null,
    numerator: null,
    denominator: null,
    factor: null,
    breaks: [],
    ...{ redefined: [], redefinedEn: null, redefinedZh: null },
    supersededBy: [],
    supersededYears: [],
    pairing: null,
    since: null,
    position: 0,
    ...more,
  };
}

export function exampleLine(subject: string, points: Point[], more: Partial<Line> = {}): Line {
  return {
    subject,
    kind: 'place',
    level: 'county',
    nameZh: `${subject}县`,
    nameEn: `Place ${subject}`,
    shortZh: null,
    shortEn: null,
    side: subject.startsWith('50') ? 'right' : 'left',
    reference: false,
    series: 'urbanization_rate.year-end',
    points,
    refused: null,
    elsewhere: null,
    ...more,
  };
}

/** A comparison as the database would answer it, made of these lines. */
export function exampleComparison(
  lines: Line[],
  chosen: Partial<Selection> = {},
  more: Partial<Comparison> = {},
): Comparison {
  const source = {
    id: 'yearbook',
    title: 'Yearbook <2020>',
    publisher: 'Bureau',
    publisherZh: null,
    ...{ originZh: null, originEn: null, documentZh: null, documentEn: null },
    ...{ carrierZh: null, carrierEn: null, certain: null },
    copy: null,
    url: null,
    published: null,
    publishedZh: null,
  };
  const series = [...new Set(lines.map((line) => line.series.split('.')[1] ?? ''))].map((name, position) =>
    exampleSeries(name, { rank: position + 1, position }),
  );
  return {
    selection: completed(selectionOf(chosen), exampleArea.lead),
    sides: exampleSides,
    release: { number: 1, importedAt: '2026-01-31T00:00:00.000Z' },
    indicator: rate,
    series,
    offered: series,
    lines,
    benchmarks: [],
    targets: [],
    pairs: [],
    spread: [],
    others: [],
    sources: [{ ...source, tier: 'A', noteEn: null, noteZh: null, position: 0 }],
    ...more,
  };
}

/** Another indicator with a unit of its own, in which these places have these points. */
export function exampleSecond(points: Record<string, Point[]>, more: Partial<Indicator> = {}): Comparison {
  const id = more.id ?? 'income';
  const names = { nameEn: 'Income', nameZh: '收入', unit: 'CNY', unitEn: 'CNY', unitZh: '元', decimals: 0 };
  const lines = Object.entries(points).map(([subject, own]) =>
    exampleLine(subject, own, { series: `${id}.published` }),
  );
  const series = [exampleSeries('published', { id: `${id}.published`, indicator: id })];
  return exampleComparison(lines, {}, { indicator: { ...rate, ...names, ...more, id }, series });
}

/** The same places in further indicators. */
export function exampleIndicators(first: Comparison, others: Comparison[]): Comparison {
  const ids = others.map(({ indicator }) => indicator.id);
  return { ...first, selection: { ...first.selection, others: ids }, others };
}

/** What follows makes one figure of Yubei at the 2020 census; only what a test names differs. */
export function pointWith({ period = '2020', value = 50, ...more }: Partial<Point> = {}): Point {
  return examplePoint(period, value, more);
}

export function lineWith({ subject = '500112', points = [], ...more }: Partial<Line> = {}): Line {
  const yubei = { nameZh: '渝北区', nameEn: 'Yubei', side: 'right', series: 'urbanization_rate.census' } as const;
  return exampleLine(subject, points, { ...yubei, ...more });
}

let made = 0;
/** A place that is not the one of the call before, for nothing is set against itself. */
export const anotherPlace = () => String(511700 + (made++ % 90));

export function figureWith(
  point: Partial<Point> = {},
  line: Partial<Line> = {},
  indicator: Partial<Indicator> = {},
): Figure {
  const own = pointWith(point);
  const drawn = lineWith({ points: [own], subject: anotherPlace(), ...line });
  return { indicator: { ...rate, ...indicator }, line: drawn, point: own };
}
