import type { Figure } from '@/lib/comparability';
import type { Comparison, Indicator, Line, Point } from '@/lib/comparison';
import { selectionOf } from '@/lib/selection';

/** Small figures to try the rules on; only what a test names differs from an ordinary one. */
export function indicatorWith(changes: Partial<Indicator> = {}): Indicator {
  return {
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
    descriptionEn: '',
    descriptionZh: '',
    position: 0,
    ...changes,
  };
}

export function pointWith(changes: Partial<Point> = {}): Point {
  const point = {
    period: '2020',
    value: 50,
    status: 'A',
    tier: 'A',
    computed: false,
    coverage: null,
    sources: ['one'],
  };
  return { ...point, ...changes } as Point;
}

export function lineWith(changes: Partial<Line> = {}): Line {
  return {
    subject: '500112',
    kind: 'place',
    nameZh: '渝北区',
    nameEn: 'Yubei',
    shortZh: null,
    shortEn: null,
    side: 'chongqing',
    reference: false,
    series: 'urbanization_rate.census',
    points: [],
    refused: null,
    ...changes,
  };
}

export function figureWith(
  point: Partial<Point> = {},
  line: Partial<Line> = {},
  indicator: Partial<Indicator> = {},
): Figure {
  const made = pointWith(point);
  return { indicator: indicatorWith(indicator), line: lineWith({ points: [made], ...line }), point: made };
}

export function comparisonWith(lines: Line[], changes: Partial<Comparison> = {}): Comparison {
  const series = [...new Set(lines.map((line) => line.series))].map((id, position) => ({
    id,
    indicator: id.split('.')[0] ?? '',
    nameEn: id,
    nameZh: id,
    rank: position + 1,
    noteEn: null,
    noteZh: null,
    numerator: null,
    denominator: null,
    factor: null,
    position,
  }));
  return {
    selection: selectionOf({}),
    release: { number: 1, importedAt: '2026-01-01T00:00:00.000Z' },
    indicator: indicatorWith(),
    series,
    lines,
    benchmarks: [],
    targets: [],
    pairs: [],
    sources: [],
    ...changes,
  };
}
